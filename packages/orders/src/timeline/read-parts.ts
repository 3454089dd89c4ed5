import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { ChangeRecord, LineRecord, PartRecord, RemedyRecord, ReturnWay, TimeSpan } from './order-record.ts';

/** The parts of an order with their lines, changes and remedies, as they were sold. */
export async function readParts(db: Database, orderId: string): Promise<readonly PartRecord[]> {
  const rows = await db
    .selectFrom('order_parts')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const lines = await readLines(db, orderId);
  const changes = await db
    .selectFrom('promise_changes')
    .selectAll()
    .where('part_id', 'in', ids)
    .orderBy('id')
    .execute();
  const remedies = await db.selectFrom('remedies').selectAll().where('part_id', 'in', ids).execute();
  const making = await db
    .selectFrom('takings')
    .select(['part_id', sql<string>`min(on_date)`.as('first')])
    .where('order_id', '=', orderId)
    .where('kind', '=', 'making')
    .where('given_back_at', 'is', null)
    .groupBy('part_id')
    .execute();
  return rows.map((row): PartRecord => {
    const remedy = remedies.find((one) => one.part_id === row.id);
    const {
      slots_id: slotsId,
      slot_starts_at: startsAt,
      slot_ends_at: endsAt,
      run_id: runId,
      departs_at: departsAt,
    } = row;
    return {
      id: row.id,
      position: row.position,
      sellerId: row.seller_id,
      sellerName: row.seller_name,
      optionId: row.option_id,
      optionTitle: row.option_title,
      kind: row.kind,
      source: row.source,
      carriageMinor: row.carriage_minor,
      state: row.state,
      sentence: row.sentence,
      condition: row.condition_words,
      remedyWords: row.remedy,
      promisedStatus: row.promised_status,
      promised: findSpan(row.promised_from, row.promised_until),
      zone: row.zone,
      now: findSpan(row.now_from, row.now_until),
      slot: slotsId !== null && startsAt !== null && endsAt !== null ? { slotsId, startsAt, endsAt } : undefined,
      departure: runId !== null && departsAt !== null ? { runId, departsAt } : undefined,
      changeUntil: row.change_until ?? undefined,
      heldUntil: row.held_until ?? undefined,
      place:
        row.place_name === null
          ? undefined
          : { name: row.place_name, address: row.place_address ?? undefined, stall: row.stall ?? undefined },
      readyAt: row.ready_at ?? undefined,
      doneAt: row.done_at ?? undefined,
      outcome: row.outcome,
      madeFrom: making.find((one) => one.part_id === row.id)?.first,
      lines: lines.filter((line) => line.partId === row.id),
      changes: changes
        .filter((change) => change.part_id === row.id)
        .map(
          (change): ChangeRecord => ({
            at: change.at,
            kind: change.kind,
            by: change.by,
            now: findSpan(change.now_from, change.now_until),
            sentence: change.sentence,
            reason: change.reason,
          }),
        ),
      remedy: remedy === undefined ? undefined : toRemedy(remedy),
    };
  });
}

async function readLines(db: Database, orderId: string): Promise<readonly LineRecord[]> {
  const rows = await db
    .selectFrom('order_lines')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    partId: row.part_id,
    position: row.position,
    product: { id: row.product_id, slug: row.product_slug, title: row.product_title },
    sku: row.sku,
    variantTitle: row.variant_title,
    condition: row.condition,
    unitId: row.unit_id ?? undefined,
    quantity: row.quantity,
    unitPriceMinor: row.unit_price_minor,
    lineMinor: row.line_minor,
    returnDays: row.return_days,
    returnWays: row.return_ways.split(' ').filter(isReturnWay),
    buyerPaysReturn: row.buyer_pays_return,
    guaranteeMonths: row.guarantee_months,
    exemption: row.exemption,
  }));
}

function isReturnWay(text: string): text is ReturnWay {
  return text === 'stall' || text === 'courier' || text === 'post';
}

function toRemedy(row: {
  readonly words: string;
  readonly cause: RemedyRecord['cause'];
  readonly offered_at: number;
  readonly choice: 'wait' | 'cancel' | 'remedy' | null;
  readonly chosen_at: number | null;
  readonly done_at: number | null;
}): RemedyRecord {
  return {
    words: row.words,
    cause: row.cause,
    offeredAt: row.offered_at,
    choice: row.choice ?? undefined,
    chosenAt: row.chosen_at ?? undefined,
    doneAt: row.done_at ?? undefined,
  };
}

function findSpan(from: number | null, until: number | null): TimeSpan | undefined {
  return from === null || until === null ? undefined : { from, until };
}
