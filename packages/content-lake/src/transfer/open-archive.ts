import { createReadStream } from 'node:fs';
import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { unpackTar } from 'modern-tar/fs';
import { TransferError, toMessage } from './transfer-error.ts';

/** An import file, unpacked where it was packed. */
export interface OpenArchive {
  readonly dataFile: string;
  /** What `file://./` in the documents stands for. */
  readonly directory: string;
  /** Whether the data file itself is gzipped. */
  readonly isGzipped: boolean;
  /** Whether `directory` is an unpacked archive, with `images`, `files` and `assets.json` beside the data file. */
  readonly isFolder: boolean;
  /** Deletes what was unpacked. */
  close(): Promise<void>;
}

const TAR_MAGIC_OFFSET = 257;
const TAR_HEADER_BYTES = 512;

function toUnreadable(file: string, cause: unknown): TransferError {
  return new TransferError(`The import failed: ${file} could not be read (${toMessage(cause)}).`, {
    reason: 'file-system',
    retryable: false,
    operation: 'import',
    cause,
  });
}

/** The first bytes of what is in the file, fewer when it is shorter. */
async function readHead(file: string, isGzipped: boolean): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const packed = createReadStream(file);
  const gunzip = createGunzip();
  // A pipe does not carry errors on.
  packed.on('error', (error) => gunzip.destroy(error));
  const source: AsyncIterable<Buffer> = isGzipped ? packed.pipe(gunzip) : packed;
  try {
    for await (const chunk of source) {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes >= TAR_HEADER_BYTES) break;
    }
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
  return Buffer.concat(chunks);
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

async function findDataFile(directory: string): Promise<string> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ndjson'));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`an archive holds one .ndjson file, this one holds ${found.length}`);
  }
  return join(only.parentPath, only.name);
}

async function unpack(file: string, isGzipped: boolean): Promise<OpenArchive> {
  const directory = await mkdtemp(join(tmpdir(), 'lake-import-'));
  const close = () => rm(directory, { recursive: true, force: true });
  try {
    const packed = createReadStream(file);
    if (isGzipped) await pipeline(packed, createGunzip(), unpackTar(directory));
    else await pipeline(packed, unpackTar(directory));
    const dataFile = await findDataFile(directory);
    return { dataFile, directory: dirname(dataFile), isGzipped: false, isFolder: true, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/**
 * Opens an import file by what it is, not by its name: a tar archive or NDJSON lines, either of them gzipped or not.
 *
 * @throws {TransferError} `file-system`
 */
export async function openArchive(file: string): Promise<OpenArchive> {
  try {
    const isGzipped = await isGzip(file);
    const head = await readHead(file, isGzipped);
    const isTar = head.subarray(TAR_MAGIC_OFFSET, TAR_MAGIC_OFFSET + 5).toString('latin1') === 'ustar';
    if (isTar) return await unpack(file, isGzipped);
    return { dataFile: file, directory: dirname(file), isGzipped, isFolder: false, close: async () => undefined };
  } catch (cause) {
    throw toUnreadable(file, cause);
  }
}
