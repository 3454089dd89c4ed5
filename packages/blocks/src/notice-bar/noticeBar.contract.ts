import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const noticeBarContract = defineContract({
  type: 'noticeBar',
  pages: ['event', 'product'],
  stands: 'full',
  withoutScript: 'links',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: 'Without a message, or outside its time, there is no bar: the story Over.',
    loading: neverLoading,
    faulty: noForm,
  },
});
