import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clusterIn } from './cluster.ts';

/** A server whose supervisor was killed is stopped by its guard, which takes this long at most. */
const LONGEST_STOP_MS = 15_000;

/**
 * Makes sure nobody else has the files open, before the first start on them. A server that lost its supervisor is waited for while
 * it stops.
 *
 * @throws where a server runs on them under a supervisor that is alive.
 */
export async function requireFree(home: string, log: (line: string) => void): Promise<void> {
  const users = findUsers(clusterIn(home));
  const supervisor = findSupervisor(home);
  if (users.length > 0 && supervisor !== undefined) throw new Error(sayOpen(home, users, supervisor));
  if (users.length > 0) log('PostgreSQL of an earlier start is still stopping; waiting for it.');
  await waitUntilFree(home);
}

/**
 * Waits until the last process of a server that ended is gone, then clears away what would keep the next one from starting.
 *
 * @throws where they are still there after fifteen seconds.
 */
export async function waitUntilFree(home: string): Promise<void> {
  const cluster = clusterIn(home);
  const until = performance.now() + LONGEST_STOP_MS;
  for (let users = findUsers(cluster); users.length > 0; users = findUsers(cluster)) {
    if (performance.now() > until) throw new Error(sayOpen(home, users, undefined));
    await wait(50);
  }
  // After a restart of the machine the number in the file may be another program's, and PostgreSQL would take that for itself.
  const file = join(cluster, 'postmaster.pid');
  if (isAlive(findNumber(file))) rmSync(file, { force: true });
}

function sayOpen(home: string, users: readonly number[], supervisor: number | undefined): string {
  const by = supervisor === undefined ? '' : `, for process ${supervisor}`;
  return (
    `The orders in ${home} are open already: PostgreSQL runs on them as process ${users.join(', ')}${by}. ` +
    'Stop that one first, or set STALLKEEP_DATA_DIR to run a second Stallkeep on other data.'
  );
}

/** Leaves word of who looks after the server from now on, and where it is reached. */
export function noteSupervisor(home: string, url: string): void {
  writeFileSync(join(home, 'supervisor.pid'), `${process.pid}\n${url}\n`);
}

/** Where the server that runs on these files is reached; undefined where none does. */
export function findRunningUrl(home: string): string | undefined {
  if (findSupervisor(home) === undefined) return undefined;
  const [, url] = findText(join(home, 'supervisor.pid'))?.split('\n') ?? [];
  return url;
}

export function forgetSupervisor(home: string): void {
  rmSync(join(home, 'supervisor.pid'), { force: true });
}

function findSupervisor(home: string): number | undefined {
  const pid = findNumber(join(home, 'supervisor.pid'));
  return isAlive(pid) ? pid : undefined;
}

/** Processes of PostgreSQL on these files, orphans included: each works in their folder. */
function findUsers(cluster: string): readonly number[] {
  if (!existsSync(cluster)) return [];
  const named = findNumber(join(cluster, 'postmaster.pid'));
  // Without /proc: what PostgreSQL itself goes by.
  if (process.platform !== 'linux') return named !== undefined && isAlive(named) ? [named] : [];
  const folder = realpathSync(cluster);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const works = findLink(`/proc/${pid}/cwd`);
      // Some containers let nobody look where another user's process works; its name they tell.
      return works === undefined ? pid === named && findText(`/proc/${pid}/comm`) === 'postgres' : works === folder;
    });
}

function findNumber(file: string): number | undefined {
  const number = Number.parseInt(findText(file) ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** Undefined where it is not there, or not any more, or not ours to read. */
function findText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    return requireGone(error);
  }
}

function findLink(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch (error) {
    return requireGone(error);
  }
}

/** Processes end while they are looked at, and some are nobody else's business. @throws on everything else. */
function requireGone(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && /^(ENOENT|ESRCH|EACCES|EPERM)$/.test(String(error.code)))
    return undefined;
  throw error;
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined || pid <= 1) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
