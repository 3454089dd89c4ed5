import { ColorWheelIcon } from '@sanity/icons/ColorWheel';
import { defineField, defineType } from 'sanity';
import { ThemeInput } from '../../inputs/theme/ThemeInput.tsx';
import { checkTheme } from '../../rules/themeColour.ts';

/** The few things a seller chooses; the kit's theme generator makes every other colour of the page from them. */
export const eventTheme = defineType({
  name: 'eventTheme',
  title: 'Look',
  description: 'The colour, the ground and the corners of the event’s pages.',
  type: 'object',
  icon: ColorWheelIcon,
  components: { input: ThemeInput },
  fields: [
    defineField({
      name: 'colour',
      title: 'Colour',
      type: 'string',
      description:
        'Any colour. It is on the awning as you pick it; text and buttons use the nearest shade that can be read.',
    }),
    defineField({
      name: 'ground',
      title: 'Ground',
      type: 'string',
      description: 'What the page is printed on: paper, linen, chalk or slate. Each has a night of its own.',
    }),
    defineField({
      name: 'corners',
      title: 'Corners',
      type: 'string',
      description: 'The corners of buttons, fields and cards: soft, round or square.',
    }),
  ],
  validation: (rule) => rule.custom((value: unknown) => checkTheme(value)),
});
