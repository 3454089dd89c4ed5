import { UserIcon } from '@sanity/icons/User';
import { defineField, defineType } from 'sanity';

export const sellerCardSchema = defineType({
  name: 'sellerCard',
  title: 'Seller card',
  type: 'object',
  icon: UserIcon,
  description:
    'Who made it: portrait, craft, story and how to reach them, from the seller’s own page in the Studio. On a market’s page every seller who comes.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description:
        'What the buyer reads above the card. Empty: “Who made it”, or “The makers at this market” on a market’s page.',
      validation: (rule) => rule.max(80).warning('Longer than 80 characters takes three lines on a phone.'),
    }),
    defineField({
      name: 'showStory',
      title: 'Tell the story',
      type: 'boolean',
      description: 'Shows the buyer the seller’s story: whole beside a product, behind “More about …” at a market.',
      initialValue: true,
    }),
    defineField({
      name: 'showContact',
      title: 'Links to write and call',
      type: 'boolean',
      description:
        'Lets the buyer write, call or visit the seller’s own site. The postal address beside a product stays: product safety law asks for it.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Seller card', subtitle: 'Seller card' }),
  },
});
