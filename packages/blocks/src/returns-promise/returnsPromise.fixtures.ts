import type { ReturnsPromiseContent } from './returnsPromise.content.ts';

export const returnsPromiseFixtures = {
  full: {
    heading: 'If it is not right',
    start: 'Write one line with your order number, or simply bring it along: no form, no reason asked.',
  },
  minimal: {},
} satisfies Record<string, ReturnsPromiseContent>;
