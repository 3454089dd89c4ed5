import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { defineField, defineType } from 'sanity';

export const packagingTest = defineType({
  name: 'packagingTest',
  title: 'Test',
  description: 'A test you made with this packaging.',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fieldsets: [{ name: 'result', title: 'Result', options: { columns: 2 } }],
  fields: [
    defineField({
      name: 'protocol',
      title: 'What you did',
      type: 'string',
      description: 'So that anyone can do it again: “Ten drops from 80 cm, corners and faces”.',
      validation: (rule) => rule.required().error('Say what you did.'),
    }),
    defineField({
      name: 'on',
      title: 'Date',
      type: 'date',
      description: 'Evidence ages: buyers of fragile things may ask how old it is.',
      validation: (rule) => rule.required().error('Say when.'),
    }),
    defineField({
      name: 'sampleSize',
      title: 'Pieces tested',
      type: 'number',
      description: 'How many parcels. Two tell less than twenty.',
      fieldset: 'result',
      validation: (rule) => rule.required().integer().positive().error('Give how many pieces you tested.'),
    }),
    defineField({
      name: 'passed',
      title: 'Pieces that survived',
      type: 'number',
      description: 'How many arrived whole.',
      fieldset: 'result',
      validation: (rule) => [
        rule.required().integer().min(0).error('Give how many pieces survived.'),
        rule.custom((passed, context) => {
          const tested = toSampleSize(context.parent);
          return passed === undefined || tested === undefined || passed <= tested
            ? true
            : `Only ${tested} pieces were tested.`;
        }),
      ],
    }),
  ],
  preview: {
    select: { protocol: 'protocol', passed: 'passed', sampleSize: 'sampleSize' },
    prepare: ({ protocol, passed, sampleSize }: { protocol?: string; passed?: number; sampleSize?: number }) => ({
      title: protocol ?? 'New test',
      ...(sampleSize !== undefined && { subtitle: `${passed ?? '?'} of ${sampleSize} survived` }),
    }),
  },
});

function toSampleSize(parent: unknown): number | undefined {
  if (typeof parent !== 'object' || parent === null || !('sampleSize' in parent)) return undefined;
  return typeof parent.sampleSize === 'number' ? parent.sampleSize : undefined;
}
