import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Result, toOk, toRefusal } from './asset-problem.ts';
import { openUnfinished, UNFINISHED_PREFIX, type UnfinishedFile } from './atomic-file.ts';

export type AssetKind = 'image' | 'file';

/** Upload bytes on the disk, not yet under a name. */
export interface ReceivedBlob {
  /** Hex. */
  readonly sha1: string;
  /** Bytes. */
  readonly size: number;
  readonly file: UnfinishedFile;
}

export interface BlobStore {
  receive(body: AsyncIterable<Uint8Array>): Promise<Result<ReceivedBlob>>;
  /** Gives the bytes their lasting name. The same bytes under the same name again change nothing. */
  keep(blob: ReceivedBlob, kind: AssetKind, fileName: string): Promise<void>;
  path(kind: AssetKind, fileName: string): string;
}

/** How far past the limit an upload is read on, so that a browser that is still sending gets to see the 413. */
const DRAIN_BYTES = 64 * 1024 * 1024;

/**
 * The uploaded bytes as files under `<directory>/images` and `<directory>/files`, named by their hash.
 * Unfinished uploads of an earlier run are deleted first.
 */
export function createBlobStore(directory: string, maxBytes: number): BlobStore {
  const folders = { image: join(directory, 'images'), file: join(directory, 'files') };
  const uploads = join(directory, 'uploads');

  async function prepare(): Promise<void> {
    for (const folder of [...Object.values(folders), uploads]) await mkdir(folder, { recursive: true });
    const unfinished = (await readdir(uploads)).filter((name) => name.startsWith(UNFINISHED_PREFIX));
    for (const name of unfinished) await rm(join(uploads, name), { force: true });
  }
  let prepared: Promise<void> | undefined;

  async function write(file: UnfinishedFile, body: AsyncIterable<Uint8Array>): Promise<Result<ReceivedBlob>> {
    const hash = createHash('sha1');
    let size = 0;
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > maxBytes + DRAIN_BYTES) break;
      if (size > maxBytes) continue;
      hash.update(chunk);
      await file.handle.writeFile(chunk);
    }
    if (size > maxBytes) {
      return toRefusal({ status: 413, message: `The upload is larger than the limit of ${maxBytes} bytes.` });
    }
    if (size === 0)
      return toRefusal({ status: 400, message: 'The upload is empty; send the bytes as the request body.' });
    return toOk({ sha1: hash.digest('hex'), size, file });
  }

  const path = (kind: AssetKind, fileName: string) => {
    if (basename(fileName) !== fileName || fileName.startsWith('.')) {
      throw new Error(`"${fileName}" is no asset file name; a path built of it could leave the asset directory.`);
    }
    return join(folders[kind], fileName);
  };

  return {
    async receive(body) {
      prepared ??= prepare();
      await prepared;
      const file = await openUnfinished(uploads);
      try {
        const received = await write(file, body);
        if (received.kind === 'refused') await file.discard();
        return received;
      } catch (cause) {
        await file.discard();
        throw cause;
      }
    },
    keep: (blob, kind, fileName) => blob.file.finish(path(kind, fileName)),
    path,
  };
}
