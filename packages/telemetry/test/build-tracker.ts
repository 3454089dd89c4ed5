import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

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

async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '../src/tracker'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  return { code, gzipBytes: gzipSync(code, { level: 9 }).length };
}
