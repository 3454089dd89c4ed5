import type { ShareContent } from './share.content.ts';

export const shareFixtures = {
  full: {
    heading: 'Tell somebody who would like it',
    text: 'A market lives on people who bring a friend.',
    channels: ['mail', 'sms', 'whatsapp', 'telegram'],
  },
  long: {
    heading: 'Tell somebody who would like it, and somebody who would not have thought of it but will be glad you did',
    text: 'Whoever you send this to sees the same page as you, with the same dates, and needs no account. We do not learn who sent it or who opened it, and there is nothing in the address but the address.',
    channels: ['mail', 'sms', 'whatsapp', 'telegram'],
  },
  minimal: { channels: [] },
} satisfies Record<string, ShareContent>;
