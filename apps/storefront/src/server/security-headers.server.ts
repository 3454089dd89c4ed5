import { createHash } from 'node:crypto';

/**
 * The security headers every answer carries: pages, assets, pictures, errors. One home, so that none is forgotten.
 */

export interface PolicyOptions {
  /** Public origin; over https the browser is told to stay there. */
  readonly siteUrl: string | undefined;
  /** Where browsers send what they observe; another origin than ours is let through. */
  readonly collectorUrl?: string | undefined;
  /** The inline scripts we wrote ourselves, whole text; each is allowed by its hash, no other runs. */
  readonly inlineScripts: readonly string[];
  /** Origins beside our own that a form of the page may lead on to, such as a payment's. */
  readonly formTargets?: readonly string[];
}

/** @example formatSourceHash('') // => "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='" */
export function formatSourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * `styleAttributes`: the values of style attributes a page has, each of which passed `isHarmlessStyle`; they are allowed one by
 * one, by hash, so that a colour painted before its picture needs no 'unsafe-inline'.
 */
export function formatPolicy(options: PolicyOptions, styleAttributes: readonly string[] = []): string {
  const isHttps = options.siteUrl?.startsWith('https:') === true;
  const scriptHashes = options.inlineScripts.map(formatSourceHash);
  const styleHashes = styleAttributes.map(formatSourceHash);
  const directives = [
    "default-src 'self'",
    ['script-src', "'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    styleHashes.length > 0 ? ['style-src-attr', "'unsafe-hashes'", ...styleHashes].join(' ') : "style-src-attr 'none'",
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...findOrigin(options.collectorUrl)].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    ["form-action 'self'", ...(options.formTargets ?? [])].join(' '),
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ];
  return directives.join('; ');
}

function findOrigin(url: string | undefined): readonly string[] {
  return url !== undefined && URL.canParse(url) ? [new URL(url).origin] : [];
}

/** What goes with everything; a page replaces the policy by its own. */
export function securityHeaders(options: PolicyOptions): Readonly<Record<string, string>> {
  return {
    'content-security-policy': formatPolicy(options),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(options.siteUrl?.startsWith('https:') === true
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
  };
}

/** Style attributes blocks may write: a colour, a ratio, a size, a custom property with such a value. No url(), no function call. */
const HARMLESS_STYLE =
  /^(?:(?:--[a-z0-9-]+|background(?:-color)?|color|aspect-ratio|width|height|object-position):[#\w.%/ -]+;?)*$/i;

/** Total: whether a style attribute can do no more than paint. */
export function isHarmlessStyle(value: string): boolean {
  return value.length <= 200 && HARMLESS_STYLE.test(value.replaceAll(/\s*([:;])\s*/g, '$1'));
}

/**
 * The distinct harmless style attributes of a made page, as the browser will see them. What is not harmless is left out, so the
 * policy blocks it. Total.
 */
export function findStyleAttributes(html: string): readonly string[] {
  const found = new Set<string>();
  for (const [, value] of html.matchAll(/<[a-z][^<>]*?\sstyle="([^"<>&]*)"/gi)) {
    if (value !== undefined && isHarmlessStyle(value)) found.add(value);
  }
  return [...found];
}
