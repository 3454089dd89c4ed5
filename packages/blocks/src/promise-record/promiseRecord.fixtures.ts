import type { PromiseRecordContent } from './promiseRecord.content.ts';

export const promiseRecordFixtures = {
  full: { heading: 'Promises kept', showWays: true },
  minimal: { showWays: false },
} satisfies Record<string, PromiseRecordContent>;
