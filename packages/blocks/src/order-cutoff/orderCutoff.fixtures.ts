import type { OrderCutoffContent } from './orderCutoff.content.ts';

export const orderCutoffFixtures = {
  full: { heading: 'In time for the weekend', showCountdown: true },
  long: {
    heading: 'If you would like to have it in your hands before the market packs up for the winter',
    showCountdown: true,
  },
  minimal: { showCountdown: false },
} satisfies Record<string, OrderCutoffContent>;
