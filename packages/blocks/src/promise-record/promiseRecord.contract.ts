import { defineContract, neverLoading, noForm } from '../block-contract.ts';

const pastPromises = 'It tells of promises that are over; what can be had now changes nothing in it.';

export const promiseRecordContract = defineContract({
  type: 'promiseRecord',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'reads',
  notShown: {
    cutoffPassed: pastPromises,
    closed: pastPromises,
    soldOut: pastPromises,
    loading: neverLoading,
    faulty: noForm,
  },
});
