import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The Studio's defineType comes from @sanity/types, which loads in a moment; the whole of sanity takes a minute here.
const sanityTypes = fileURLToPath(import.meta.resolve('@sanity/types'));
export default defineConfig({
  resolve: { alias: [{ find: /^sanity$/, replacement: sanityTypes }] },
  // Every block's test reads the registry of all blocks: one world for all of them, because none changes it.
  // Conformance renders every story of a block many times: seconds on a busy machine, and no test is about speed.
  test: { isolate: false, testTimeout: 60_000 },
});
