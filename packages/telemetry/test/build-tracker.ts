import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

interface Bundle {
  readonly code: string;
  readonly gzipBytes: number;
}

/** The tracker as a browser gets it: one minified module that starts itself. */
export function buildTracker(): Promise<Bundle> {
  return bundle("import { startTracker } from './tracker.ts'; startTracker();");
}

/** Tracker and health in one module that starts both. */
export function buildTrackerWithHealth(): Promise<Bundle> {
  return bundle(
    `import { observeHealth } from './health.ts'; import { startTracker } from './tracker.ts';
     const emit = startTracker(); if (emit) observeHealth(emit);`,
  );
}

/** Health alone, as it comes after the page. */
export function buildHealth(): Promise<Bundle> {
  return bundle("export { observeHealth } from './health.ts';");
}

/** By the bundler that builds the shop, so that what is measured and tried is what buyers are sent. */
async function bundle(contents: string): Promise<Bundle> {
  const entry = join(import.meta.dirname, '../src/tracker/bundled-entry.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? contents : null) },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = output?.type === 'chunk' ? output.code : '';
  return { code, gzipBytes: gzipSync(code, { level: 9 }).length };
}
