import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { defineArrayMember, defineField, defineType } from 'sanity';

export const questionsSchema = defineType({
  name: 'questions',
  title: 'Questions and answers',
  type: 'object',
  icon: HelpCircleIcon,
  description: 'What buyers ask, each with its answer to open, and a way to ask what is not answered.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the questions. Empty shows “Questions and answers”.',
    }),
    defineField({
      name: 'items',
      title: 'Questions',
      type: 'array',
      description: 'The most asked first. Buyers open only those that are theirs.',
      of: [
        defineArrayMember({
          name: 'questionAnswer',
          title: 'Question',
          type: 'object',
          fields: [
            defineField({
              name: 'question',
              title: 'Question',
              type: 'string',
              description: 'In the buyer’s own words: “Does the ink wash out?”',
              validation: (rule) => rule.required().error('Write the question, or remove this one.'),
            }),
            defineField({
              name: 'answer',
              title: 'Answer',
              type: 'text',
              rows: 4,
              description: 'The first sentence answers; the rest explains. An empty line begins a new paragraph.',
              validation: (rule) =>
                rule.required().error('Answer it, or remove the question: buyers would open nothing.'),
            }),
          ],
          preview: { select: { title: 'question', subtitle: 'answer' } },
        }),
      ],
      validation: (rule) => rule.max(15).warning('More than fifteen are no longer read; put some into the text.'),
    }),
  ],
  preview: {
    select: { heading: 'heading', items: 'items' },
    prepare: ({ heading, items }) => ({
      title: heading ?? 'Questions and answers',
      subtitle: `${Array.isArray(items) ? items.length : 0} questions`,
    }),
  },
});
