import { BlockContentIcon } from '@sanity/icons/BlockContent';
import { LinkIcon } from '@sanity/icons/Link';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { checkHref } from '../../rules/product.ts';

/** Portable Text with only what the storefront draws: what an editor can click here, a buyer will see. */
export const richTextContent = defineType({
  name: 'richTextContent',
  title: 'Text',
  description: 'Text with headings, lists, links and pictures.',
  type: 'array',
  icon: BlockContentIcon,
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Text', value: 'normal' },
        { title: 'Heading', value: 'h2' },
        { title: 'Small heading', value: 'h3' },
        { title: 'Quote', value: 'blockquote' },
      ],
      lists: [
        { title: 'Bullets', value: 'bullet' },
        { title: 'Numbers', value: 'number' },
      ],
      marks: {
        decorators: [
          { title: 'Strong', value: 'strong' },
          { title: 'Emphasis', value: 'em' },
        ],
        annotations: [
          {
            name: 'link',
            title: 'Link',
            type: 'object',
            icon: LinkIcon,
            fields: [
              defineField({
                name: 'href',
                title: 'Goes to',
                type: 'string',
                description:
                  'Where a buyer lands: https://…, mailto:…, tel:… or a page of this site such as /saturday-market.',
                validation: (rule) => [
                  rule.required().error('A link needs somewhere to go.'),
                  rule.custom((value) => checkHref(value)),
                ],
              }),
            ],
          },
        ],
      },
    }),
    defineArrayMember({ type: 'picture' }),
  ],
});
