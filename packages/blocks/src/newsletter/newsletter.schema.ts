import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { defineField, defineType } from 'sanity';

export const newsletterSchema = defineType({
  name: 'newsletter',
  title: 'Newsletter',
  type: 'object',
  icon: EnvelopeIcon,
  description:
    'Lets the buyer ask for your letters, without tracking. Says by itself what the address is used for and how to leave.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads first. Empty: “Letters from the stall”.',
      validation: (rule) => rule.max(80).warning('Longer than 80 characters takes three lines on a phone.'),
    }),
    defineField({
      name: 'text',
      title: 'What is in them',
      type: 'text',
      rows: 2,
      description: 'One sentence that tells the buyer what your letters are about.',
    }),
    defineField({
      name: 'often',
      title: 'How often',
      type: 'string',
      description: 'Tells the buyer how many letters to expect, such as “One letter before each market”.',
    }),
    defineField({
      name: 'consent',
      title: 'What the buyer agrees to',
      type: 'string',
      description:
        'The sentence beside the tick. Empty: “Yes, … may write to me.” with the seller’s or the market’s name.',
      validation: (rule) => rule.max(200).error('At most 200 characters: nobody agrees to what nobody reads.'),
    }),
  ],
  preview: {
    select: { heading: 'heading', often: 'often' },
    prepare: ({ heading, often }) => ({ title: heading ?? 'Newsletter', subtitle: often ?? 'Newsletter' }),
  },
});
