import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mutation testing of the engine, `npm run prove -- mutants`. What survives is explained in MUTANTS.md. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutants.config.ts' },
  mutate: ['src/**/*.ts', '!src/**/*.test.ts', '!src/fixtures.ts', '!src/index.ts', '!src/types/**'],
  // TypeScript 7 has no interface for programs, with which Stryker would rewrite tsconfig.json; Vitest needs none.
  ignorePatterns: ['/bench', '/tsconfig.json'],
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 5000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.stallkeep/mutants.json' },
  // Outside of the package, so that no other run of its tests finds the copies.
  tempDirName: join(tmpdir(), 'stallkeep-mutants'),
  cleanTempDir: 'always',
};
