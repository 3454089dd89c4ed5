import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './paths.ts';
import type { StackUrls } from './running.ts';

/**
 * Clones the last commit into empty folders, each with an empty home, and runs the two commands there as a newcomer would, one
 * clone for each: only the machine's own Node and npm are on the path.
 */
const machinePath = (process.env['PATH'] ?? '').split(':').filter((entry) => !entry.startsWith(root));

await inFreshClone(async (clone, env) => {
  timed('npm test', () => execFileSync('npm', ['test'], { cwd: clone, env, stdio: 'inherit' }));
  requireClean(clone);
});
await inFreshClone(async (clone, env) => {
  await start('npm start, first', clone, env);
  await start('npm start, second', clone, env);
  requireClean(clone);
});

type Environment = Record<string, string | undefined>;

async function inFreshClone(work: (clone: string, env: Environment) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stallkeep-clone-'));
  const clone = join(folder, 'stallkeep');
  try {
    execFileSync('git', ['clone', '--quiet', root, clone]);
    await work(clone, { ...process.env, HOME: folder, PATH: machinePath.join(':') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function requireClean(clone: string): void {
  const status = execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' });
  if (status !== '') throw new Error(`The commands left traces in the clone:\n${status}`);
  console.log('git status: clean');
}

function timed(what: string, work: () => void): void {
  const from = performance.now();
  work();
  console.log(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

async function start(what: string, clone: string, env: Environment): Promise<void> {
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
