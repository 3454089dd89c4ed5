import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, toIds } from './account.ts';

import { give, type Placement } from './placement.ts';

/** Its own database and its only role. Nobody signs in: who may open the socket's folder is the account and root. */
export const ROLE = 'stallkeep';

/** PostgreSQL's files, in the home. */
export const clusterIn = (home: string): string => join(home, 'cluster');

/**
 * Makes the files of an empty server unless there are some.
 *
 * @throws where they were made by another major version: they are left as they are.
 */
export async function initialise(placement: Placement, account: Account | undefined, major: string): Promise<void> {
  const { home, bin, env } = placement;
  const cluster = clusterIn(home);
  const version = findVersion(cluster);
  if (version === major) return;
  if (version !== undefined) {
    throw new Error(
      `The orders in ${cluster} were written by PostgreSQL ${version}, and this Stallkeep brings PostgreSQL ${major}, which cannot open them. ` +
        'Nothing was changed. With the Stallkeep that wrote them run "npm run orders -- export FILE", then with this one, on an empty ' +
        'STALLKEEP_DATA_DIR, "npm run orders -- import FILE".',
    );
  }
  if (existsSync(cluster)) {
    throw new Error(
      `${cluster} is there, but without PG_VERSION: these are not whole files of PostgreSQL. Restore them from a copy.`,
    );
  }
  // Under another name until it is whole, so that an interrupted initialisation is never opened.
  const part = mkdtempSync(join(home, 'initialising-'));
  try {
    if (account !== undefined) give(part, account);
    await run(
      join(bin, 'initdb'),
      [
        ...['--pgdata', part, '--username', ROLE, '--auth', 'trust'],
        ...['--locale=C', '--encoding=UTF8', '--data-checksums', '--no-instructions'],
      ],
      { ...toIds(account), cwd: '/', env },
    );
    renameSync(part, cluster);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

function findVersion(cluster: string): string | undefined {
  const file = join(cluster, 'PG_VERSION');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function run(program: string, args: readonly string[], options: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    child.stdout.on('data', (chunk) => said.push(String(chunk)));
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`PostgreSQL could not make its files (initdb ended with ${code}):\n${said.join('').trim()}`));
    });
  });
}
