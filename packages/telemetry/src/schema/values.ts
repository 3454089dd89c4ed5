import { z } from 'zod';

/**
 * The strings and numbers events are made of. Every string is bounded and patterned, so that no field can hold what a person
 * wrote: no space, no "@" and no "+" anywhere, and never four numbers with dots between them. That keeps out names, addresses,
 * e-mail, sentences, phone numbers as they are written abroad, and IP addresses. What a seller typed becomes an id with `toId`
 * (`../ids.ts`) before it goes into markup. The descriptions stand in EVENTS.md.
 */

const notAnAddress = '(?!\\d+(?:\\.\\d+){3}$)';

/** Ids of ours: of blocks, promises, orders, experiments. May be all digits, as a random key now and then is. */
export const id = z
  .string('must be an id')
  .regex(
    new RegExp(`^${notAnAddress}[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,95}$`, 'u'),
    'must be an id: letters, digits, . _ -, at most 96',
  )
  .describe('id');

export const sku = z
  .string('must be a SKU')
  .regex(
    new RegExp(`^${notAnAddress}[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$`, 'u'),
    'must be a SKU: letters, digits, . _ -, at most 64 (see toId)',
  )
  .describe('SKU');

/** A page's path without query and fragment, such as "/ribeira-night-market/azulejo-mug". */
export const path = z
  .string('must be a path')
  .max(300, 'must be at most 300 characters')
  .regex(/^\/(?:[\p{L}\p{N}._-]{1,96}\/?){0,8}$/u, 'must be a path without query: letters, digits, . _ - /')
  .describe('path without query');

/** What the server signed: see `../token/`. */
export const token = z
  .string('must be a token')
  .regex(/^[\p{L}\p{N}._~-]{16,400}$/u, 'must be a token: letters, digits, . _ ~ -, 16 to 400')
  .describe('signed token');

export const uuidV7 = z
  .string('must be a UUID of version 7')
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'must be a UUID of version 7')
  .describe('UUID of version 7');

/** BCP 47, language and region only. */
export const locale = z
  .string('must be a locale')
  .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'must be a locale such as "pt-PT"')
  .describe('locale');

export const currency = z
  .string('must be a currency')
  .regex(/^[A-Z]{3}$/, 'must be a currency code such as "EUR"')
  .describe('ISO 4217 code');

/** An object of these keys and no other. */
export function object<T extends z.core.$ZodLooseShape>(shape: T) {
  return z.strictObject(shape, 'must be an object');
}

export function whole(min: number, max: number) {
  const rule = `must be a whole number from ${min} to ${max}`;
  return z.int(rule).min(min, rule).max(max, rule);
}

export function oneOf<const T extends readonly string[]>(choices: T) {
  return z.enum(choices, `must be one of ${choices.join(', ')}`);
}

/** Money; a hundred million minor units is a mistake in the unit. */
export const minor = whole(0, 100_000_000).describe('minor units');

/** From 2020 to 2100: milliseconds are out of that range, and so are refused. */
export const instant = whole(1_577_836_800, 4_102_444_800).describe('epoch seconds');

/** A client's clock, which may be badly wrong: `toEventTime` corrects it. */
export const clientMillis = whole(0, 8_640_000_000_000_000).describe('epoch milliseconds');
