import { defineContract, neverLoading } from '../block-contract.ts';

export const postcodeCheckContract = defineContract({
  type: 'postcodeCheck',
  pages: ['product'],
  stands: 'side',
  withoutScript: 'submits',
  notShown: { loading: neverLoading },
});
