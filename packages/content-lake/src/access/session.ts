import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Sessions {
  /** A `set-cookie` value that starts a session now. */
  issue(): string;
  /** When the session of a `cookie` header ends, in milliseconds since the epoch; undefined when it has no valid one. */
  findEnd(cookieHeader: string | undefined): number | undefined;
  /** A `set-cookie` value that ends the session. */
  end(): string;
}

/** Thirty days: a seller who opens the Studio once a month stays signed in. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict';

function isSame(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Every value the header gives under the name: a browser may send one per path, and the first need not be ours. */
function listCookies(header: string | undefined, name: string): readonly string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

/**
 * Sessions as signed cookies `v1.<end>.<nonce>.<signature>`: nothing to store, all of them void when the secret changes.
 */
export function createSessions(projectId: string, secret: string, now: () => number): Sessions {
  // Cookies ignore ports, so two lakes on one machine would overwrite each other's under one name.
  const name = `lake_${projectId}_${createHash('sha256').update(`name:${secret}`).digest('hex').slice(0, 8)}`;
  const sign = (payload: string) => createHmac('sha256', secret).update(`${projectId}:${payload}`).digest('base64url');

  function findTokenEnd(token: string): number | undefined {
    const parts = token.split('.');
    const [version, end, nonce, signature] = parts;
    if (parts.length !== 4 || version !== 'v1' || end === undefined || nonce === undefined) return undefined;
    if (signature === undefined || !isSame(signature, sign(`v1.${end}.${nonce}`))) return undefined;
    const endsAtMs = Number(end);
    return Number.isSafeInteger(endsAtMs) && endsAtMs > now() ? endsAtMs : undefined;
  }

  return {
    issue() {
      const payload = `v1.${now() + SESSION_SECONDS * 1000}.${randomBytes(12).toString('base64url')}`;
      return `${name}=${payload}.${sign(payload)}; ${ATTRIBUTES}; Max-Age=${SESSION_SECONDS}`;
    },
    findEnd(cookieHeader) {
      for (const token of listCookies(cookieHeader, name)) {
        const end = findTokenEnd(token);
        if (end !== undefined) return end;
      }
      return undefined;
    },
    end: () => `${name}=; ${ATTRIBUTES}; Max-Age=0`,
  };
}
