import { defineContract, neverLoading, noForm } from '../block-contract.ts';

export const eventHeroContract = defineContract({
  type: 'eventHero',
  pages: ['event'],
  stands: 'full',
  withoutScript: 'links',
  notShown: {
    loading: neverLoading,
    faulty: noForm,
    cutoffPassed: 'It names when orders close, and the page is made anew then: a closed market is the state Closed.',
    soldOut: 'It speaks of the market, not of a product.',
    unknown: 'A market without a next day says nothing about one: the state Minimal.',
  },
});
