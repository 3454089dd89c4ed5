import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const productNoticesContract = defineContract({
  type: 'productNotices',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'reads',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: noPromise,
    loading: neverLoading,
    faulty: noForm,
  },
});
