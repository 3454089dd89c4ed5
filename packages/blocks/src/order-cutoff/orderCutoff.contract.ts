import { defineContract, neverLoading, noForm } from '../block-contract.ts';

export const orderCutoffContract = defineContract({
  type: 'orderCutoff',
  pages: ['event', 'product'],
  stands: 'side',
  withoutScript: 'reads',
  notShown: {
    soldOut: 'What is sold out has no deadline: nothing is shown, and the buy box says why.',
    unknown: 'Without a date there is no deadline: nothing is shown.',
    loading: neverLoading,
    faulty: noForm,
  },
});
