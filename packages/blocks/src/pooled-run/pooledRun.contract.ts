import { defineContract, neverLoading, noForm } from '../block-contract.ts';

export const pooledRunContract = defineContract({
  type: 'pooledRun',
  pages: ['product'],
  stands: 'side',
  withoutScript: 'reads',
  notShown: {
    closed: 'Where no order is taken none catches a run, so none is listed: the promise says why.',
    unknown: 'A departure is listed only where its time is known: the promise says what is not.',
    loading: neverLoading,
    faulty: noForm,
  },
});
