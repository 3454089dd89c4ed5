import { defineContract, neverLoading, noPromise } from '../block-contract.ts';

export const contactSellerContract = defineContract({
  type: 'contactSeller',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'submits',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    loading: neverLoading,
  },
});
