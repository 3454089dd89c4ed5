import { z } from 'zod';
import { list, maybe } from './tolerance.ts';

/** A string an editor filled in: neither empty nor blanks only. */
export const filledText = z.string().refine((value) => value.trim() !== '', 'must be filled in');
/** An optional string; blank reads as not filled in. */
export const maybeText = z
  .string()
  .nullish()
  .transform((value) => (value === null || value === undefined || value.trim() === '' ? undefined : value));

/** ISO instant with Z, as Sanity's datetime stores it. */
export const isoInstant = z.iso.datetime({ offset: false, error: 'must be an instant such as 2026-11-28T09:00:00Z' });
/** YYYY-MM-DD. */
export const localDate = z.iso.date('must be a date such as 2026-11-28');
/** HH:MM, 00:00 to 24:00. */
export const localTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a time such as 09:30');
/** IANA id; a fixed offset is refused, because it does not know daylight saving. */
export const zone = z.string().refine(isZone, 'must be a time zone such as Europe/Lisbon');

function isZone(value: string): boolean {
  if (value === 'Etc/UTC') return true;
  if (/^[+-]|^Etc\/|^(?:UTC|GMT)/i.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower case letters, digits and hyphens');
export const weekdayName = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
export type WeekdayName = z.output<typeof weekdayName>;

export const moneyShape = z.object({
  amountMinor: z.int().min(0),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR'),
});
export type MoneyShape = z.output<typeof moneyShape>;

const share = z.number().min(0).max(1);

/** An image with its asset resolved. */
export const pictureShape = z.object({
  alt: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  caption: maybeText,
  hotspot: maybe(z.object({ x: share, y: share, width: z.number().min(0), height: z.number().min(0) })),
  crop: maybe(z.object({ top: share, bottom: share, left: share, right: share })),
  asset: z.object({
    _id: z.string().regex(/^image-[^-]+-\d+x\d+-[a-z0-9]+$/i, 'must be an image asset id'),
    /** "#rrggbb" of the palette's dominant swatch. */
    colour: maybe(z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #a0b1c2')),
  }),
});
export type PictureShape = z.output<typeof pictureShape>;

export const addressShape = z.object({
  street: maybeText,
  postcode: maybeText,
  city: maybeText,
  countryCode: maybeText,
});
export type AddressShape = z.output<typeof addressShape>;

/** A block of Portable Text, structurally the PortableTextBlock of @portabletext/types. */
export interface RichTextBlock {
  _type: string;
  _key?: string;
  children: { _type: string; [key: string]: unknown }[];
  markDefs?: { _type: string; _key: string; [key: string]: unknown }[];
  style?: string;
  listItem?: string;
  level?: number;
}

const richTextBlock = z.custom<RichTextBlock>(isRichTextBlock, 'must be a block of text');
const richTextPicture = pictureShape.extend({ _type: z.literal('picture'), _key: z.string() });
export type RichTextPicture = z.output<typeof richTextPicture>;

export const richTextShape = list(z.union([richTextPicture, richTextBlock]));
export type RichText = z.output<typeof richTextShape>;

function isRichTextBlock(value: unknown): value is RichTextBlock {
  if (typeof value !== 'object' || value === null) return false;
  const block: { _type?: unknown; children?: unknown; markDefs?: unknown } = value;
  return (
    block._type === 'block' && isTypedList(block.children) && (block.markDefs == null || isTypedList(block.markDefs))
  );
}

function isTypedList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) => typeof item === 'object' && item !== null && '_type' in item && typeof item._type === 'string',
    )
  );
}
