import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const conditionReportContract = defineContract({
  type: 'conditionReport',
  pages: ['product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    loading: neverLoading,
    faulty: noForm,
  },
});
