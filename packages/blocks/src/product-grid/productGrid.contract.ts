import { defineContract, neverLoading, noForm } from '../block-contract.ts';

export const productGridContract = defineContract({
  type: 'productGrid',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: {
    loading: neverLoading,
    faulty: noForm,
    cutoffPassed: 'Cards name ways of getting it, not dates.',
    closed: 'Cards name ways of getting it, not dates.',
    unknown: 'Cards name ways of getting it, not dates.',
  },
});
