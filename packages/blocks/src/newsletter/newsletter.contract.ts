import { defineContract, neverLoading, noPromise } from '../block-contract.ts';

export const newsletterContract = defineContract({
  type: 'newsletter',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'submits',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: 'Where the shop takes no addresses and no seller gave one, nothing is shown.',
    loading: neverLoading,
  },
});
