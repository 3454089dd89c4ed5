import { defineField } from 'sanity';
import { checkDecided, checkMinimum, type RunRow } from '../../../rules/courierRun.ts';
import { defineCount, definePositiveCount } from '../../measures/defineCount.ts';

export const minimumField = defineField({
  name: 'minimum',
  title: 'When it is worth going',
  type: 'object',
  group: 'limits',
  description: 'A run with too few orders does not go. Buyers are told before they order. Empty: it always goes.',
  options: { collapsible: false },
  fieldsets: [{ name: 'counted', title: 'Orders it needs', options: { columns: 2 } }],
  fields: [
    defineField({
      ...definePositiveCount({
        name: 'orders',
        title: 'Goes from, orders',
        description: 'With fewer, buyers get what you choose below.',
      }),
      fieldset: 'counted',
    }),
    defineField({
      ...defineCount({
        name: 'decideByMinutes',
        title: 'Decided, min before',
        description: 'So long before leaving you count, and buyers know.',
      }),
      fieldset: 'counted',
    }),
    defineField({
      name: 'otherwise',
      title: 'Otherwise',
      type: 'string',
      description: 'What a buyer gets when it does not go.',
      options: {
        layout: 'radio',
        list: [
          { title: 'Orders go with the next run', value: 'rollOver' },
          { title: 'Buyers get their money back', value: 'refund' },
        ],
      },
    }),
  ],
  validation: (rule) => [
    rule.custom((_, context) => checkMinimum(toRun(context.document))),
    rule.custom((_, context) => checkDecided(toRun(context.document))).warning(),
  ],
});

// Sanity hands the document over untyped; here it is a courier run, with any field missing.
function toRun(document: Readonly<Record<string, unknown>> | undefined): RunRow {
  return document ?? {};
}
