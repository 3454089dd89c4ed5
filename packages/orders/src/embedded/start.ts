import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseAccount } from './account.ts';
import { initialise, ROLE } from './cluster.ts';
import { findRunningUrl, forgetSupervisor, noteSupervisor, requireFree, waitUntilFree } from './other-server.ts';
import { findPostgresPackage } from './package.ts';
import { findHome, place } from './placement.ts';
import { type Postmaster, startPostmaster } from './postmaster.ts';
import { placeSocket } from './socket.ts';

export interface EmbeddedOptions {
  /** Where the orders are kept; made when it is not there. */
  readonly directory: string;
  /** A folder above it that is Stallkeep's own: as root, its group may be changed so that the database's account can pass through. */
  readonly within?: string;
  /** As root: where files and programs go that the account cannot reach otherwise. */
  readonly systemDirectory?: string;
  /** What PostgreSQL says and what becomes of it, a line at a time. No personal data. */
  readonly log: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** For openPostgres: the same at every start on this directory. */
  readonly url: string;
  /** Of the server at this moment; undefined between one that ended and the next. */
  readonly pid: () => number | undefined;
  /** Resolves once the server is gone for good: stopped, or not to be started again. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** A server that does not come up this often in a row is given up: its files or its machine need a person. */
const MOST_FAILED_STARTS = 6;
/** Before the next try, and after a server that hardly lived, ms. */
const REST_MS = 500;

/**
 * PostgreSQL from npm on files of ours, looked after: it is started again when it ends by itself, and stops with this process,
 * however that ends. Only this machine reaches it, by a socket in a private folder.
 *
 * @throws an Error whose message says what to do: no package for this machine, files of another major version, or open already.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { directory, within, systemDirectory = '/var/lib/stallkeep', log } = options;
  const postgres = findPostgresPackage();
  if (postgres === undefined) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Name a server in DATABASE_URL (postgresql://…).`,
    );
  }
  const account = chooseAccount();
  const placement = place({
    // PostgreSQL works in a folder of its own.
    directory: resolve(directory),
    ...(within === undefined ? {} : { within: resolve(within) }),
    account,
    postgres,
    systemDirectory,
    log,
  });
  await requireFree(placement.home, log);
  await initialise(placement, account, postgres.major);
  const socketDirectory = placeSocket(placement.home, account);
  const start = (): Promise<Postmaster> => startPostmaster({ placement, account, socketDirectory, log });

  let current: Postmaster | undefined = await start();
  const url = `postgresql:///${ROLE}?host=${encodeURIComponent(socketDirectory)}&user=${ROLE}`;
  noteSupervisor(placement.home, url);
  let isStopping = false;

  /** Starts the server again whenever it ends. Resolves with how it ended for good. */
  const keepRunning = async (): Promise<string> => {
    let failedStarts = 0;
    let startedAt = performance.now();
    for (;;) {
      const how = current === undefined ? 'starts that failed' : await current.ended;
      current = undefined;
      if (isStopping) return how;
      if (failedStarts === MOST_FAILED_STARTS) return `${failedStarts} starts that failed`;
      if (failedStarts === 0) log(`warning: PostgreSQL ended with ${how}; starting it again.`);
      if (performance.now() - startedAt < REST_MS) await wait(REST_MS);
      startedAt = performance.now();
      try {
        await waitUntilFree(placement.home);
        if (isStopping) return how;
        current = await start();
        failedStarts = 0;
        log('warning: PostgreSQL runs again.');
        if (isStopping) await current.stop();
      } catch (error) {
        failedStarts += 1;
        log(`error: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const ended = keepRunning().finally(() => forgetSupervisor(placement.home));

  return {
    url,
    pid: () => current?.pid,
    ended,
    stop: async () => {
      isStopping = true;
      await current?.stop();
      await ended;
    },
  };
}

/** Where the embedded server of this directory is reached, started by whichever process; undefined while none runs. */
export function findEmbeddedUrl(directory: string): string | undefined {
  return findRunningUrl(findHome(resolve(directory)));
}
