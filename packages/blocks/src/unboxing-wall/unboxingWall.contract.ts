import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const unboxingWallContract = defineContract({
  type: 'unboxingWall',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'reads',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: 'Without pictures that may be shown there is no wall.',
    loading: neverLoading,
    faulty: noForm,
  },
});
