import { defineField } from 'sanity';

export interface Size {
  readonly length: number;
  readonly width: number;
  readonly height: number;
}

interface SizeField {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly group?: string;
}

const SIDES = [
  { name: 'length', title: 'Length', description: 'The longest side, in mm.' },
  { name: 'width', title: 'Width', description: 'The middle side, in mm.' },
  { name: 'height', title: 'Height', description: 'The shortest, in mm. Flat: 0.' },
];

/** Three sides in millimetres. */
export function defineSize({ name, title, description, group }: SizeField) {
  return defineField({
    name,
    title: `${title}, in mm`,
    type: 'object',
    ...(group === undefined ? {} : { group }),
    description,
    options: { columns: 3, collapsible: false },
    fields: SIDES.map((side) =>
      defineField({
        ...side,
        type: 'number',
        validation: (rule) => rule.min(0).error('Give the side in millimetres, 0 or more.'),
      }),
    ),
  });
}
