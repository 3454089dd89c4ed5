import { defineField } from 'sanity';
import { checkTemperature, type TemperatureRow } from '../../rules/climate.ts';

interface TemperatureField {
  readonly description: string;
  readonly group: string;
}

/** Two temperatures in °C, named `min` and `max`. */
export function defineTemperature({ description, group }: TemperatureField) {
  return defineField({
    name: 'temperature',
    title: 'Temperature, °C',
    type: 'object',
    group,
    description,
    options: { columns: 2, collapsible: false },
    fields: [
      defineField({
        name: 'min',
        title: 'Not below',
        type: 'number',
        description: 'The coldest it may get on the way.',
      }),
      defineField({
        name: 'max',
        title: 'Not above',
        type: 'number',
        description: 'The hottest it may get on the way.',
      }),
    ],
    validation: (rule) => rule.custom((value: TemperatureRow | undefined) => checkTemperature(value)),
  });
}
