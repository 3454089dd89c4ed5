import { productPage, withPage } from '../fixtures/pages.ts';
import { at, firmPickup, firmRun, slotPickup } from '../fixtures/promises.ts';
import type { BuyBoxContent } from './buyBox.content.ts';

export const buyBoxFixtures = {
  full: {
    heading: 'Get your bandana',
    showPrice: true,
    askNote: true,
    noteHint: 'A name to be stitched on, at most twelve letters.',
  },
  long: {
    heading: 'Take home the bandana that Marisol printed in the courtyard while the tram went by',
    showPrice: true,
    askNote: true,
    noteHint:
      'If it is a present, say whom it is for and when, and we put a card in with it; if it is for yourself, tell us how you wear it, because we collect such stories on the wall behind the press.',
  },
  minimal: { showPrice: false, askNote: false },
} satisfies Record<string, BuyBoxContent>;

/** A shop that takes orders. */
export const sellingPage = withPage(productPage, {
  actions: { buyHref: '/feira-da-ladra/flor-bandana/order' },
  askHref: 'mailto:ola@marisol.example?subject=Flor%20bandana',
});

/** A buyer who came from the pickup picker with a time chosen. */
export const slotPage = withPage(sellingPage, {
  timetables: [firmPickup, slotPickup, firmRun],
  wanted: {
    slot: {
      optionId: slotPickup.optionId,
      from: at('2026-11-13T16:00:00Z'),
      until: at('2026-11-13T16:30:00Z'),
    },
  },
});
