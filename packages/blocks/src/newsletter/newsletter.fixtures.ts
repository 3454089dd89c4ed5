import type { NewsletterContent } from './newsletter.content.ts';

export const newsletterFixtures = {
  full: {
    heading: 'Letters from the hill',
    text: 'Who comes next time, what is new on the tables, and when the square is closed.',
    often: 'One letter before each market, two a month.',
    consent: 'Yes, write to me before each market.',
  },
  long: {
    heading: 'Letters from the hill, written on the Thursday before each market by whoever has their hands free',
    text: 'Who comes next time, what is new on the tables, which square it is when ours is closed, and now and then how a thing is made, with a picture taken on a kitchen table.',
    often: 'One letter before each market, two a month, none in August when everybody is by the sea.',
    consent:
      'Yes, the makers of Feira da Ladra may write to me before each market about who comes, what is new and what has moved, and about nothing else.',
  },
  minimal: {},
} satisfies Record<string, NewsletterContent>;
