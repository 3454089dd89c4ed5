import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const questionsContract = defineContract({
  type: 'questions',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: 'A question without an answer is not shown, and the Studio says so.',
    loading: neverLoading,
    faulty: noForm,
  },
});
