import { defineContract, neverLoading, noForm } from '../block-contract.ts';

export const promiseComparisonContract = defineContract({
  type: 'promiseComparison',
  pages: ['product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: { loading: neverLoading, faulty: noForm },
});
