import { defineContract, neverLoading, noForm } from '../block-contract.ts';

export const pickupWindowsContract = defineContract({
  type: 'pickupWindows',
  pages: ['event', 'product'],
  stands: 'side',
  withoutScript: 'reads',
  notShown: {
    loading: neverLoading,
    faulty: noForm,
  },
});
