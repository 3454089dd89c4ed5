import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const packagingFactsContract = defineContract({
  type: 'packagingFacts',
  pages: ['product'],
  stands: 'content',
  withoutScript: 'reads',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: 'What it comes in stays true when it is sold out.',
    loading: neverLoading,
    faulty: noForm,
  },
});
