import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SigningKeys } from '@stallkeep/telemetry/token';

const MARK_BYTES = 16;
const ID_BYTES = 16;

/**
 * The key in the links of a letter to a subscriber: their id with 128 bits of an HMAC of it. Whoever holds it may confirm or stop
 * these letters, nothing else. 43 letters of base64url.
 *
 * @param subscriberId a UUID
 */
export function makeSubscriberToken(subscriberId: string, [newest]: SigningKeys): string {
  const id = Buffer.from(subscriberId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, mark(id, newest)]).toString('base64url');
}

/** The subscriber a token was made for, under any of the keys; undefined for what nobody here made. Total. */
export function findSubscriberId(token: string, keys: SigningKeys): string | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== ID_BYTES + MARK_BYTES || bytes.toString('base64url') !== token) return undefined;
  const id = bytes.subarray(0, ID_BYTES);
  const isOurs = keys.some((key) => timingSafeEqual(mark(id, key), bytes.subarray(ID_BYTES)));
  if (!isOurs) return undefined;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function mark(id: Buffer, key: string): Buffer {
  return createHmac('sha256', key).update('subscriber:').update(id).digest().subarray(0, MARK_BYTES);
}

const lettersHref = '/letters';
/** The page that asks whether it was them. */
export const confirmLettersHref = (token: string): string => `${lettersHref}/${token}`;
/** The page that asks whether to stop. */
export const stopLettersHref = (token: string): string => `${lettersHref}/${token}/stop`;
/** Where a mail program posts to by itself: RFC 8058, `List-Unsubscribe-Post`. */
export const oneClickStopHref = (token: string): string => `${lettersHref}/${token}/one-click`;
