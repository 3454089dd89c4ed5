import { TagIcon } from '@sanity/icons/Tag';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { VariantChoicesInput } from '../../inputs/VariantChoicesInput.tsx';
import { WeightInput } from '../../inputs/WeightInput.tsx';
import { checkCompareAtPrice, checkPrice, formatPrice, isMoney, type Money } from '../../rules/money.ts';
import {
  checkChoicesOffered,
  checkSku,
  type OptionRow,
  sayChoices,
  sayStock,
  type VariantRow,
} from '../../rules/product.ts';
import { defineSize } from '../measures/defineSize.ts';

export const variant = defineType({
  name: 'variant',
  title: 'Variant',
  description: 'One thing a buyer can put in the bag: this size, in this colour, at this price.',
  type: 'object',
  icon: TagIcon,
  fieldsets: [
    // Below each other: side by side, an amount with its currency has no room on a phone.
    { name: 'prices', title: 'Price' },
    { name: 'goods', title: 'Stock and weight', options: { columns: 2 } },
  ],
  fields: [
    defineField({
      name: 'sku',
      title: 'SKU',
      type: 'string',
      description:
        'Your own short code for this variant. It is on the order and the label, so you pack the right thing for the buyer.',
      validation: (rule) => [
        rule.required().error('Give this variant a SKU: a short code of your own, such as BAN-BLUE-L.'),
        rule.custom((value) => checkSku(value)),
      ],
    }),
    defineField({
      name: 'options',
      title: 'Its choices',
      type: 'array',
      description: 'Which buttons a buyer presses to get this variant.',
      components: { input: VariantChoicesInput },
      of: [
        defineArrayMember({
          name: 'choice',
          title: 'Choice',
          type: 'object',
          options: { columns: 2 },
          fields: [
            defineField({
              name: 'name',
              title: 'Choice',
              type: 'string',
              description: 'As written under Choices, such as Size.',
              validation: (rule) => rule.required().error('Say which choice this is, such as Size.'),
            }),
            defineField({
              name: 'value',
              title: 'Value',
              type: 'string',
              description: 'The button a buyer presses, such as Large.',
              validation: (rule) => rule.required().error('Say which value this variant has, such as Large.'),
            }),
          ],
          preview: { select: { title: 'value', subtitle: 'name' } },
        }),
      ],
    }),
    defineField({
      name: 'price',
      title: 'Price',
      type: 'money',
      description: 'What a buyer pays for one, tax included.',
      fieldset: 'prices',
      validation: (rule) => [
        rule.required().error('Give this variant a price.'),
        rule.custom((value: Partial<Money> | undefined) => checkPrice(value)),
      ],
    }),
    defineField({
      name: 'compareAtPrice',
      title: 'Earlier price',
      type: 'money',
      description: 'Shown struck through beside the price. Only use a price you really asked in the last 30 days.',
      fieldset: 'prices',
      validation: (rule) =>
        rule.custom((value: Partial<Money> | undefined, context) => {
          const fee = checkPrice(value);
          if (fee !== true) return fee;
          const { price } = toVariantValue(context.parent);
          return checkCompareAtPrice(value, price);
        }),
    }),
    defineField({
      name: 'stock',
      title: 'On hand',
      type: 'number',
      description: 'How many you have. At 0 buyers see “sold out”. Leave it empty for what you make to order.',
      fieldset: 'goods',
      validation: (rule) => [
        rule.integer().error('Count whole pieces.'),
        rule.min(0).error('You cannot have less than 0 on hand.'),
      ],
    }),
    defineField({
      name: 'weightGrams',
      title: 'Weight in grams',
      type: 'number',
      description:
        'Without packaging. It decides which parcel and which way of delivery fits, and what the buyer pays for it.',
      fieldset: 'goods',
      components: { input: WeightInput },
      validation: (rule) => [
        rule.integer().error('Round the weight to whole grams.'),
        rule.positive().error('The weight must be more than 0.'),
        rule.max(1_000_000).warning('That is over a tonne. Is the weight in grams?'),
      ],
    }),
    defineSize({
      name: 'size',
      title: 'Size when packed',
      description:
        'Buyers are only promised ways it fits into. Without it, a way with a limit on size cannot give them a date.',
    }),
    defineField({
      name: 'barcode',
      title: 'Barcode',
      type: 'string',
      description:
        'The number under the barcode, if it has one. Search engines show your product to buyers who look for it.',
      validation: (rule) =>
        rule
          .regex(/^[0-9A-Za-z-]*$/, { name: 'digits and letters' })
          .error('A barcode has digits, letters and dashes only.'),
    }),
    defineField({
      name: 'image',
      title: 'Its own picture',
      type: 'picture',
      description: 'Shown when a buyer chooses this variant. Leave it empty to keep the product picture.',
    }),
  ],
  validation: (rule) =>
    rule.custom((value: VariantRow | undefined, context) =>
      checkChoicesOffered(value, toOfferedOptions(context.document)),
    ),
  preview: {
    select: { sku: 'sku', options: 'options', price: 'price', stock: 'stock', media: 'image' },
    prepare: ({ sku, options, price, stock, media }) => {
      const facts = [
        isMoney(price) ? formatPrice(price) : 'no price yet',
        sayStock([{ stock }]) ?? 'stock not counted',
        sku,
      ];
      return {
        title: sayChoices({ options }) || sku || 'New variant',
        subtitle: facts.filter(Boolean).join(' · '),
        media,
      };
    },
  },
});

interface VariantValue {
  readonly price?: Partial<Money>;
}

// Sanity hands a field's parent over untyped; inside this type it is a variant.
function toVariantValue(parent: unknown): VariantValue {
  return typeof parent === 'object' && parent !== null ? parent : {};
}

function toOfferedOptions(document: Readonly<Record<string, unknown>> | undefined): readonly OptionRow[] {
  const options = document?.['options'];
  return Array.isArray(options) ? options : [];
}
