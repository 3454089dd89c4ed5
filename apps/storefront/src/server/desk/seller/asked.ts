import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What sellers' requests are made of. Texts are bounded, and none holds a NUL: the database takes none. */

const noNul = (text: string): boolean => !text.includes('\u0000');
export const text = (most: number) => z.string().max(most).refine(noNul, { error: 'must be text' });
export const filledText = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'must be filled in' })
    .max(most, { error: `must have at most ${most} characters` })
    .refine(noNul, { error: 'must be text' });
export const uuid = z.uuid();
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,95}$/, { error: 'must be the name in an event’s address' });
export const documentId = z.string().regex(/^[\w.-]{1,128}$/, { error: 'must be a document id' });
export const localDate = z.iso.date();
export const instant = z.int().min(0).max(32_503_680_000);
export const flag = z.enum(['yes', 'no']).default('no');
/** Made anew for each thing a seller does, so that a tap that is sent twice is done once. */
export const key = z.string().regex(/^[\w-]{16,128}$/, { error: 'must be 16 to 128 letters' });
export const nothing = z.strictObject({});

/** What a key was used with: the same again gets the same answer. */
export function hashAsked(asked: object): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}
