/**
 * Builds the Studio into dist/, to be served under /studio/.
 *
 * `sanity build` leaves two things in index.html that do not suit a Studio served from a stall: a script of sanity.io's
 * own dashboard, and icons at addresses outside of the base path. Both are put right here, and a changed markup fails
 * the build instead of passing unseen.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { STUDIO_BASE_PATH } from '../basePath.ts';
import { tidyIndex } from './tidyIndex.ts';

const { SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset } = process.env;
const built = spawnSync('sanity', ['build', '--yes', 'dist'], {
  stdio: 'inherit',
  env: {
    // The same two variables that point the storefront at a hosted project point the Studio at it.
    ...(projectId && { SANITY_STUDIO_PROJECT_ID: projectId }),
    ...(dataset && { SANITY_STUDIO_DATASET: dataset }),
    ...process.env,
    SANITY_TELEMETRY_DISABLED: '1',
  },
});
if (built.error)
  throw new Error('The sanity command could not be started. Run this through pnpm.', { cause: built.error });
if (built.status !== 0) process.exit(built.status ?? 1);

const index = new URL('../dist/index.html', import.meta.url);
writeFileSync(index, tidyIndex(readFileSync(index, 'utf8'), STUDIO_BASE_PATH));
