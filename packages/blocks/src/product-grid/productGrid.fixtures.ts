import type { ProductGridContent } from './productGrid.content.ts';

export const productGridFixtures = {
  full: {
    heading: 'On the table this Saturday',
    intro: 'Order ahead and it waits for you at the stall.',
    layout: 'grid',
    limit: 12,
    showFilter: true,
  },
  list: { heading: 'On the table this Saturday', layout: 'list', limit: 12, showFilter: true },
  /** A shop window: a few things, nothing to choose. */
  few: { layout: 'grid', limit: 3, showFilter: false },
  minimal: { layout: 'grid', limit: 60, showFilter: true },
} satisfies Record<string, ProductGridContent>;
