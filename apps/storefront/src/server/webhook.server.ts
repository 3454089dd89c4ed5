import { createHmac, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/**
 * Sanity's signed webhook, for a hosted project: `POST /api/revalidate` with the changed document's `_id` and `_type` as the body
 * (projection `{_id, _type}`). The signature is an HMAC-SHA256 over "timestamp.rawBody", base64url.
 */

export type WebhookAnswer =
  | { readonly kind: 'changed'; readonly id: string; readonly type: string }
  /** The same delivery again: acknowledged, no second effect. */
  | { readonly kind: 'replayed' }
  | { readonly kind: 'refused'; readonly reason: 'no_signature' | 'bad_signature' | 'too_old' | 'bad_body' };

export interface WebhookDelivery {
  readonly signature: string | undefined;
  readonly rawBody: Buffer;
  readonly nowMs: number;
}

const OLDEST_MS = 5 * 60_000;
const Change = z.object({ _id: z.string().min(1).max(128), _type: z.string().min(1).max(128) });

/** Remembers signatures for as long as they would be taken, so a delivery counts once. */
export function createWebhookReader(secret: string): (delivery: WebhookDelivery) => WebhookAnswer {
  const seen = new LRUCache<string, true>({ max: 10_000, ttl: OLDEST_MS * 2 });
  return ({ signature, rawBody, nowMs }) => {
    const parts = /^t=(\d{1,16})[,\s]+v1=([\w-]+={0,2})$/.exec(signature ?? '');
    const [, timestamp, given] = parts ?? [];
    if (timestamp === undefined || given === undefined) return { kind: 'refused', reason: 'no_signature' };
    const expected = createHmac('sha256', secret).update(`${timestamp}.`).update(rawBody).digest();
    const received = Buffer.from(given, 'base64url');
    if (received.length !== expected.length || !timingSafeEqual(received, expected)) {
      return { kind: 'refused', reason: 'bad_signature' };
    }
    if (Math.abs(nowMs - Number(timestamp)) > OLDEST_MS) return { kind: 'refused', reason: 'too_old' };
    const mark = expected.toString('base64url');
    if (seen.has(mark)) return { kind: 'replayed' };
    const change = Change.safeParse(parseJson(rawBody));
    if (!change.success) return { kind: 'refused', reason: 'bad_body' };
    seen.set(mark, true);
    return { kind: 'changed', id: change.data._id, type: change.data._type };
  };
}

/** Undefined where the bytes are not JSON; the shape check refuses it by name. */
function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
