import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Account, toIds } from './account.ts';
import { clusterIn, ROLE } from './cluster.ts';
import type { Placement } from './placement.ts';

/** A server that ends its connections and writes what it must takes less; past this it is told to drop all at once. */
const PATIENCE_SECONDS = 10;
const START_PATIENCE_MS = 60_000;

export interface Postmaster {
  readonly pid: number;
  /** Resolves with how it ended, whoever ended it. */
  readonly ended: Promise<string>;
  /** SIGINT: connections end, everything is on disk. After ten seconds SIGQUIT: what was acknowledged is recovered at the next start. */
  stop(): Promise<void>;
}

export interface PostmasterRequest {
  readonly placement: Placement;
  readonly account: Account | undefined;
  readonly socketDirectory: string;
  readonly log: (line: string) => void;
}

/** Starts the server and waits until it answers. @throws with its last lines where it ends before. */
export async function startPostmaster(request: PostmasterRequest): Promise<Postmaster> {
  const { placement, account, socketDirectory, log } = request;
  const child = spawn(join(placement.bin, 'postgres'), toArguments(request), {
    ...toIds(account),
    cwd: '/',
    env: placement.env,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C goes to every process of the terminal's group: the shop is to finish its orders before the database goes.
    detached: true,
  });
  const lastLines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    lastLines.push(line);
    if (lastLines.length > 20) lastLines.shift();
    log(line);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal === null ? `code ${code}` : `signal ${signal}`));
  });
  let how: string | undefined;
  void ended.then((said) => {
    how = said;
  });

  if (child.pid === undefined) throw new Error(`PostgreSQL could not be started: ${await ended}`);
  const guard = startGuard(child.pid, request);
  void ended.then(() => guard.kill('SIGKILL'));

  const until = performance.now() + START_PATIENCE_MS;
  for (;;) {
    if (how !== undefined)
      throw new Error(`PostgreSQL ended with ${how} before it was ready.\n${lastLines.join('\n')}`);
    if (await isAnswering(socketDirectory)) break;
    if (performance.now() > until) {
      child.kill('SIGQUIT');
      await ended;
      throw new Error(`PostgreSQL was not ready after ${START_PATIENCE_MS / 1000} seconds.\n${lastLines.join('\n')}`);
    }
    await wait(50);
  }
  return { pid: child.pid, ended, stop: () => stopChild(child, ended) };
}

function toArguments({ placement, socketDirectory }: PostmasterRequest): readonly string[] {
  const settings = {
    // No network at all: the packages carry an old OpenSSL.
    listen_addresses: '',
    unix_socket_directories: socketDirectory,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    // Errors and their details would bring what buyers wrote into the log. Whoever made the statement is told of them anyway.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  };
  return [
    '-D',
    clusterIn(placement.home),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/**
 * Stops the server when this process ends, however it ends: its standard input closes with us. It has the account's rights and
 * no others, and is gone before the server's number could become another's.
 */
function startGuard(pid: number, { account, log }: PostmasterRequest): ChildProcess {
  const script = `read -r end; kill -INT "$1"
    for second in $(seq ${PATIENCE_SECONDS}); do sleep 1; kill -0 "$1" || exit; done
    kill -QUIT "$1"`;
  const guard = spawn('/bin/sh', ['-c', script, 'sh', String(pid)], {
    ...toIds(account),
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.once('error', (error) => log(`warning: PostgreSQL would outlive a killed Stallkeep: ${error.message}`));
  guard.unref();
  return guard;
}

async function isAnswering(socketDirectory: string): Promise<boolean> {
  const client = new pg.Client({
    host: socketDirectory,
    user: ROLE,
    database: 'postgres',
    connectionTimeoutMillis: 1000,
  });
  client.on('error', () => {}); // it ended between the answer and our good-bye
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [ROLE]);
    if (rowCount === 0) await client.query(`create database ${ROLE}`);
    return true;
  } catch (error) {
    // Not there yet (no socket), not ready yet (57P03), or gone again: whoever asks knows how long to ask.
    if (error instanceof Error && 'code' in error) return false;
    if (error instanceof Error && /timeout|terminated/i.test(error.message)) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const insist = setTimeout(() => child.kill('SIGQUIT'), PATIENCE_SECONDS * 1000);
  await ended;
  clearTimeout(insist);
}
