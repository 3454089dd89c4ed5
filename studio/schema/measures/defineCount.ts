import { defineField } from 'sanity';

interface CountField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly initialValue?: number;
}

/** A field for a whole number of minutes, days or places, never negative. */
export function defineCount({ name, title, description, initialValue }: CountField) {
  return defineField({
    name,
    title,
    type: 'number',
    description,
    ...(initialValue === undefined ? {} : { initialValue }),
    validation: (rule) => rule.integer().min(0).error(`${title}: give a whole number, 0 or more.`),
  });
}

/** A whole number of at least 1, for what makes no sense at 0. */
export function definePositiveCount({ name, title, description, initialValue }: CountField) {
  return defineField({
    name,
    title,
    type: 'number',
    description,
    ...(initialValue === undefined ? {} : { initialValue }),
    validation: (rule) => rule.integer().min(1).error(`${title}: give a whole number, 1 or more, or leave it empty.`),
  });
}
