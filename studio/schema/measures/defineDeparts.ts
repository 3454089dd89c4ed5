import { defineField } from 'sanity';
import { LocalTimeInput } from '../../inputs/LocalTimeInput.tsx';
import { checkLocalTime } from '../../rules/time.ts';

/** The local time at which a courier leaves. */
export function defineDeparts(description: string) {
  return defineField({
    name: 'departs',
    title: 'Leaves at',
    type: 'string',
    description,
    components: { input: LocalTimeInput },
    validation: (rule) => [
      rule.required().error('Say when the courier leaves.'),
      rule.custom((value) => checkLocalTime(value, 'opening')),
    ],
  });
}
