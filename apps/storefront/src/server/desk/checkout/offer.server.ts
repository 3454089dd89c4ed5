import { createHash } from 'node:crypto';
import { type Database, toTime } from '@stallkeep/orders';
import type { DeliveryPromise, Destination } from '@stallkeep/promise';
import type { BasketItem } from '../lines/line.ts';
import type { BasketPart } from '../lines/plan-parts.ts';

/** What a checkout page showed, verbatim. Holds nothing the buyer wrote. */
export interface Offer {
  readonly version: 1;
  readonly basketId: string;
  readonly currency: string;
  readonly totalMinor: number;
  readonly destination?: Destination;
  readonly parts: readonly OfferedPart[];
}

export interface OfferedPart {
  readonly shown: DeliveryPromise;
  readonly slotUntil?: number;
  readonly lines: readonly OfferedLine[];
}

interface OfferedLine {
  readonly lineId: string;
  readonly sku: string;
  readonly optionId: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
}

export function toOfferedPart({ promise, slotUntil, lines }: BasketPart): OfferedPart {
  return {
    shown: promise,
    ...(slotUntil === undefined ? {} : { slotUntil }),
    lines: lines.map(({ item, order }) => ({
      lineId: item.lineId,
      sku: item.sku,
      optionId: item.optionId,
      quantity: item.quantity,
      unitPriceMinor: order.unitPriceMinor,
    })),
  };
}

/** How long an offer nobody took is kept. Seconds. */
const KEPT_SECONDS = 6 * 3600;

/** Keeps the offer under its hash, which goes into the form. The same offer twice is one. `now` in epoch seconds. */
export async function recordOffer(db: Database, offer: Offer, now: number): Promise<string> {
  const body = JSON.stringify(offer);
  const hash = createHash('sha256').update(body).digest('hex');
  await db
    .deleteFrom('offers')
    .where('basket_id', '=', offer.basketId)
    .where('shown_at', '<', toTime(now - KEPT_SECONDS))
    .execute();
  await db
    .insertInto('offers')
    .values({ hash, basket_id: offer.basketId, body, shown_at: toTime(now) })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ shown_at: toTime(now) }))
    .execute();
  return hash;
}

/** Undefined for what was never shown to this basket's buyer, or too long ago. */
export async function findOffer(db: Database, hash: string, basketId: string): Promise<Offer | undefined> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  const row = await db
    .selectFrom('offers')
    .select('body')
    .where('hash', '=', hash)
    .where('basket_id', '=', basketId)
    .executeTakeFirst();
  // Written by recordOffer alone, and under the hash of its own text.
  return row === undefined ? undefined : (JSON.parse(row.body) as Offer);
}

/** Whether the offer was made for just what is in the basket now. What cannot be ordered any more was not in it. */
export function isOfferOf({ parts }: Offer, items: readonly BasketItem[], goneIds: ReadonlySet<string>): boolean {
  const offered = parts.flatMap(({ lines }) => lines);
  const present = items.filter(({ lineId }) => !goneIds.has(lineId) || offered.some((line) => line.lineId === lineId));
  return (
    offered.length === present.length &&
    offered.every((line) =>
      present.some(
        (item) =>
          item.lineId === line.lineId &&
          item.sku === line.sku &&
          item.optionId === line.optionId &&
          item.quantity === line.quantity,
      ),
    )
  );
}
