import { CogIcon } from '@sanity/icons/Cog';
import { defineField, defineType } from 'sanity';
import { checkLocale } from '../../rules/locale.ts';

/** The one document of its kind; its id is fixed so that every reader finds it without a search. */
export const SITE_SETTINGS_ID = 'siteSettings';

export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Shop settings',
  description: 'What holds for the whole shop.',
  type: 'document',
  icon: CogIcon,
  groups: [
    { name: 'shop', title: 'Shop', default: true },
    { name: 'layout', title: 'Layout' },
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Name of the shop',
      type: 'string',
      group: 'shop',
      description: 'At the top of every page, and in search results.',
      validation: (rule) => rule.required().error('Name the shop.'),
    }),
    defineField({
      name: 'tagline',
      title: 'One line about it',
      type: 'string',
      group: 'shop',
      description: 'Under the name on the front page, and when someone shares the link.',
    }),
    defineField({
      name: 'intro',
      title: 'Introduction',
      type: 'richTextContent',
      group: 'shop',
      description: 'A few words on the front page, above the markets.',
    }),
    defineField({
      name: 'locale',
      title: 'Language and region',
      type: 'string',
      group: 'shop',
      description: 'How dates and prices are written for buyers: en-GB, pt-PT, de-DE.',
      initialValue: 'en-GB',
      validation: (rule) => [
        rule.required().error('Give the language and region, such as en-GB.'),
        rule.custom((value) => checkLocale(value)),
      ],
    }),
    defineField({
      name: 'contactEmail',
      title: 'Email of the shop',
      type: 'string',
      group: 'shop',
      description: 'Where buyers write when they do not know which seller to ask. It is public.',
      validation: (rule) => [
        rule.required().error('Give an email address buyers can write to.'),
        rule.email().error('This is not an email address.'),
      ],
    }),
    defineField({
      name: 'footer',
      title: 'At the foot of every page',
      type: 'text',
      rows: 3,
      group: 'shop',
      description: 'Who runs the shop, where, and what the law asks to be said.',
    }),
    defineField({
      name: 'eventPage',
      title: 'Usual event page',
      type: 'reference',
      to: [{ type: 'page' }],
      group: 'layout',
      description: 'How buyers see an event that has no layout of its own.',
      options: { filter: 'purpose == "event"' },
    }),
    defineField({
      name: 'productPage',
      title: 'Usual product page',
      type: 'reference',
      to: [{ type: 'page' }],
      group: 'layout',
      description: 'How buyers see a product when neither it nor its event has a layout of its own.',
      options: { filter: 'purpose == "product"' },
    }),
  ],
  preview: { select: { title: 'title', subtitle: 'tagline' } },
});
