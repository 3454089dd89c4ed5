import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What a signed-in seller's browser carries to see pages at another time: a cookie `v1.<end>.<signature>` that says until when,
 * and nothing else. It opens no content that buyers do not see; it only chooses the clock.
 */
export interface PreviewPasses {
  /** A `set-cookie` value for a pass that starts now. */
  readonly issue: () => string;
  /** Whether a `cookie` header has a pass of ours that has not ended. */
  readonly isValid: (cookieHeader: string | undefined) => boolean;
}

/** An hour: a seller who goes on looking signs in again with one click. */
export const PASS_SECONDS = 3600;
const NAME = 'stallkeep_preview';

export interface PassOptions {
  /** At least 32 characters. */
  readonly secret: string;
  /** Over https the cookie never travels without it. */
  readonly isHttps: boolean;
  /** Epoch ms. */
  readonly now: () => number;
}

export function createPreviewPasses({ secret, isHttps, now }: PassOptions): PreviewPasses {
  const sign = (payload: string): Buffer => createHmac('sha256', secret).update(`preview:${payload}`).digest();
  // Lax: the pass must come along when the Studio, which may be on another site, links here.
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${PASS_SECONDS}${isHttps ? '; Secure' : ''}`;

  const isPass = (value: string): boolean => {
    const [, payload, end, signature] = /^(v1\.(\d{13}))\.([\w-]{43})$/.exec(value) ?? [];
    if (payload === undefined || end === undefined || signature === undefined) return false;
    const given = Buffer.from(signature, 'base64url');
    const expected = sign(payload);
    return given.length === expected.length && timingSafeEqual(given, expected) && now() < Number(end);
  };

  return {
    issue: () => {
      const payload = `v1.${now() + PASS_SECONDS * 1000}`;
      return `${NAME}=${payload}.${sign(payload).toString('base64url')}; ${attributes}`;
    },
    isValid: (header) => listCookies(header).some(([name, value]) => name === NAME && isPass(value)),
  };
}

/** Every cookie of the header: a browser may send one name twice, for two paths. Total. */
export function listCookies(header: string | undefined): readonly (readonly [name: string, value: string])[] {
  return (header ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at === -1 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
  });
}
