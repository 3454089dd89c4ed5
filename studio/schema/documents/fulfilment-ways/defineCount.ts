import { defineField } from 'sanity';

interface CountField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A field for a whole number of minutes, days or places, never negative. */
export function defineCount({ name, title, description }: CountField) {
  return defineField({
    name,
    title,
    type: 'number',
    description,
    validation: (rule) => rule.integer().min(0).error('Give a whole number, 0 or more.'),
  });
}
