import { CommentIcon } from '@sanity/icons/Comment';
import { defineField, defineType } from 'sanity';
import { contactTopics } from './contactSeller.content.ts';

const titles = {
  product: 'The product',
  promise: 'When and how to get it',
  order: 'An order',
  return: 'Returns and repairs',
  payment: 'Paying',
  other: 'Something else',
} as const;

export const contactSellerSchema = defineType({
  name: 'contactSeller',
  title: 'Contact the seller',
  type: 'object',
  icon: CommentIcon,
  description:
    'Lets the buyer ask: a form where the shop takes questions, else mail and phone of the seller, else where to find the stall.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads first. Empty: “Ask …” with the seller’s name.',
      validation: (rule) => rule.max(80).warning('Longer than 80 characters takes three lines on a phone.'),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 2,
      description: 'What a buyer may well ask about. One or two sentences.',
    }),
    defineField({
      name: 'answer',
      title: 'When you answer',
      type: 'string',
      description: 'Tells the buyer when to expect an answer, such as “We answer within one working day”. Keep it.',
    }),
    defineField({
      name: 'topics',
      title: 'What it can be about',
      type: 'array',
      of: [{ type: 'string' }],
      description: 'What the buyer chooses from in the form. With one alone the buyer is not asked.',
      options: { list: contactTopics.map((value) => ({ value, title: titles[value] })) },
      initialValue: [...contactTopics],
      validation: (rule) => rule.unique().error('Each topic once.'),
    }),
  ],
  preview: {
    select: { heading: 'heading', answer: 'answer' },
    prepare: ({ heading, answer }) => ({ title: heading ?? 'Contact the seller', subtitle: answer ?? 'Contact' }),
  },
});
