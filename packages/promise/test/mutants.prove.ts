import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/**
 * Stryker over the engine's sources: the score, and each change to them that no test notices. What is left is explained in MUTANTS.md.
 * `npm run prove -- mutants [--mutate "src/steps/*.ts"] [--concurrency 2]`; the report is kept in
 * `packages/promise/.stallkeep/mutants.json`. Ends with 1 below the score that stryker.config.mjs asks for.
 */
const { values } = parseArgs({
  options: { mutate: { type: 'string' }, concurrency: { type: 'string', default: '1' } },
});
process.chdir(join(import.meta.dirname, '..'));
process.env['TZ'] = 'UTC';
// Properties are asked last, and many cases show hardly more than a few do.
process.env['STALLKEEP_PROPERTY_RUNS'] = '10';
const never = ['!src/**/*.test.ts', '!src/**/*fixtures.ts'];
await new Stryker({
  concurrency: Number(values.concurrency),
  ...(values.mutate === undefined ? {} : { mutate: [...values.mutate.split(','), ...never] }),
}).runMutationTest();
