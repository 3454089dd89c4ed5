import { createHash, randomBytes } from 'node:crypto';

/** How long a basket is kept after it was last changed. Seconds. */
export const BASKET_SECONDS = 14 * 86_400;

const TOKEN = /^[\w-]{22}$/;

/** Over https a browser lets no other host and no plain connection set a cookie of this name. */
function cookieName(isHttps: boolean): string {
  return isHttps ? '__Host-basket' : 'basket';
}

/** 128 bits that say nothing of who holds them. */
export function makeBasketToken(): string {
  return randomBytes(16).toString('base64url');
}

/** Undefined where the buyer has none yet, or sends what we never gave. */
export function findBasketToken(cookieHeader: string | undefined, isHttps: boolean): string | undefined {
  const name = cookieName(isHttps);
  for (const pair of (cookieHeader ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() !== name) continue;
    const value = pair.slice(at + 1).trim();
    return TOKEN.test(value) ? value : undefined;
  }
  return undefined;
}

/** A `set-cookie` that keeps the token as long as the basket is kept. */
export function formatBasketCookie(token: string, isHttps: boolean): string {
  const attributes = [
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${BASKET_SECONDS}`,
    ...(isHttps ? ['Secure'] : []),
  ];
  return [`${cookieName(isHttps)}=${token}`, ...attributes].join('; ');
}

/** What a basket is kept under: 32 bytes that do not give the token away, another for each market. */
export function hashBasketToken(token: string, eventSlug: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(`${token} ${eventSlug}`).digest());
}
