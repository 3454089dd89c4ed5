import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The Studio's defineType comes from @sanity/types, which loads in a moment; the whole of sanity takes a minute here.
const sanityTypes = fileURLToPath(import.meta.resolve('@sanity/types'));
export default defineConfig({ resolve: { alias: [{ find: /^sanity$/, replacement: sanityTypes }] } });
