import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const shareContract = defineContract({
  type: 'share',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: noPromise,
    loading: neverLoading,
    faulty: noForm,
  },
});
