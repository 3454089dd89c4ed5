import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mutation testing of the engine, `npm run prove -- mutants`. What survives is explained in MUTANTS.md. */
export default {
  testRunner: 'in-process',
  plugins: ['./test/mutants-runner.ts'],
  ignorers: ['messages'],
  mutate: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*fixtures.ts', '!src/index.ts', '!src/types/**'],
  // TypeScript 7 has no interface for programs, with which Stryker would rewrite tsconfig.json; no test needs it.
  ignorePatterns: ['/bench', '/tsconfig.json'],
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Stryker's own patience; the runner ends what does not end long before.
  timeoutMS: 60_000,
  thresholds: { high: 90, low: 85, break: 85 },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.stallkeep/mutants.json' },
  // Outside of the package, so that no other run of its tests finds the copies.
  tempDirName: join(tmpdir(), 'stallkeep-mutants'),
  cleanTempDir: 'always',
};
