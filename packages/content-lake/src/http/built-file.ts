import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/**
 * What a browser loads as a file, with its type. Any other ending is none: a document's id has dots, and stands in the
 * addresses of the Studio's router.
 */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.avif', 'image/avif'],
  ['.css', 'text/css; charset=utf-8'],
  ['.gif', 'image/gif'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

export interface BuiltFile {
  readonly mediaType: string;
  /** Changes with every build that changes the file. */
  readonly etag: string;
  /** Undefined when the file has vanished since. */
  read(): Promise<Buffer | undefined>;
}

/** Whether a path of an address, without its query, names a file rather than a place in the application. */
export function isFilePath(path: string): boolean {
  return MEDIA_TYPES.has(extname(path).toLowerCase());
}

/** A build removes files and writes others while they are asked for: that a file is gone is an answer. */
async function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw cause;
  }
}

/** The file below `directory` that a path of an address names, as it is on the disk now. */
export async function findBuiltFile(directory: string, path: string): Promise<BuiltFile | undefined> {
  const mediaType = MEDIA_TYPES.get(extname(path).toLowerCase());
  const local = decodePath(path);
  if (mediaType === undefined || local === undefined) return undefined;
  const file = join(directory, local);
  if (!file.startsWith(join(directory, sep)) || file.includes(`${sep}.`)) return undefined;
  const stats = await orUndefined(stat(file));
  if (stats === undefined || !stats.isFile()) return undefined;
  return {
    mediaType,
    etag: `W/"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`,
    read: () => orUndefined(readFile(file)),
  };
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    // A stray percent sign names no file.
    return undefined;
  }
}
