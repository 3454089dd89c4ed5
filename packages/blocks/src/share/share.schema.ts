import { ShareIcon } from '@sanity/icons/Share';
import { defineField, defineType } from 'sanity';
import { shareChannels } from './share.content.ts';

const titles = { mail: 'E-mail', sms: 'Text message', whatsapp: 'WhatsApp', telegram: 'Telegram' } as const;

export const shareSchema = defineType({
  name: 'share',
  title: 'Share',
  type: 'object',
  icon: ShareIcon,
  description: 'Passes this page on: plain links and the address to copy. Nothing of another company is loaded.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the links. Empty: “Pass it on”.',
      validation: (rule) => rule.max(80).warning('Longer than 80 characters takes three lines on a phone.'),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 2,
      description: 'One sentence on why somebody would. May stay empty.',
    }),
    defineField({
      name: 'channels',
      title: 'Ways to share',
      type: 'array',
      of: [{ type: 'string' }],
      description: 'Links the buyer can share by. The address to copy is always there.',
      options: { list: shareChannels.map((value) => ({ value, title: titles[value] })) },
      initialValue: [...shareChannels],
      validation: (rule) => rule.unique().error('Each way once.'),
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Share', subtitle: 'Share' }),
  },
});
