import { createHash, timingSafeEqual } from 'node:crypto';
import type { Identity } from './types.ts';

export const LOCAL_SELLER: Identity = {
  id: 'local-seller',
  name: 'Local seller',
  email: 'seller@localhost',
  roles: ['administrator'],
  via: 'session',
};

export const ANONYMOUS: Identity = { id: 'anonymous', name: 'Anonymous', email: '', roles: [], via: 'anonymous' };

const ADMIN_TOKEN: Identity = {
  id: 'token-admin',
  name: 'Administrator token',
  email: '',
  roles: ['administrator'],
  via: 'token',
};

const READ_TOKEN: Identity = { id: 'token-read', name: 'Viewer token', email: '', roles: ['viewer'], via: 'token' };

/**
 * What an `authorization` header proves: `absent` when there is none, `unknown` when it names no identity of this lake.
 */
type BearerIdentity = Identity | 'absent' | 'unknown';

const MIN_TOKEN_LENGTH = 16;

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * @throws when a token is short enough to be guessed, or when both roles share one.
 */
export function createTokenReader(tokens: {
  readonly admin: string;
  readonly read: string;
}): (header: string | undefined) => BearerIdentity {
  for (const [role, token] of Object.entries(tokens)) {
    if (token.length < MIN_TOKEN_LENGTH) {
      throw new Error(`The ${role} token has ${token.length} characters; it needs at least ${MIN_TOKEN_LENGTH}.`);
    }
  }
  if (tokens.admin === tokens.read)
    throw new Error('The admin and the read token are the same; give each role its own.');
  const admin = hashToken(tokens.admin);
  const read = hashToken(tokens.read);

  return (header) => {
    if (header === undefined) return 'absent';
    const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
    if (token === undefined) return 'unknown';
    // Hashes have one length and reveal nothing about the token through the time a comparison takes.
    const hash = hashToken(token);
    if (timingSafeEqual(hash, admin)) return ADMIN_TOKEN;
    if (timingSafeEqual(hash, read)) return READ_TOKEN;
    return 'unknown';
  };
}
