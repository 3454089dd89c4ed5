import type { AssetKind } from './blob-store.ts';
import { toMimeType } from './media-types.ts';

/** What an asset URL names. Nothing in it reaches the file system that these patterns did not let through. */
export type AssetPath =
  | { readonly kind: 'upload'; readonly assetKind: AssetKind; readonly dataset: string }
  | {
      readonly kind: 'asset';
      readonly assetKind: AssetKind;
      readonly projectId: string;
      readonly dataset: string;
      readonly fileName: string;
      readonly extension: string;
      /** Of an image, upright; a file has none and says 0. */
      readonly size: { readonly width: number; readonly height: number };
    };

const UPLOAD = /^\/v[^/]+\/assets\/(image|file)s\/([^/]+)\/?$/;
// A last segment after the file is a name for people and search engines; it says nothing.
const ASSET = /^\/(image|file)s\/([^/]+)\/([^/]+)\/([^/]+)(?:\/[^/]+)?$/;
const FILE_NAMES = {
  image: /^[0-9a-f]{40}-(?<width>\d{1,6})x(?<height>\d{1,6})\.(?<extension>[a-z]{3,4})$/,
  file: /^[0-9a-f]{40}\.(?<extension>[a-z0-9]{1,20})$/,
};

export function isAssetUrl({ pathname }: URL): boolean {
  return pathname.startsWith('/images/') || pathname.startsWith('/files/') || /^\/v[^/]+\/assets\//.test(pathname);
}

export function findAssetPath({ pathname }: URL): AssetPath | undefined {
  const upload = UPLOAD.exec(pathname);
  if (upload?.[1] !== undefined && upload[2] !== undefined) {
    return { kind: 'upload', assetKind: upload[1] === 'image' ? 'image' : 'file', dataset: upload[2] };
  }
  const [, folder, projectId, dataset, fileName] = ASSET.exec(pathname) ?? [];
  if (projectId === undefined || dataset === undefined || fileName === undefined) return undefined;
  const assetKind = folder === 'image' ? 'image' : 'file';
  const parts = FILE_NAMES[assetKind].exec(fileName)?.groups;
  const extension = parts?.['extension'];
  if (parts === undefined || extension === undefined) return undefined;
  const size = { width: Number(parts['width'] ?? 0), height: Number(parts['height'] ?? 0) };
  return { kind: 'asset', assetKind, projectId, dataset, fileName, extension, size };
}

/**
 * The extension of an uploaded file: what its name says, if that is a plain one, else `bin`.
 *
 * @example toFileExtension('Price list.PDF') // => 'pdf'
 */
export function toFileExtension(fileName: string | undefined): string {
  return /\.([a-z0-9]{1,20})$/.exec(fileName?.toLowerCase() ?? '')?.[1] ?? 'bin';
}

/** Headers that make bytes of strangers harmless on the Studio's own origin: no script runs, no type is guessed. */
export function toSafetyHeaders(extension: string): Readonly<Record<string, string>> {
  return {
    'content-type': toMimeType(extension),
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    'x-content-type-options': 'nosniff',
    // Assets are public; without it a shop page with cross-origin isolation could not show them.
    'cross-origin-resource-policy': 'cross-origin',
  };
}

/** `content-disposition` of a download, with the name in plain letters and, for other scripts, in UTF-8. */
export function toDisposition(name: string): string {
  const clean = name.replace(/[\p{Cc}/\\]/gu, '_').slice(0, 200);
  const plain = clean.replace(/[^\x20-\x7e]|["%]/g, '_');
  const encoded = encodeURIComponent(clean.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
