import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { blockContracts } from '@stallkeep/blocks/contracts';
import { blockTypeNames } from '@stallkeep/blocks/schemas';
import { defineArrayMember, defineField, defineType } from 'sanity';

/** The "Add" menu of a page: what fits an event page, what fits a product page. Many blocks fit both. */
const BLOCK_GROUPS = (['event', 'product'] as const).map((name) => ({
  name,
  title: name === 'event' ? 'Event pages' : 'Product pages',
  of: blockTypeNames.filter((type) => blockContracts[type].pages.some((page) => page === name)),
}));

export const page = defineType({
  name: 'page',
  title: 'Page',
  description: 'How an event or a product page is laid out, block by block.',
  type: 'document',
  icon: DocumentTextIcon,
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      description:
        'For you, to find this layout again: “Product page with story”. Buyers see the name of the product or event instead.',
      validation: (rule) => rule.required().error('Name this page.'),
    }),
    defineField({
      name: 'slug',
      title: 'Short name',
      type: 'slug',
      description:
        'Press “Generate”. It names this layout in links between documents; buyers see the address of the product or event.',
      options: { source: 'title', maxLength: 80 },
      validation: (rule) => rule.required().error('Press “Generate” to make a short name.'),
    }),
    defineField({
      name: 'purpose',
      title: 'For',
      type: 'string',
      description: 'Buyers see this layout on event pages or on product pages. Some blocks only fit one of them.',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'Event pages', value: 'event' },
          { title: 'Product pages', value: 'product' },
        ],
      },
      validation: (rule) => rule.required().error('Say what this page is for.'),
    }),
    defineField({
      name: 'blocks',
      title: 'Blocks',
      type: 'array',
      description: 'What buyers see, from top to bottom. Drag to change the order.',
      of: blockTypeNames.map((type) => defineArrayMember({ type })),
      options: { insertMenu: { filter: true, groups: BLOCK_GROUPS } },
      validation: (rule) => rule.min(1).warning('A page without blocks shows buyers nothing.'),
    }),
  ],
  orderings: [{ name: 'byTitle', title: 'Title', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', purpose: 'purpose', blocks: 'blocks' },
    prepare: ({ title, purpose, blocks }: { title?: string; purpose?: string; blocks?: readonly unknown[] }) => ({
      title: title ?? 'New page',
      subtitle: [purpose && `for ${purpose} pages`, `${blocks?.length ?? 0} blocks`].filter(Boolean).join(' · '),
    }),
  },
});
