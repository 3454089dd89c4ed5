import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startCollector } from './collector.ts';

/**
 * Brings up the whole system as `npm start` does, on data of its own, and takes it down after the last test. What it found
 * travels to the tests in the environment (`stack.ts` reads it).
 */
export default async function startStack(): Promise<() => Promise<void>> {
  const collector = await startCollector();
  const signingKey = randomBytes(32).toString('base64url');
  const dataDirectory = mkdtempSync(join(tmpdir(), 'stallkeep-e2e-'));
  const child = spawn('node', ['tools/start.ts', '--json'], {
    env: {
      ...process.env,
      STALLKEEP_DATA_DIR: dataDirectory,
      STALLKEEP_COLLECTOR_URL: collector.url,
      STALLKEEP_SIGNING_KEYS: signingKey,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const urls = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    ended.then((code) => reject(new Error(`The system under test ended with code ${code} before it was ready.`)));
  });
  process.env['STALLKEEP_E2E_URLS'] = urls;
  process.env['STALLKEEP_E2E_COLLECTOR'] = collector.url;
  process.env['STALLKEEP_E2E_SIGNING_KEY'] = signingKey;
  process.env['STALLKEEP_E2E_DATA'] = dataDirectory;
  process.env['STALLKEEP_E2E_TOKEN'] = readFileSync(join(dataDirectory, 'lake', 'admin.token'), 'utf8').trim();
  return async () => {
    child.kill('SIGTERM');
    await ended;
    collector.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
}
