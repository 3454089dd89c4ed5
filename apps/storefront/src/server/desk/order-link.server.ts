import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { SigningKeys } from '@stallkeep/telemetry/token';

/**
 * The capability in an order's link: whoever holds it may see and change that order, nobody else. It is 128 bits of an HMAC of the
 * order's id, so that a letter can be written again without the token being kept anywhere; the order keeps only its SHA-256.
 */
const TOKEN_BYTES = 16;

/** 22 letters of base64url. The same order and key give the same token. */
export function makeOrderToken(orderId: string, key: string): string {
  return createHmac('sha256', key)
    .update(`order:${orderId.toLowerCase()}`)
    .digest()
    .subarray(0, TOKEN_BYTES)
    .toString('base64url');
}

/** What an order keeps of its token: 32 bytes. */
export function hashOrderToken(token: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(token).digest());
}

/**
 * The token of an order, by the hash it keeps: keys are rotated, and an order accepted under an older one keeps its link.
 * Undefined where none of the keys made it, so that its link can no longer be written.
 */
export function findOrderToken(orderId: string, accessHash: Uint8Array, keys: SigningKeys): string | undefined {
  return keys
    .map((key) => makeOrderToken(orderId, key))
    .find((token) => {
      const hash = hashOrderToken(token);
      return hash.length === accessHash.length && timingSafeEqual(hash, accessHash);
    });
}

/** The page of an order, for who holds its token. */
export const orderHref = (token: string): string => `/order/${token}`;
