import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const priceTagContract = defineContract({
  type: 'priceTag',
  pages: ['product'],
  stands: 'side',
  withoutScript: 'reads',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: 'What is sold out keeps its price; the product header, the picker and the buy box say that it is.',
    unknown: noPromise,
    loading: neverLoading,
    faulty: noForm,
  },
});
