import { BellIcon } from '@sanity/icons/Bell';
import { defineField, defineType } from 'sanity';
import { noticeTones } from './noticeBar.content.ts';

export const noticeBarSchema = defineType({
  name: 'noticeBar',
  title: 'Notice bar',
  type: 'object',
  icon: BellIcon,
  description: 'One message across the page, for as long as it is true.',
  fields: [
    defineField({
      name: 'text',
      title: 'Message',
      type: 'string',
      description: 'One sentence a buyer needs before anything else on the page.',
      validation: (rule) => [
        rule.required().error('Write the message, or remove the bar.'),
        rule.max(140).warning('Longer than 140 characters fills a phone before the page begins.'),
      ],
    }),
    defineField({
      name: 'tone',
      title: 'Kind',
      type: 'string',
      description:
        'Tells the buyer how to take it: info is good to know, wait is a change, stop is something that does not take place.',
      options: { list: [...noticeTones], layout: 'radio', direction: 'horizontal' },
      initialValue: 'info',
    }),
    defineField({
      name: 'linkText',
      title: 'Link, in words',
      type: 'string',
      description: 'What the buyer finds there: “How to find the hall”. Needs an address too.',
    }),
    defineField({
      name: 'linkHref',
      title: 'Link, address',
      type: 'url',
      description: 'Where the link leads the buyer: a page of this shop, such as /feira, or any web address.',
      validation: (rule) =>
        rule
          .uri({ allowRelative: true, scheme: ['http', 'https', 'mailto', 'tel'] })
          .error('Give a web address, or a page of this shop beginning with /.'),
    }),
    defineField({
      name: 'from',
      title: 'Shown from',
      type: 'datetime',
      description: 'Before this time buyers do not see it. Empty: at once.',
    }),
    defineField({
      name: 'until',
      title: 'Shown until',
      type: 'datetime',
      description: 'From this time on buyers do not see it. Empty: until you remove it.',
      validation: (rule) =>
        rule.custom((until, context) => {
          const from = findFrom(context.parent);
          return typeof until === 'string' && from !== undefined && until <= from
            ? 'It ends before it begins, so nobody would ever see it.'
            : true;
        }),
    }),
  ],
  preview: {
    select: { text: 'text', tone: 'tone', until: 'until' },
    prepare: ({ text, tone, until }) => ({
      title: text ?? 'Notice bar',
      subtitle: [tone ?? 'info', typeof until === 'string' ? `until ${until.slice(0, 10)}` : '']
        .filter(Boolean)
        .join(', '),
    }),
  },
});

function findFrom(parent: unknown): string | undefined {
  if (typeof parent !== 'object' || parent === null || !('from' in parent)) return undefined;
  return typeof parent.from === 'string' ? parent.from : undefined;
}
