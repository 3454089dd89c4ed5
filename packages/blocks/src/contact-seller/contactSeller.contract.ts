import { defineContract, neverLoading, noPromise } from '../block-contract.ts';

export const contactSellerContract = defineContract({
  type: 'contactSeller',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'submits',
  notShown: {
    cutoffPassed: noPromise,
    closed:
      'Closed orders change nothing. Of a market that is over or called off it no longer says to ask at the stall.',
    soldOut: noPromise,
    loading: neverLoading,
  },
});
