import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const findStallContract = defineContract({
  type: 'findStall',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: 'Without a place and a stall there is nothing to find, and nothing is shown.',
    loading: neverLoading,
    faulty: noForm,
  },
});
