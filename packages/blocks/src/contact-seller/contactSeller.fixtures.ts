import { type ContactSellerContent, contactTopics } from './contactSeller.content.ts';

export const contactSellerFixtures = {
  full: {
    heading: 'Ask before you order',
    text: 'Another colour, two that match, a present for Sunday: ask, it is our work.',
    answer: 'We answer within one working day, not on market days.',
    topics: contactTopics,
  },
  long: {
    heading: 'Ask before you order, while you wait, or ten years later when the handle has come off',
    text: 'Another colour, two that match, a present for Sunday, a bowl like the one your grandmother had: ask, it is our work, and a picture on paper brought to the stall is as good as a letter.',
    answer:
      'We answer within one working day, except on market days and in the two weeks in August when the kiln is cold.',
    topics: contactTopics,
  },
  /** One topic needs no question. */
  minimal: { topics: ['product'] },
} satisfies Record<string, ContactSellerContent>;
