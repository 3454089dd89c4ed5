import { UsersIcon } from '@sanity/icons/Users';
import { defineField, defineType } from 'sanity';
import { checkDatesInOrder, sayDate } from '../../rules/dates.ts';
import { checkFee, formatPrice, isMoney, type Money } from '../../rules/money.ts';
import { definePositiveCount } from '../measures/defineCount.ts';

const KINDS = [
  { title: 'Microfactory', value: 'microfactory' },
  { title: 'Maker space', value: 'makerSpace' },
];

export const partner = defineType({
  name: 'partner',
  title: 'Partner',
  description: 'A microfactory or a maker space that makes things for sellers.',
  type: 'document',
  icon: UsersIcon,
  fieldsets: [
    { name: 'contract', title: 'Contract', options: { columns: 2 } },
    // Below each other: side by side, an amount with its currency has no room on a phone.
    { name: 'terms', title: 'Terms' },
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'Who makes it. Buyers may read it where a product says where it is made.',
      validation: (rule) => rule.required().error('Name the partner.'),
    }),
    defineField({
      name: 'kind',
      title: 'What it is',
      type: 'string',
      description:
        'A microfactory makes for you; in a maker space you make it yourself on their machines. Buyers never see it.',
      initialValue: 'microfactory',
      options: { layout: 'radio', direction: 'horizontal', list: KINDS },
      validation: (rule) => rule.required().error('Choose what kind of partner it is.'),
    }),
    defineField({
      name: 'place',
      title: 'Where it is',
      type: 'reference',
      to: [{ type: 'place' }],
      description: 'Its opening hours are the days on which buyers’ orders can be made there.',
      validation: (rule) => rule.required().error('Choose the place it makes at.'),
    }),
    defineField({
      name: 'email',
      title: 'E-mail',
      type: 'email',
      description: 'Who answers when a buyer’s order cannot be dated. Buyers do not see it.',
    }),
    defineField({
      name: 'contractFrom',
      title: 'First day',
      type: 'date',
      fieldset: 'contract',
      description: 'Nothing is promised to buyers as made there before this day.',
      validation: (rule) => rule.required().warning('Without a first day buyers are promised its capacity at once.'),
    }),
    defineField({
      name: 'contractUntil',
      title: 'Last day',
      type: 'date',
      fieldset: 'contract',
      description: 'The last day made there for buyers. A pilot is 4 to 6 weeks.',
      validation: (rule) =>
        rule.custom((value: string | undefined, context) =>
          checkDatesInOrder(toText(context.document?.['contractFrom']), value, 'The contract'),
        ),
    }),
    defineField({
      name: 'pricePerUnit',
      title: 'Costs you, for each',
      type: 'money',
      fieldset: 'terms',
      description: 'Buyers do not see it. It counts when you compare ways.',
      validation: (rule) => rule.custom((value: Partial<Money> | undefined) => checkFee(value)),
    }),
    defineField({
      ...definePositiveCount({
        name: 'minimumRun',
        title: 'At least so many at once',
        description: 'With fewer, buyers wait for more orders to come in.',
      }),
      fieldset: 'terms',
    }),
  ],
  orderings: [{ name: 'byName', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', kind: 'kind', from: 'contractFrom', until: 'contractUntil', price: 'pricePerUnit' },
    prepare: ({ name, kind, from, until, price }) => ({
      title: name ?? 'New partner',
      subtitle: [
        KINDS.find((entry) => entry.value === kind)?.title,
        until ? `until ${sayDate(until)}` : from && `since ${sayDate(from)}`,
        isMoney(price) && `${formatPrice(price)} each`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});

// Sanity hands a document's fields over untyped.
function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
