import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from './paths.ts';
import { findRunning } from './running.ts';
import { isHosted } from './stack.ts';

/**
 * `npm run lake -- export FILE` and `import FILE`: moves content, against the Stallkeep that runs on this machine unless the
 * caller or the environment names another.
 */
const running = findRunning(dataDirectory());
const isNamed = isHosted() || process.argv.includes('--lake-url') || (process.env['STALLKEEP_LAKE_URL'] ?? '') !== '';
if (running !== undefined && !isNamed) {
  process.argv.push('--lake-url', running.lake);
  if (!process.argv.includes('--token')) {
    process.argv.push('--token', readFileSync(join(dataDirectory(), 'lake', 'admin.token'), 'utf8').trim());
  }
}
await import('../packages/content-lake/src/transfer/cli.ts');
