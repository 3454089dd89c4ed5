import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const galleryContract = defineContract({
  type: 'gallery',
  pages: ['product'],
  stands: 'media',
  withoutScript: 'reads',
  notShown: {
    loading: neverLoading,
    faulty: noForm,
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: noPromise,
  },
});
