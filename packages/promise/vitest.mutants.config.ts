import { defineConfig } from 'vitest/config';

/** The tests a mutant must get past: all but the one that reads the titles of the others. */
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], exclude: ['src/spec.test.ts'] },
});
