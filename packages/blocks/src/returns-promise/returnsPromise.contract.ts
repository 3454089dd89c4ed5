import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const returnsPromiseContract = defineContract({
  type: 'returnsPromise',
  pages: ['product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: 'Who has bought one can still return it: the promise stays the same.',
    loading: neverLoading,
    faulty: noForm,
  },
});
