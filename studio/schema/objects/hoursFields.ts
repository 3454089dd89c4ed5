import { defineField } from 'sanity';
import { LocalTimeInput } from '../../inputs/LocalTimeInput.tsx';
import { checkLocalTime } from '../../rules/time.ts';

/** From when until when: the same two fields wherever a seller gives opening hours. */
export function hoursFields(fieldset?: string) {
  const place = fieldset === undefined ? {} : { fieldset };
  return [
    defineField({
      ...place,
      name: 'opens',
      title: 'Opens',
      type: 'string',
      description: 'Buyers can come from this time on.',
      components: { input: LocalTimeInput },
      validation: (rule) => [
        rule.required().error('Say when you open.'),
        rule.custom((value) => checkLocalTime(value, 'opening')),
      ],
    }),
    defineField({
      ...place,
      name: 'closes',
      title: 'Closes',
      type: 'string',
      description: 'Buyers come before this time. 24:00 is midnight; a time before the opening is on the next day.',
      components: { input: LocalTimeInput },
      validation: (rule) => [
        rule.required().error('Say when you close.'),
        rule.custom((value) => checkLocalTime(value, 'closing')),
      ],
    }),
  ];
}
