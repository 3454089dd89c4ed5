import { defineContract, neverLoading } from '../block-contract.ts';

export const buyBoxContract = defineContract({
  type: 'buyBox',
  pages: ['product'],
  stands: 'side',
  withoutScript: 'submits',
  notShown: { loading: neverLoading },
});
