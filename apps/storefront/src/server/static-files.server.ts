import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { type EncodedBody, encodeBytes, plainBody } from './encoded-body.server.ts';

/** The built client files, read and compressed once at start. A request can name only what is in this list: no path is resolved. */

export interface StaticFile {
  readonly contentType: string;
  readonly cacheControl: string;
  readonly body: EncodedBody;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const TEXT = new Set(['.css', '.js', '.svg', '.txt', '.webmanifest']);

/** Files by URL path. Throws when the directory cannot be read: a storefront without its style sheets must not start. */
export async function loadStaticFiles(directory: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<[string, StaticFile]> => {
        const file = join(entry.parentPath, entry.name);
        const extension = extname(entry.name);
        const bytes = await readFile(file);
        const path = `/${relative(directory, file).split(sep).join('/')}`;
        return [
          path,
          {
            contentType: CONTENT_TYPES[extension] ?? 'application/octet-stream',
            // Astro puts a hash of the content into these names.
            cacheControl: path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
            body: TEXT.has(extension) ? await encodeBytes(bytes) : plainBody(bytes),
          },
        ];
      }),
  );
  return new Map(files);
}
