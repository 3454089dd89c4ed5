import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const productHeaderContract = defineContract({
  type: 'productHeader',
  pages: ['product'],
  stands: 'side',
  withoutScript: 'reads',
  notShown: {
    loading: neverLoading,
    faulty: noForm,
    cutoffPassed: noPromise,
    closed: noPromise,
    unknown: noPromise,
  },
});
