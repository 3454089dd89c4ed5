import { defineContract, neverLoading, noForm } from '../block-contract.ts';

export const fulfilmentPromiseContract = defineContract({
  type: 'fulfilmentPromise',
  pages: ['event', 'product'],
  stands: 'side',
  withoutScript: 'links',
  notShown: {
    loading: neverLoading,
    faulty: noForm,
  },
});
