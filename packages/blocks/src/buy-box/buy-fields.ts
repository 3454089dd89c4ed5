import { toId } from '@stallkeep/telemetry';

/**
 * The contract between the buy box and who takes its order: every field of the form and what it holds. The form is sent by POST,
 * `application/x-www-form-urlencoded`, to `page.actions.buyHref`. All of it comes from a browser, so all of it is checked there.
 */
export const buyFields = {
  /** SKU of the variant that the page showed. */
  sku: 'sku',
  /** `optionId` of the chosen way of getting it. Missing: the buyer has chosen none. */
  way: 'way',
  /** How many: a whole number from 1, in digits. */
  quantity: 'quantity',
  /** To the maker, what the buyer wrote; empty or missing where nothing was. At most `mostNoteLetters`. Never measured. */
  note: 'note',
} as const;

/** UTF-16 units of a note, as `maxlength` counts them. */
export const mostNoteLetters = 500;

/**
 * `promise.<way>`: the signed token of the promise that the buyer read for this way, one field for each way offered. Only that of
 * the chosen way is for the order line. Missing on a page that measures nothing, so an order is taken without it.
 */
export function toPromiseField(way: string): string {
  return `promise.${way}`;
}

/** `slot.<way>`: the time chosen for collecting, as `formatSlot` writes it; only for the way it was chosen for. */
export function toSlotField(way: string): string {
  return `slot.${way}`;
}

/** A time of collecting, [from, until) in epoch seconds. */
export interface Slot {
  readonly from: number;
  readonly until: number;
}

export function formatSlot({ from, until }: Slot): string {
  return `${from}-${until}`;
}

/** Undefined for what `formatSlot` does not write. Whether there is such a slot, and room in it, is the order's to find out. */
export function findSlot(text: string): Slot | undefined {
  const [, from, until] = /^(\d{10})-(\d{10})$/.exec(text) ?? [];
  if (from === undefined || until === undefined || Number(until) <= Number(from)) return undefined;
  return { from: Number(from), until: Number(until) };
}

/** `?way=…` of a product's page opens the form with that way chosen. */
export const wayParam = 'way';

/** Id of a way's ticket in the buy box, for links to it. */
export function toWayAnchor(way: string): string {
  return `way-${toId(way)}`;
}

/** The page at `href`, a path with or without a query, with that way chosen and its ticket in view. */
export function toWayHref(href: string, way: string): string {
  return `${href}${href.includes('?') ? '&' : '?'}${new URLSearchParams({ [wayParam]: way })}#${toWayAnchor(way)}`;
}
