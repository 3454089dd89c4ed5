import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { isUuid } from './is-uuid.ts';
import type {
  BuyerRecord,
  CaseRecord,
  ContactRecord,
  MessageRecord,
  OrderRecord,
  PaymentRecord,
  StepRecord,
} from './order-record.ts';
import { readParts } from './read-parts.ts';

/**
 * The order whose capability hashes to this. Undefined where there is none: the same one look-up by index either way, so that the
 * time it takes says nothing.
 */
export async function findOrderByAccess(db: Database, accessHash: Uint8Array): Promise<OrderRecord | undefined> {
  const row = await db.selectFrom('orders').select('id').where('access_hash', '=', accessHash).executeTakeFirst();
  return row === undefined ? undefined : await findOrder(db, row.id);
}

/** The order a case is about. Undefined for what is no case. */
export async function findCaseOrder(db: Database, caseId: string): Promise<OrderRecord | undefined> {
  if (!isUuid(caseId)) return undefined;
  const row = await db.selectFrom('cases').select('order_id').where('id', '=', caseId).executeTakeFirst();
  return row === undefined ? undefined : await findOrder(db, row.order_id);
}

/** All that is known of an order. Rows are read one after the other, so that it can be asked within a transaction. */
export async function findOrder(db: Database, orderId: string): Promise<OrderRecord | undefined> {
  const row = await db.selectFrom('orders').selectAll().where('id', '=', orderId).executeTakeFirst();
  if (row === undefined) return undefined;
  const hold = await db.selectFrom('holds').selectAll().where('order_id', '=', orderId).executeTakeFirst();
  return {
    id: row.id,
    reference: row.reference,
    collectCode: row.collect_code,
    accessHash: row.access_hash,
    event: { id: row.event_id, slug: row.event_slug, name: row.event_name },
    zone: row.zone,
    locale: row.locale,
    currency: row.currency,
    state: row.state,
    origin: row.origin,
    placedAt: row.placed_at,
    acceptedAt: row.accepted_at ?? undefined,
    endedAt: row.ended_at ?? undefined,
    goodsMinor: row.goods_minor,
    carriageMinor: row.carriage_minor,
    totalMinor: row.total_minor,
    heldUntil: hold?.state === 'live' ? hold.expires_at : undefined,
    buyer: await findBuyer(db, orderId),
    parts: await readParts(db, orderId),
    payment: await findPayment(db, orderId),
    cases: await readCases(db, orderId),
    contacts: await readContacts(db, orderId),
    steps: await readSteps(db, orderId),
  };
}

async function findBuyer(db: Database, orderId: string): Promise<BuyerRecord | undefined> {
  const row = await db.selectFrom('people').selectAll().where('order_id', '=', orderId).executeTakeFirst();
  if (row === undefined) return undefined;
  const { street, postcode, city, country_code: countryCode } = row;
  const hasAddress = street !== null && postcode !== null && city !== null && countryCode !== null;
  return {
    name: row.name,
    email: row.email ?? undefined,
    phone: row.phone ?? undefined,
    address: hasAddress ? { street, postcode, city, countryCode } : undefined,
  };
}

async function findPayment(db: Database, orderId: string): Promise<PaymentRecord | undefined> {
  const row = await db.selectFrom('payments').selectAll().where('order_id', '=', orderId).executeTakeFirst();
  if (row === undefined) return undefined;
  const refunds = await db
    .selectFrom('refunds')
    .selectAll()
    .where('payment_id', '=', row.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return {
    id: row.id,
    method: row.method,
    state: row.state,
    amountMinor: row.amount_minor,
    refundedMinor: row.refunded_minor,
    paidAt: row.paid_at ?? undefined,
    refunds: refunds.map((refund) => ({
      id: refund.id,
      amountMinor: refund.amount_minor,
      state: refund.state,
      reason: refund.reason,
      caseId: refund.case_id ?? undefined,
      createdAt: refund.created_at,
      doneAt: refund.done_at ?? undefined,
    })),
  };
}

/** Cases of an order, oldest first. */
async function readCases(db: Database, orderId: string): Promise<readonly CaseRecord[]> {
  const rows = await db
    .selectFrom('cases')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const lines = await db.selectFrom('case_lines').selectAll().where('case_id', 'in', ids).orderBy('line_id').execute();
  const photos = await db
    .selectFrom('case_photos')
    .select(['id', 'case_id', 'width', 'height'])
    .where('case_id', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const messages = await db.selectFrom('messages').selectAll().where('case_id', 'in', ids).orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    orderId: row.order_id,
    kind: row.kind,
    state: row.state,
    reason: row.reason,
    way: row.way ?? undefined,
    wish: row.wish ?? undefined,
    openedAt: row.opened_at,
    acknowledgedAt: row.acknowledged_at ?? undefined,
    receivedAt: row.received_at ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
    refundMinor: row.refund_minor ?? undefined,
    nextOrderId: row.next_order_id ?? undefined,
    lines: lines
      .filter((line) => line.case_id === row.id)
      .map((line) => ({
        lineId: line.line_id,
        quantity: line.quantity,
        wantedSku: line.wanted_sku ?? undefined,
        isResaleable: line.is_resaleable ?? undefined,
      })),
    photos: photos.filter((photo) => photo.case_id === row.id).map(({ id, width, height }) => ({ id, width, height })),
    messages: messages.filter((message) => message.case_id === row.id).map(toMessage),
  }));
}

async function readContacts(db: Database, orderId: string): Promise<readonly ContactRecord[]> {
  const rows = await db
    .selectFrom('contacts')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const messages = await db
    .selectFrom('messages')
    .selectAll()
    .where(
      'contact_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    topic: row.topic,
    state: row.state,
    openedAt: row.opened_at,
    answeredAt: row.answered_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
    messages: messages.filter((message) => message.contact_id === row.id).map(toMessage),
  }));
}

function toMessage(row: {
  readonly at: number;
  readonly by: 'buyer' | 'seller';
  readonly body: string;
}): MessageRecord {
  return { at: row.at, by: row.by, body: row.body };
}

async function readSteps(db: Database, orderId: string): Promise<readonly StepRecord[]> {
  const rows = await db
    .selectFrom('steps')
    .select(['at', 'part_id', 'by', 'kind'])
    .where('order_id', '=', orderId)
    .orderBy(sql`steps.at`)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ at: row.at, partId: row.part_id ?? undefined, by: row.by, kind: row.kind }));
}

/** @throws where there is none: whoever asks has found it before. */
export async function requireOrder(db: Database, orderId: string): Promise<OrderRecord> {
  const order = await findOrder(db, orderId);
  if (order === undefined)
    throw new Error(`There is no order ${orderId}; orders are never removed once they were accepted.`);
  return order;
}
