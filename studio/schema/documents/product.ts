import { BasketIcon } from '@sanity/icons/Basket';
import { defineArrayMember, defineField, defineType, type FieldGroupDefinition } from 'sanity';
import { formatPriceRange } from '../../rules/money.ts';
import { checkChoicesDiffer, checkSkusDiffer, sayStock, type VariantRow } from '../../rules/product.ts';
import { FRAGILITY } from '../choices.ts';
import { defineTemperature } from '../measures/defineTemperature.ts';
import { warnOfSharedSku } from '../sharedSku.ts';

const groups: FieldGroupDefinition[] = [
  { name: 'what', title: 'Product', default: true },
  { name: 'variants', title: 'Variants and prices' },
  { name: 'details', title: 'Details' },
  { name: 'getting', title: 'Getting it' },
];

export const product = defineType({
  name: 'product',
  title: 'Product',
  description: 'Something you sell.',
  type: 'document',
  icon: BasketIcon,
  groups,
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      type: 'string',
      group: 'what',
      description: 'What buyers see in lists, on the page and on the order.',
      validation: (rule) => [
        rule.required().error('Name the product.'),
        rule.max(80).warning('Long names are cut off in lists. Up to 80 characters are safe.'),
      ],
    }),
    defineField({
      name: 'slug',
      title: 'Web address',
      type: 'slug',
      group: 'what',
      description:
        'Press “Generate”. It is the last part of the link buyers share, so keep it once the product is public.',
      options: { source: 'title', maxLength: 80 },
      validation: (rule) => rule.required().error('Press “Generate” to make the web address.'),
    }),
    defineField({
      name: 'seller',
      title: 'Seller',
      type: 'reference',
      to: [{ type: 'seller' }],
      group: 'what',
      description: 'Whose product it is. Their name and story stand on its page.',
      validation: (rule) => rule.required().error('Choose whose product this is.'),
    }),
    defineField({
      name: 'images',
      title: 'Pictures',
      type: 'array',
      group: 'what',
      description: 'The first one is shown in lists. Drop several at once; drag to change the order.',
      of: [defineArrayMember({ type: 'picture' })],
      options: { layout: 'grid' },
      validation: (rule) => rule.min(1).warning('Without a picture few buyers look twice.'),
    }),
    defineField({
      name: 'summary',
      title: 'In a sentence',
      type: 'text',
      rows: 2,
      group: 'what',
      description: 'Right under the name, and in search results. Say what it is and what it is good for.',
      validation: (rule) => rule.max(200).warning('Search results cut off after about 160 characters.'),
    }),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'richTextContent',
      group: 'what',
      description: 'What a buyer would ask you at the stall: how it is made, how it feels, how big it is.',
    }),
    defineField({
      name: 'options',
      title: 'Choices',
      type: 'array',
      group: 'variants',
      description: 'What buyers choose between, such as Size. Leave empty when it comes in one version.',
      of: [defineArrayMember({ type: 'productOption' })],
      validation: (rule) => rule.max(3).warning('More than three choices are hard to use on a phone.'),
    }),
    defineField({
      name: 'variants',
      title: 'Variants',
      type: 'array',
      group: 'variants',
      description: 'Each thing a buyer can order, with its price and stock. A product in one version has one variant.',
      of: [defineArrayMember({ type: 'variant' })],
      validation: (rule) => [
        rule.required().min(1).error('Add at least one variant, so that buyers see a price.'),
        rule.custom((rows: VariantRow[] | undefined) => checkSkusDiffer(rows)),
        rule.custom((rows: VariantRow[] | undefined) => checkChoicesDiffer(rows)),
        rule.custom((rows: VariantRow[] | undefined, context) => warnOfSharedSku(rows, context)).warning(),
      ],
    }),
    defineField({
      name: 'productType',
      title: 'Kind of product',
      type: 'string',
      group: 'details',
      description: 'In a word, such as “bandana”. Buyers find alike things together, and packaging is matched by it.',
    }),
    defineField({
      name: 'condition',
      title: 'Condition',
      type: 'productCondition',
      group: 'details',
      description: 'New, refurbished or used, with its faults. Buyers see it beside the price.',
    }),
    defineField({
      name: 'materials',
      title: 'Made of',
      type: 'string',
      group: 'details',
      description: 'Buyers with allergies and convictions look here: “100 % organic cotton, water-based ink”.',
    }),
    defineField({
      name: 'care',
      title: 'Care',
      type: 'text',
      rows: 2,
      group: 'details',
      description: 'How a buyer keeps it good: “Wash at 30°, iron inside out”.',
    }),
    defineField({
      name: 'fragility',
      title: 'How fragile',
      type: 'string',
      group: 'details',
      description: 'Fragile things are only sent in packaging tested for it; otherwise buyers are offered collection.',
      initialValue: 'normal',
      options: { list: [...FRAGILITY], layout: 'radio', direction: 'horizontal' },
    }),
    defineTemperature({
      group: 'details',
      description:
        'What the goods bear unpacked: chocolate melts, plants freeze. In months outside of it buyers are offered collection, unless the packaging protects. Empty: they bear any weather.',
    }),
    defineField({
      name: 'fulfilment',
      title: 'Ways to get it',
      type: 'array',
      group: 'getting',
      description: 'How buyers can get it. Each shows its own date and price on the page.',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'fulfilmentOption' }] })],
      validation: (rule) => [
        rule.unique().error('This way is listed twice.'),
        rule.min(1).warning('Without a way to get it, buyers can look but are promised nothing.'),
      ],
    }),
    defineField({
      name: 'packaging',
      title: 'Packaging',
      type: 'reference',
      to: [{ type: 'packagingSpec' }],
      group: 'getting',
      description: 'What it travels in. Buyers read the materials, and delivery is priced by its size.',
    }),
    defineField({
      name: 'returns',
      title: 'Returns',
      type: 'reference',
      to: [{ type: 'returnsPolicy' }],
      group: 'getting',
      description: 'What buyers may do when it is not right. Shown on the page before they order.',
    }),
    defineField({
      name: 'page',
      title: 'Page layout',
      type: 'reference',
      to: [{ type: 'page' }],
      group: 'details',
      description: 'A layout of its own. Empty: buyers see it as the event, or the shop, shows its products.',
      options: { filter: 'purpose == "product"' },
    }),
    defineField({
      name: 'source',
      title: 'Imported from',
      type: 'object',
      group: 'details',
      description:
        'Where this product was imported from. The importer uses it to update the product instead of doubling it for buyers.',
      readOnly: true,
      hidden: ({ value }) => value === undefined,
      options: { collapsible: true, collapsed: true },
      fields: [
        defineField({
          name: 'system',
          title: 'From',
          type: 'string',
          description: 'The shop it came from. Buyers do not see it.',
        }),
        defineField({
          name: 'handle',
          title: 'Its name there',
          type: 'string',
          description: 'How that shop calls it. Buyers do not see it.',
        }),
        defineField({
          name: 'hash',
          title: 'Fingerprint',
          type: 'string',
          description: 'Tells the importer whether it changed there. Buyers do not see it.',
        }),
      ],
    }),
  ],
  orderings: [
    { name: 'byTitle', title: 'Name', by: [{ field: 'title', direction: 'asc' }] },
    { name: 'bySeller', title: 'Seller', by: [{ field: 'seller.name', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'title', seller: 'seller.name', variants: 'variants', media: 'images.0' },
    prepare: ({ title, seller, variants, media }) => {
      const rows = toRows(variants);
      const facts = [formatPriceRange(rows.map((row) => row.price ?? {})) ?? 'no price yet', sayStock(rows), seller];
      return { title: title ?? 'New product', subtitle: facts.filter(Boolean).join(' · '), media };
    },
  },
});

interface PreviewRow {
  readonly stock?: number;
  readonly price?: { readonly amountMinor?: number; readonly currency?: string };
}

// A preview's selection comes untyped; while it loads, the array can be missing.
function toRows(variants: unknown): readonly PreviewRow[] {
  return Array.isArray(variants) ? variants : [];
}
