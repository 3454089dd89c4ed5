import type { DaySlot, PartLine, SellerDay, SellerPart } from '@stallkeep/orders/seller-api';

/** Pure views of a day: what is shown is worked out here, and tried without a browser. */

/** When a part is to be had, first of all that holds now. Undefined where nothing was promised. */
export function findWindow(part: SellerPart): { readonly from: number; readonly until: number } | undefined {
  if (part.nowFrom !== null && part.nowUntil !== null) return { from: part.nowFrom, until: part.nowUntil };
  if (part.slotStartsAt !== null && part.slotEndsAt !== null)
    return { from: part.slotStartsAt, until: part.slotEndsAt };
  if (part.promisedFrom !== null && part.promisedUntil !== null)
    return { from: part.promisedFrom, until: part.promisedUntil };
  return undefined;
}

export interface SlotOfDay extends DaySlot {
  /** Who comes in it, in the order of their names. */
  readonly parts: readonly SellerPart[];
  readonly done: number;
}

export interface PlaceOfDay {
  readonly slotsId: string;
  readonly placeName: string;
  /** Soonest first. */
  readonly slots: readonly SlotOfDay[];
  /** Orders in all of them. */
  readonly count: number;
}

export interface DayPlan {
  readonly late: readonly SellerPart[];
  /** Those somebody comes to first. */
  readonly places: readonly PlaceOfDay[];
  /** By courier or carrier. */
  readonly carried: readonly SellerPart[];
  /** Collected at no slot of the list: put off, moved, or at a place that is no longer the event's. */
  readonly others: readonly SellerPart[];
  readonly counts: { readonly open: number; readonly packed: number; readonly done: number; readonly all: number };
}

const isOver = ({ state }: SellerPart): boolean => state === 'done' || state === 'cancelled';
/** Late ones may be of another day. */
const isOfDay = (part: SellerPart, { from, until }: Pick<SellerDay, 'from' | 'until'>): boolean => {
  const window = findWindow(part);
  const isDoneThen = part.doneAt !== null && part.doneAt >= from && part.doneAt < until;
  return isDoneThen || (window !== undefined && window.from < until && window.until > from);
};

/** Who comes when. A part stands in one place: late ones on top, else in the slot it is to be collected in. */
export function planDay(day: SellerDay): DayPlan {
  const late = day.parts.filter(({ isLate }) => isLate);
  const collected = day.parts.filter(
    (part) => part.kind === 'pickup' && !part.isLate && part.state !== 'cancelled' && isOfDay(part, day),
  );
  const placed = new Set<string>();
  const slots = day.slots.map((slot) => {
    const parts = collected
      .filter((part) => !placed.has(part.partId) && isIn(part, slot))
      .sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || byName(a, b));
    for (const { partId } of parts) placed.add(partId);
    return { ...slot, parts, done: parts.filter(({ state }) => state === 'done').length };
  });
  const ofDay = day.parts.filter((part) => part.state !== 'cancelled' && isOfDay(part, day));
  const places = [...Map.groupBy(slots, ({ slotsId }) => slotsId)]
    .map(([slotsId, found]) => ({
      slotsId,
      placeName: found[0]?.placeName ?? '',
      slots: found,
      count: found.reduce((sum, { parts }) => sum + parts.length, 0),
    }))
    .sort((a, b) => Number(b.count > 0) - Number(a.count > 0) || a.placeName.localeCompare(b.placeName));
  return {
    late,
    places,
    carried: ofDay.filter(({ kind, isLate }) => kind !== 'pickup' && !isLate).sort(byName),
    others: collected.filter(({ partId }) => !placed.has(partId)).sort(byName),
    counts: {
      open: ofDay.filter(({ state }) => state === 'to_make' || state === 'to_pick' || state === 'picked').length,
      packed: ofDay.filter(({ state }) => state === 'packed' || state === 'ready' || state === 'on_its_way').length,
      done: ofDay.filter(({ state }) => state === 'done').length,
      all: ofDay.length,
    },
  };
}

/** Of parts that were put off only the time counts: their old slot is not where they come. */
function isIn(part: SellerPart, slot: DaySlot): boolean {
  const window = findWindow(part);
  if (window === undefined) return false;
  if (part.nowFrom === null && part.slotsId !== null && part.slotStartsAt !== null) {
    return part.slotsId === slot.slotsId && part.slotStartsAt === slot.startsAt;
  }
  return window.from >= slot.startsAt && window.from < slot.endsAt;
}

function byName(a: SellerPart, b: SellerPart): number {
  return (a.buyerName ?? '').localeCompare(b.buyerName ?? '') || a.reference.localeCompare(b.reference);
}

export interface PickRow {
  readonly sku: string;
  readonly productTitle: string;
  readonly variantTitle: string;
  readonly quantity: number;
  /** References with how many each. */
  readonly orders: readonly { readonly reference: string; readonly quantity: number }[];
}

/** What has to be on the table, summed by SKU: everything of the day that is not packed yet. */
export function sumBySku(parts: readonly SellerPart[]): readonly PickRow[] {
  const lines = parts.flatMap((part) => part.lines.map((line) => ({ line, reference: part.reference })));
  return [...Map.groupBy(lines, ({ line }) => line.sku)]
    .map(([sku, found]): PickRow => {
      const [first] = found;
      return {
        sku,
        productTitle: first?.line.productTitle ?? '',
        variantTitle: first?.line.variantTitle ?? '',
        quantity: found.reduce((sum, { line }) => sum + line.quantity, 0),
        orders: found.map(({ line, reference }) => ({ reference, quantity: line.quantity })),
      };
    })
    .sort((a, b) => a.productTitle.localeCompare(b.productTitle) || a.variantTitle.localeCompare(b.variantTitle));
}

/** Those of a day that are still to be made, picked or packed. */
export function listToPack(day: SellerDay): readonly SellerPart[] {
  return day.parts.filter(
    (part) =>
      (part.state === 'to_make' || part.state === 'to_pick' || part.state === 'picked') &&
      (part.isLate || isOfDay(part, day)),
  );
}

export const countPieces = (lines: readonly PartLine[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** The local date of now in a zone, "2026-11-14". */
export function toLocalDay(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at * 1000);
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

/** The day that is looked at when the tool opens: today where there is something, else the next there is, else the last. */
export function chooseDay(days: readonly string[], today: string): string {
  return days.find((day) => day >= today) ?? days.at(-1) ?? today;
}

/** What is still to be paid to who hands it over, in minor units; undefined where nothing is. */
export function findDue({ payment }: Pick<SellerPart, 'payment'>): number | undefined {
  return payment?.method === 'stall' && payment.state === 'due' ? payment.amountMinor : undefined;
}
