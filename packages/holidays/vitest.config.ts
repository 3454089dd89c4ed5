import { defineConfig } from 'vitest/config';

// A library's whole calendar in a test takes seconds on a busy machine, and no test is about speed.
export default defineConfig({ test: { testTimeout: 60_000 } });
