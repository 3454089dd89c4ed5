import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';

/** A socket's whole path has 107 bytes on Linux, 103 on macOS, of which ".s.PGSQL.5432" takes 14 with its slash. */
const LONGEST = 103 - 14;

/**
 * The folder of the server's socket: nobody but the account, and root, goes in. The same at every start, so that whoever knows the
 * address finds the server again after it was started anew.
 *
 * @throws where somebody else made the folder first.
 */
export function placeSocket(home: string, account: Account | undefined): string {
  const near = join(home, 'run');
  const folder =
    Buffer.byteLength(near) <= LONGEST
      ? near
      : join(shortTemporary(), `stallkeep-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const uid = account?.uid ?? process.getuid?.();
  const stats = lstatSync(folder);
  // Ours, or still root's because we have just made it as root.
  if (!stats.isDirectory() || (stats.uid !== uid && stats.uid !== process.getuid?.())) {
    throw new Error(
      `${folder}, where PostgreSQL's socket goes, belongs to somebody else. Remove it, or use a shorter STALLKEEP_DATA_DIR.`,
    );
  }
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
  return folder;
}

/** The system's own, unless that is a long one itself. */
function shortTemporary(): string {
  return Buffer.byteLength(tmpdir()) <= LONGEST - 27 ? tmpdir() : '/tmp';
}
