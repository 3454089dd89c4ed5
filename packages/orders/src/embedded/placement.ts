import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, canRun, canUseFolder } from './account.ts';
import { linkLibraries } from './libraries.ts';
import type { PostgresPackage } from './package.ts';

/** Where the database's files and programs lie, both within reach of who runs it. */
export interface Placement {
  /** Holds cluster/ and what belongs to it; only the account goes in. */
  readonly home: string;
  readonly bin: string;
  /** All that PostgreSQL sees of an environment: none of our secrets. */
  readonly env: Readonly<Record<string, string>>;
}

export interface PlacementRequest {
  readonly directory: string;
  /** A folder above `directory` that is Stallkeep's own: its group may be changed so that the account can pass through. */
  readonly within?: string;
  readonly account: Account | undefined;
  readonly postgres: PostgresPackage;
  /** Where things go that the account could not reach otherwise. */
  readonly systemDirectory: string;
  readonly log: (line: string) => void;
}

/** Makes the folders and gives them to the account. Says where things went when it is not where they were asked for. */
export function place(request: PlacementRequest): Placement {
  const home = placeHome(request);
  const { native, env } = placePrograms(request, home);
  return { home, bin: join(native, 'bin'), env };
}

function placeHome({ directory, within, account, systemDirectory, log }: PlacementRequest): string {
  mkdirSync(dirname(directory), { recursive: true });
  if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
  if (account === undefined) return directory;

  const known = findHome(directory);
  if (known !== directory) {
    give(known, account);
    return known;
  }
  give(directory, account);
  if (canUseFolder(account, directory)) return directory;
  if (within !== undefined && isOpenedByGroup(within, directory, account)) return directory;
  makeSystemDirectory(systemDirectory);
  const moved = mkdtempSync(join(systemDirectory, 'orders-'));
  give(moved, account);
  writeFileSync(noteIn(directory), `${moved}\n`);
  log(
    `PostgreSQL runs as "${account.name}", who cannot reach ${directory}: the orders are kept in ${moved} instead. ` +
      'Name a folder outside of private ones in STALLKEEP_DATA_DIR to have all in one place.',
  );
  return moved;
}

const noteIn = (directory: string): string => join(directory, 'moved-to');

/** Where the files of this directory are: in it, or where they were moved to. */
export function findHome(directory: string): string {
  const note = noteIn(directory);
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : directory;
}

/** All of it belongs to the account before PostgreSQL looks: it refuses folders of somebody else, or open to others. */
export function give(folder: string, { uid, gid }: Account): void {
  const stats = statSync(folder);
  if (stats.uid !== uid || stats.gid !== gid) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      lchownSync(join(folder, name), uid, gid);
    }
    chownSync(folder, uid, gid);
  }
  chmodSync(folder, 0o700);
}

/** Lets the account's group through the folder, where that is all that is in the way; else the folder stays as it was. */
function isOpenedByGroup(folder: string, directory: string, account: Account): boolean {
  const { uid, gid, mode } = statSync(folder);
  if ((mode & 0o001) !== 0) return false;
  chownSync(folder, uid, account.gid);
  // Through, not in: nothing is listed and nothing written by it.
  chmodSync(folder, (mode & 0o707) | 0o010);
  if (canUseFolder(account, directory)) return true;
  chownSync(folder, uid, gid);
  chmodSync(folder, mode & 0o7777);
  return false;
}

function makeSystemDirectory(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { uid, mode } = statSync(folder);
  if (uid !== 0 || (mode & 0o022) !== 0) {
    throw new Error(
      `${folder} can be written to by others than root, so PostgreSQL is not run from it. Correct its owner and mode (root, 0755).`,
    );
  }
  chmodSync(folder, 0o755);
}

function placePrograms(
  { account, postgres, systemDirectory, log }: PlacementRequest,
  home: string,
): { native: string; env: Readonly<Record<string, string>> } {
  const own = { ...plainEnvironment, ...linkLibraries(postgres.native, join(home, 'lib')) };
  if (canRun(account, join(postgres.native, 'bin', 'postgres'), own)) return { native: postgres.native, env: own };
  if (account === undefined) {
    throw new Error(
      `PostgreSQL ${postgres.version} from npm does not run on this machine (${postgres.native}). Name a server in DATABASE_URL instead.`,
    );
  }
  makeSystemDirectory(systemDirectory);
  const copy = join(systemDirectory, `postgres-${postgres.version}`);
  if (!existsSync(copy)) {
    log(`"${account.name}" cannot reach ${postgres.native}: PostgreSQL's programs are copied to ${copy}.`);
    copyPrograms(postgres.native, copy);
  }
  const env = { ...plainEnvironment, ...linkLibraries(copy, join(home, 'lib')) };
  if (!canRun(account, join(copy, 'bin', 'postgres'), env)) {
    throw new Error(
      `PostgreSQL ${postgres.version} from npm does not run as "${account.name}" from ${copy}. Name a server in DATABASE_URL instead.`,
    );
  }
  return { native: copy, env };
}

/** Under a name of its own until it is whole: a copy that was interrupted is never taken for one. */
function copyPrograms(native: string, copy: string): void {
  const part = mkdtempSync(join(dirname(copy), 'copying-'));
  try {
    cpSync(native, part, { recursive: true });
    chmodSync(part, 0o755);
    for (const entry of readdirSync(part, { recursive: true, withFileTypes: true })) {
      if (entry.isSymbolicLink()) continue;
      const isProgram = entry.isDirectory() || entry.parentPath === join(part, 'bin');
      chmodSync(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644);
    }
    if (!existsSync(copy)) renameSync(part, copy);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;
