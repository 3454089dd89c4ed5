import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files with this prefix were never finished and may be deleted at the next start. */
export const UNFINISHED_PREFIX = '.unfinished-';

/** A file that nobody sees under its name before it is whole and on the disk. */
export interface UnfinishedFile {
  readonly path: string;
  readonly handle: FileHandle;
  /** Syncs, closes and renames to `path` in one step; a file already there is replaced. */
  finish(path: string): Promise<void>;
  /** Closes and deletes what was written. Does nothing after `finish`. */
  discard(): Promise<void>;
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** Starts a file in the directory it will live in: a rename is atomic within one file system only. */
export async function openUnfinished(directory: string): Promise<UnfinishedFile> {
  const path = join(directory, `${UNFINISHED_PREFIX}${randomUUID()}`);
  const handle = await open(path, 'wx');
  let isOpen = true;
  const close = async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  let isFinished = false;
  return {
    path,
    handle,
    async finish(target) {
      await handle.sync();
      await close();
      await rename(path, target);
      isFinished = true;
      // Without it the name may be gone after a power failure though the bytes are there.
      await syncDirectory(dirname(target));
    },
    async discard() {
      await close();
      if (!isFinished) await rm(path, { force: true });
    },
  };
}

export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const file = await openUnfinished(dirname(path));
  try {
    await file.handle.writeFile(bytes);
    await file.finish(path);
  } finally {
    await file.discard();
  }
}
