import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The tracker as a browser gets it: one minified module that starts itself. */
export async function buildTracker(): Promise<{ readonly code: string; readonly gzipBytes: number }> {
  return await bundle("import { startTracker } from './tracker.ts'; startTracker();");
}

async function bundle(contents: string): Promise<{ readonly code: string; readonly gzipBytes: number }> {
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
