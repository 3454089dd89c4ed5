import { defineContract, neverLoading } from '../block-contract.ts';

export const pickupPickerContract = defineContract({
  type: 'pickupPicker',
  pages: ['event', 'product'],
  stands: 'side',
  withoutScript: 'submits',
  notShown: {
    loading: neverLoading,
    faulty:
      'Every time it offers can be chosen, and nothing is typed: an order whose time is gone says so in the buy box.',
  },
});
