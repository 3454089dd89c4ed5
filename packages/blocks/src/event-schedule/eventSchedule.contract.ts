import { defineContract, neverLoading, noForm } from '../block-contract.ts';

export const eventScheduleContract = defineContract({
  type: 'eventSchedule',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: {
    cutoffPassed: 'It tells when the market is, not until when one can order.',
    soldOut: 'It speaks of the market, not of a product.',
    loading: neverLoading,
    faulty: noForm,
  },
});
