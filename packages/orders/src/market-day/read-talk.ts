import type { OrdersContext } from '../acceptance/types.ts';
import { listCaseSteps } from '../cases/case-steps.ts';
import type { Database } from '../database/database.ts';
import { listRefunds } from './read-order.ts';
import type { SellerCase, SellerContact, SellerMessage, SellerTalk } from './seller-api/index.ts';

const MOST = 200;

export interface TalkQuestion {
  readonly eventId: string;
  readonly eventSlug: string;
  /** Settled ones too. */
  readonly withSettled: boolean;
}

/** Contacts and cases of an event, those that wait for the seller first. */
export async function readTalk(context: OrdersContext, question: TalkQuestion): Promise<SellerTalk> {
  const { db } = context;
  const [at, contacts, cases] = await Promise.all([
    context.readNow(db),
    listContacts(db, question),
    listCases(db, question),
  ]);
  return { at, contacts, cases };
}

async function listContacts(db: Database, { eventSlug, withSettled }: TalkQuestion): Promise<readonly SellerContact[]> {
  const rows = await db
    .selectFrom('contacts as c')
    .leftJoin('orders as o', 'o.id', 'c.order_id')
    .leftJoin('people as who', 'who.order_id', 'c.order_id')
    .select(['c.id', 'c.order_id', 'o.reference', 'who.name', 'c.topic', 'c.sku', 'c.state', 'c.opened_at'])
    .where('c.event_slug', '=', eventSlug)
    .where('c.state', 'in', withSettled ? ['open', 'answered', 'closed'] : ['open', 'answered'])
    .orderBy((eb) =>
      eb.case().when('c.state', '=', 'open').then(0).when('c.state', '=', 'answered').then(1).else(2).end(),
    )
    .orderBy('c.opened_at')
    .limit(MOST)
    .execute();
  const messages = await listMessages(
    db,
    'contact_id',
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    contactId: row.id,
    orderId: row.order_id,
    reference: row.reference,
    buyerName: row.name,
    topic: row.topic,
    sku: row.sku,
    state: row.state,
    openedAt: row.opened_at,
    messages: messages.get(row.id) ?? [],
  }));
}

async function listCases(db: Database, { eventId, withSettled }: TalkQuestion): Promise<readonly SellerCase[]> {
  const rows = await db
    .selectFrom('cases as c')
    .innerJoin('orders as o', 'o.id', 'c.order_id')
    .leftJoin('people as who', 'who.order_id', 'c.order_id')
    .selectAll('c')
    .select(['o.reference', 'o.currency', 'who.name'])
    .where('o.event_id', '=', eventId)
    .where(
      'c.state',
      'in',
      withSettled
        ? ['asked', 'agreed', 'received', 'decided', 'closed', 'refused']
        : ['asked', 'agreed', 'received', 'decided'],
    )
    .orderBy('c.opened_at')
    .limit(MOST)
    .execute();
  const ids = rows.map(({ id }) => id);
  const [lines, photos, messages, refunds] = await Promise.all([
    listCaseLines(db, ids),
    ids.length === 0
      ? []
      : db.selectFrom('case_photos').select(['id', 'case_id']).where('case_id', 'in', ids).orderBy('at').execute(),
    listMessages(db, 'case_id', ids),
    listRefunds(db, [...new Set(rows.map((row) => row.order_id))]),
  ]);
  return rows.map((row) => ({
    caseId: row.id,
    orderId: row.order_id,
    reference: row.reference,
    buyerName: row.name,
    kind: row.kind,
    state: row.state,
    steps: listCaseSteps(row),
    reason: row.reason,
    way: row.way,
    wish: row.wish,
    openedAt: row.opened_at,
    currency: row.currency,
    refundMinor: row.refund_minor,
    lines: lines.get(row.id) ?? [],
    photoIds: photos.filter((photo) => photo.case_id === row.id).map(({ id }) => id),
    messages: messages.get(row.id) ?? [],
    refunds: refunds.filter(({ caseId }) => caseId === row.id).map(({ orderId: _, caseId: __, ...refund }) => refund),
  }));
}

async function listCaseLines(
  db: Database,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, SellerCase['lines']>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('case_lines as c')
    .innerJoin('order_lines as l', 'l.id', 'c.line_id')
    .selectAll('c')
    .select(['l.product_title', 'l.variant_title', 'l.unit_price_minor'])
    .where('c.case_id', 'in', caseIds)
    .orderBy('l.position')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.case_id)].map(([caseId, found]) => [
      caseId,
      found.map((row) => ({
        lineId: row.line_id,
        productTitle: row.product_title,
        variantTitle: row.variant_title,
        quantity: row.quantity,
        wantedSku: row.wanted_sku,
        isResaleable: row.is_resaleable,
        lineMinor: row.unit_price_minor * row.quantity,
      })),
    ]),
  );
}

async function listMessages(
  db: Database,
  about: 'contact_id' | 'case_id',
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SellerMessage[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('messages')
    .select(['at', 'by', 'body', `${about} as about`])
    .where(about, 'in', ids)
    .orderBy('id')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.about ?? '')].map(([id, found]) => [
      id,
      found.map(({ at, by, body }) => ({ at, by, body })),
    ]),
  );
}
