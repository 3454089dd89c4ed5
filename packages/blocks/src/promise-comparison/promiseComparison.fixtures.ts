import type { PromiseComparisonContent } from './promiseComparison.content.ts';

export const promiseComparisonFixtures = {
  full: { heading: 'Ways to get it, side by side', order: 'soonest', showRemedy: true, linkToBuyBox: true },
  long: {
    heading: 'Whichever way you would like to have it, at the stall, at your door or with the post',
    order: 'cost',
    showRemedy: true,
    linkToBuyBox: true,
  },
  minimal: { order: 'seller', showRemedy: false, linkToBuyBox: false },
} satisfies Record<string, PromiseComparisonContent>;
