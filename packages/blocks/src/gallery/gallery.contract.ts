import { defineContract, neverLoading, noForm, noPromise } from '../block-contract.ts';

export const galleryContract = defineContract({
  type: 'gallery',
  pages: ['product'],
  stands: 'media',
  withoutScript: 'links',
  notShown: {
    loading: neverLoading,
    faulty: noForm,
    cutoffPassed: noPromise,
    closed: noPromise,
    soldOut: 'The pictures stay when it is sold out; the header says so.',
    unknown: 'Without any picture the stall’s awning stands there with the first letter of the name: the story Empty.',
  },
});
