import { type Database, toMaybeTime, toTime } from '@stallkeep/orders';
import type { Destination } from '@stallkeep/promise';
import { z } from 'zod';
import type { BasketItem, ShownThere } from '../lines/line.ts';
import type { Arrangement } from '../lines/plan-parts.ts';
import { BASKET_SECONDS } from './basket-token.server.ts';

/** A basket holds at most so many lines: more is no basket, and would be worked out at every look. */
export const MOST_LINES = 50;
/** Of one line, as the database has it. */
export const MOST_PIECES = 999;
/** The same thing put in again so soon is one press that was sent twice. Seconds. */
const SAME_PRESS_SECONDS = 4;

export interface Basket {
  readonly id: string;
  readonly arrangement: Arrangement;
  readonly destination?: Destination;
  readonly items: readonly BasketItem[];
}

/** Undefined where there is none, or it was not touched for so long that it is no longer kept. `now` in epoch seconds. */
export async function findBasket(db: Database, tokenHash: Uint8Array, now: number): Promise<Basket | undefined> {
  const row = await db
    .selectFrom('baskets')
    .select(['id', 'arrangement', 'country_code', 'postcode'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', toTime(now))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const lines = await db
    .selectFrom('basket_lines')
    .selectAll()
    .where('basket_id', '=', row.id)
    .orderBy('position')
    .execute();
  return {
    id: row.id,
    arrangement: row.arrangement,
    ...(row.country_code === null || row.postcode === null
      ? {}
      : { destination: { countryCode: row.country_code, postcode: row.postcode } }),
    items: lines.map((line) => {
      const shown = parseShown(line.shown);
      return {
        lineId: line.id,
        productSlug: line.product_slug,
        sku: line.sku,
        optionId: line.option_id,
        quantity: line.quantity,
        note: line.note,
        ...(line.slot_until === null ? {} : { slotUntil: line.slot_until }),
        ...(shown === undefined ? {} : { shown }),
      };
    }),
  };
}

const Shown = z.object({
  unitPriceMinor: z.int().min(0),
  window: z.object({ from: z.int(), until: z.int() }).optional(),
});

/** What we wrote ourselves; what is not of that form is as if the page had said nothing. */
function parseShown(text: string | null): ShownThere | undefined {
  if (text === null) return undefined;
  const read = Shown.safeParse(JSON.parse(text));
  if (!read.success) return undefined;
  const { unitPriceMinor, window } = read.data;
  return { unitPriceMinor, ...(window === undefined ? {} : { window }) };
}

/** Pieces in a basket. */
export function countPieces(items: readonly Pick<BasketItem, 'quantity'>[]): number {
  return items.reduce((sum, { quantity }) => sum + quantity, 0);
}

export type NewItem = Omit<BasketItem, 'lineId'>;

export interface Adding {
  readonly tokenHash: Uint8Array;
  readonly eventSlug: string;
  readonly item: NewItem;
  /** Asked about on the product's page. */
  readonly destination?: Destination;
  /** Epoch seconds. */
  readonly now: number;
}

/** `full`: the basket holds as many lines, or the line as many pieces, as there may be. Nothing was written then. */
export type Added = { readonly kind: 'added' } | { readonly kind: 'full' };

/**
 * Puts something into the buyer's basket, which is made where there is none. The same thing for the same time adds to its line; the
 * same once more within seconds is the same press.
 */
export async function addToBasket(db: Database, adding: Adding): Promise<Added> {
  const { tokenHash, eventSlug, item, destination, now } = adding;
  return await db.transaction().execute(async (tx) => {
    const expires_at = toTime(now + BASKET_SECONDS);
    const area =
      destination === undefined
        ? {}
        : { country_code: destination.countryCode, postcode: destination.postcode.slice(0, 16) };
    // Locks the basket's row, so that two presses at once come one after the other.
    const basket = await tx
      .insertInto('baskets')
      .values({ token_hash: tokenHash, event_slug: eventSlug, expires_at, ...area })
      .onConflict((conflict) =>
        conflict.column('token_hash').doUpdateSet({ expires_at, updated_at: toTime(now), ...area }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    const lines = await tx
      .selectFrom('basket_lines')
      .select(['id', 'position', 'sku', 'option_id', 'note', 'quantity', 'slot_until', 'added_at'])
      .where('basket_id', '=', basket.id)
      .orderBy('position')
      .execute();
    const same = lines.find(
      (line) =>
        line.sku === item.sku &&
        line.option_id === item.optionId &&
        line.note === item.note &&
        (line.slot_until ?? undefined) === item.slotUntil,
    );
    const shown = item.shown === undefined ? null : JSON.stringify(item.shown);
    if (same !== undefined) {
      if (now - same.added_at < SAME_PRESS_SECONDS && same.quantity === item.quantity) return { kind: 'added' };
      const quantity = same.quantity + item.quantity;
      if (quantity > MOST_PIECES) return { kind: 'full' };
      await tx
        .updateTable('basket_lines')
        .set({ quantity, shown, added_at: toTime(now) })
        .where('id', '=', same.id)
        .execute();
      return { kind: 'added' };
    }
    if (lines.length >= MOST_LINES) return { kind: 'full' };
    await tx
      .insertInto('basket_lines')
      .values({
        basket_id: basket.id,
        position: (lines.at(-1)?.position ?? -1) + 1,
        product_slug: item.productSlug,
        sku: item.sku,
        option_id: item.optionId,
        quantity: item.quantity,
        note: item.note,
        slot_until: toMaybeTime(item.slotUntil),
        shown,
        added_at: toTime(now),
      })
      .execute();
    return { kind: 'added' };
  });
}

/** What a buyer changed in the basket; what is left out stays. */
export interface BasketChanges {
  readonly quantities: ReadonlyMap<string, number>;
  /** By line; undefined as a value: the first there is. */
  readonly slots: ReadonlyMap<string, number | undefined>;
  readonly removed: ReadonlySet<string>;
  readonly arrangement?: Arrangement;
  readonly destination?: Destination;
}

/** Sets, never adds: the same changes twice are the same basket. Lines of other baskets are not touched. */
export async function changeBasket(
  db: Database,
  basket: Pick<Basket, 'id'>,
  { quantities, slots, removed, arrangement, destination, now }: BasketChanges & { readonly now: number },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('baskets')
      .set({
        updated_at: toTime(now),
        expires_at: toTime(now + BASKET_SECONDS),
        ...(arrangement === undefined ? {} : { arrangement }),
        ...(destination === undefined
          ? {}
          : { country_code: destination.countryCode, postcode: destination.postcode.slice(0, 16) }),
      })
      .where('id', '=', basket.id)
      .execute();
    if (removed.size > 0) {
      await tx
        .deleteFrom('basket_lines')
        .where('basket_id', '=', basket.id)
        .where('id', 'in', [...removed])
        .execute();
    }
    const own = tx.updateTable('basket_lines').where('basket_id', '=', basket.id);
    for (const [lineId, quantity] of quantities) await own.set({ quantity }).where('id', '=', lineId).execute();
    for (const [lineId, until] of slots) {
      await own
        .set({ slot_until: toMaybeTime(until) })
        .where('id', '=', lineId)
        .execute();
    }
  });
}
