import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './paths.ts';
import type { StackUrls } from './running.ts';

/**
 * Clones the last commit into an empty folder, with an empty home, and runs the two commands there as a newcomer would: only
 * the machine's own Node and npm are on the path.
 */
const folder = mkdtempSync(join(tmpdir(), 'stallkeep-clone-'));
const clone = join(folder, 'stallkeep');
const machinePath = (process.env['PATH'] ?? '').split(':').filter((entry) => !entry.startsWith(root));
const env = { ...process.env, HOME: folder, PATH: machinePath.join(':') };

try {
  execFileSync('git', ['clone', '--quiet', root, clone]);
  timed('npm test', () => execFileSync('npm', ['test'], { cwd: clone, env, stdio: 'inherit' }));
  timed('git status is clean', () => {
    const status = execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' });
    if (status !== '') throw new Error(`The commands left traces in the clone:\n${status}`);
  });
  await start('npm start, first');
  await start('npm start, second');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function timed(what: string, work: () => void): void {
  const from = performance.now();
  work();
  console.log(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

async function start(what: string): Promise<void> {
  const from = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--json'], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (each) => each.startsWith('{') && resolve(each));
    ended.then((code) => reject(new Error(`npm start ended with code ${code}`)));
  });
  const urls: StackUrls = JSON.parse(line);
  const first = await fetch(urls.storefront);
  console.log(
    `${what}: ready and first page after ${((performance.now() - from) / 1000).toFixed(1)} s, ${first.status}`,
  );
  for (const [name, url] of Object.entries(urls)) {
    // The lake has no page of its own; its health is a query.
    const answer = await fetch(name === 'lake' ? `${url}/v2025-02-19/data/query/production?query=count(*)` : url);
    console.log(`  ${name} ${url} answers ${answer.status}`);
    if (!answer.ok) throw new Error(`${name} does not answer`);
  }
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT'); // the whole group, as Ctrl-C does
  await ended;
}
