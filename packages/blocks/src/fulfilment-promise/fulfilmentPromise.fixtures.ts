import type { FulfilmentPromiseContent } from './fulfilmentPromise.content.ts';

export const fulfilmentPromiseFixtures = {
  full: { heading: 'How you get it', showBasis: true, rows: 3 },
  everyRow: { heading: 'How you get it', showBasis: true, rows: 8 },
  minimal: { showBasis: false, rows: 1 },
} satisfies Record<string, FulfilmentPromiseContent>;
