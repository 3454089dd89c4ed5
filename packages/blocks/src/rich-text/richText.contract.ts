import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const richTextContract = defineContract({
  type: 'richText',
  pages: ['event', 'product'],
  stands: 'content',
  withoutScript: 'links',
  notShown: {
    loading: neverLoading,
    faulty: noForm,
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: noPromise,
    unknown: 'An empty text shows nothing: the story Empty.',
  },
});
