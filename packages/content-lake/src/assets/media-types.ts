import type { OutputFormat } from './transform.ts';

/** Formats an image may be uploaded in, by what sharp calls them, as Sanity names their extension and type. */
export const IMAGE_TYPES = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  svg: { extension: 'svg', mimeType: 'image/svg+xml' },
  tiff: { extension: 'tif', mimeType: 'image/tiff' },
  avif: { extension: 'avif', mimeType: 'image/avif' },
} as const;

const IMAGE_MIME_TYPES: ReadonlyMap<string, string> = new Map(
  Object.values(IMAGE_TYPES).map(({ extension, mimeType }) => [extension, mimeType]),
);

/** Of files that are not images: what a market seller attaches. Any other extension is a plain download. */
const FILE_MIME_TYPES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['txt', 'text/plain; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['html', 'text/html; charset=utf-8'],
  ['zip', 'application/zip'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['ogg', 'audio/ogg'],
  ['wav', 'audio/wav'],
  ['mp4', 'video/mp4'],
  ['webm', 'video/webm'],
  ['mov', 'video/quicktime'],
  ['vtt', 'text/vtt; charset=utf-8'],
  ['woff2', 'font/woff2'],
]);

/** The type an asset is served with. Decided by the extension alone, never by what an uploader claimed. */
export function toMimeType(extension: string): string {
  return IMAGE_MIME_TYPES.get(extension) ?? FILE_MIME_TYPES.get(extension) ?? 'application/octet-stream';
}

export function toOutputMimeType(format: OutputFormat): string {
  return format === 'jpg' || format === 'pjpg' ? 'image/jpeg' : `image/${format}`;
}
