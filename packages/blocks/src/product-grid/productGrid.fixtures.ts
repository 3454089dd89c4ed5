import type { ProductGridContent } from './productGrid.content.ts';

export const productGridFixtures = {
  full: {
    heading: 'On the table this Saturday',
    intro: 'Order ahead and it waits for you at the stall.',
    layout: 'grid',
    limit: 12,
  },
  list: { heading: 'On the table this Saturday', layout: 'list', limit: 12 },
  minimal: { layout: 'grid', limit: 60 },
} satisfies Record<string, ProductGridContent>;
