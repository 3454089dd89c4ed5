import type { SellerCardContent } from './sellerCard.content.ts';

export const sellerCardFixtures = {
  full: { heading: 'The hands behind it', showStory: true, showContact: true },
  long: {
    heading: 'The people behind the table, and why they get up at five on a Saturday to stand on a hill',
    showStory: true,
    showContact: true,
  },
  minimal: { showStory: false, showContact: false },
} satisfies Record<string, SellerCardContent>;
