import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const productNoticesContract = defineContract({
  type: 'productNotices',
  pages: ['product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: {
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: 'Guarantee and maker stay the same for who has bought it.',
    loading: neverLoading,
    faulty: noForm,
  },
});
