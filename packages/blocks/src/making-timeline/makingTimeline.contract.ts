import { defineContract, neverLoading, noForm } from '../block-contract.ts';

export const makingTimelineContract = defineContract({
  type: 'makingTimeline',
  pages: ['product'],
  stands: 'content',
  withoutScript: 'reads',
  notShown: {
    soldOut: 'What is made to order does not sell out: a full workshop makes the date later, or unknown.',
    loading: neverLoading,
    faulty: noForm,
  },
});
