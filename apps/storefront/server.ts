import { existsSync } from 'node:fs';

/**
 * Runs the built storefront: `node server.ts [--exit-with-parent]`. The variables it reads are in src/server/env.server.ts. Says
 * `{"ready":true,"url":…}` on standard output once it listens; everything else goes to standard error.
 */

const entry = new URL('./dist/server/entry.mjs', import.meta.url);

if (!existsSync(entry)) {
  process.stderr.write('The storefront is not built yet. Build it with `pnpm --filter @stallkeep/storefront build`.\n');
  process.exit(1);
}

// React decides by it, once, when it is loaded.
process.env['NODE_ENV'] ??= 'production';

// The build's output has no types of its own; its source has.
const built: Pick<typeof import('./src/server/entry.ts'), 'runStorefront'> = await import(entry.href);
await built.runStorefront(process.argv.slice(2));
