import { defineField } from 'sanity';

/** A date of its own, always to be given. */
export function defineDate(description: string) {
  return defineField({
    name: 'on',
    title: 'Date',
    type: 'date',
    description,
    validation: (rule) => rule.required().error('Choose the date.'),
  });
}
