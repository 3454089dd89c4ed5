import { runNamedScript } from './scripts.ts';

/** `npm run bench -- NAME`: speed, as ratios against a named reference measured in the same run. */
runNamedScript('bench', {
  lake: {
    file: 'packages/content-lake/bench/queries.ts',
    shows: 'queries over ten thousand documents, beside groq-js alone',
  },
  promise: {
    file: 'packages/promise/bench/promise.ts',
    shows: 'promises and timetables, beside asking every minute, luxon, and each SKU on its own',
  },
  orders: {
    file: 'packages/orders/bench/orders.bench.ts',
    shows:
      'orders a second and p99 at 1, 16 and 64 buyers at once, beside raw transactions of the same database (--seconds 5)',
  },
  pages: {
    file: 'tools/pages.bench.ts',
    shows: 'product pages from the storefront, beside a bare Node server sending the same bytes',
  },
});
