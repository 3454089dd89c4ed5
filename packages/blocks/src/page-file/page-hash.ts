import type { Result } from '@stallkeep/promise';
import type { PageFile } from './page-file.ts';
import { parsePageFile } from './parse-page-file.ts';

/** Storybook's own address of the composer, without the frame around it. */
export const composerPath = 'iframe.html?id=composer--composer&viewMode=story';

/** A page as base64url of its JSON in UTF-8, for the part of an address that is never sent to a server. */
export function formatPageHash(page: PageFile): string {
  const bytes = new TextEncoder().encode(JSON.stringify(page));
  // Spreading a large page into one call would exceed the number of arguments a browser allows.
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The page of a hash, with every issue as `parsePageFile` tells them. */
export function parsePageHash(hash: string): Result<PageFile> {
  const text = readBase64Url(hash);
  if (text !== undefined) return parsePageFile(text);
  return { ok: false, issues: [{ path: '', rule: 'a page in base64url', got: hash.slice(0, 40) }] };
}

/** Where the composer opens with this page. `storybookUrl` is Storybook's address with or without a slash at its end. */
export function formatComposerUrl(storybookUrl: string, page: PageFile): string {
  return `${storybookUrl.replace(/\/+$/, '')}/${composerPath}#page=${formatPageHash(page)}`;
}

function readBase64Url(hash: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(hash)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(hash.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // cut short on its way, or not UTF-8: the caller says so
  }
}
