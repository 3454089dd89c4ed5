import type { PackagingFactsContent } from './packagingFacts.content.ts';

export const packagingFactsFixtures = {
  full: {
    heading: 'What it comes in',
    after: 'Keep the ribbon: we take it back at the stall for the next one. Sleeve and band go in the paper bin.',
    showTests: true,
  },
  minimal: { showTests: false },
  standard: { showTests: true },
} satisfies Record<string, PackagingFactsContent>;
