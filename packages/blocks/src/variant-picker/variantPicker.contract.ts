import { defineContract, neverLoading, noPromise } from '../block-contract.ts';

export const variantPickerContract = defineContract({
  type: 'variantPicker',
  pages: ['product'],
  stands: 'side',
  withoutScript: 'submits',
  notShown: {
    loading: neverLoading,
    cutoffPassed: noPromise,
    closed: noPromise,
    unknown: noPromise,
  },
});
