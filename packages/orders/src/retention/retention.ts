import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';
import { type EraseAnswer, eraseOrder } from './erase-order.ts';

/** How long what is kept, in days. */
export interface RetentionDays {
  /** What checkout pages showed. */
  readonly offers: number;
  /** Forms that were acted upon. */
  readonly forms: number;
  /** Letters as they were written. */
  readonly letters: number;
  /** Who bought, from the order's end: as long as they may claim something. */
  readonly people: number;
  /** Who began to pay online and did not: nothing came of it. */
  readonly lapsed: number;
  /** Addresses that stopped letters, or never said that they want them. */
  readonly subscribers: number;
}

export const retentionDays: RetentionDays = {
  offers: 7,
  forms: 7,
  letters: 90,
  people: 3 * 365,
  lapsed: 30,
  subscribers: 30,
};

/** Rows removed of each, and orders erased. */
export interface RetentionCount {
  readonly baskets: number;
  readonly offers: number;
  readonly forms: number;
  readonly letters: number;
  readonly orders: number;
  readonly questions: number;
  readonly subscribers: number;
  /** Orders whose time has come, but something of them is still open. */
  readonly kept: readonly { readonly orderId: string; readonly reason: string }[];
}

const DAY = 86_400;
/** Orders at a time: each is a transaction of its own. */
const ORDERS_A_PAGE = 200;

/** Removes what was kept long enough, by the database's clock. Safe to run at any time and twice; once a day is enough. */
export async function applyRetention(
  context: OrdersContext,
  days: RetentionDays = retentionDays,
): Promise<RetentionCount> {
  const { db } = context;
  const now = await context.readNow(db);
  const before = (age: number) => toTime(now - age * DAY);
  const count = (result: { readonly numDeletedRows: bigint }): number => Number(result.numDeletedRows);

  const baskets = await db.deleteFrom('baskets').where('expires_at', '<=', toTime(now)).executeTakeFirst();
  const offers = await db.deleteFrom('offers').where('shown_at', '<=', before(days.offers)).executeTakeFirst();
  const forms = await db.deleteFrom('idempotency_keys').where('at', '<=', before(days.forms)).executeTakeFirst();
  const letters = await db.deleteFrom('letters').where('at', '<=', before(days.letters)).executeTakeFirst();
  const subscribers = await db
    .deleteFrom('subscribers')
    .where((is) =>
      is.or([
        is('stopped_at', '<=', before(days.subscribers)),
        is.and([is('confirmed_at', 'is', null), is('asked_at', '<=', before(days.subscribers))]),
      ]),
    )
    .executeTakeFirst();
  const questions = await db
    .deleteFrom('messages')
    .where('contact_id', 'in', (of) =>
      of
        .selectFrom('contacts')
        .select('contacts.id')
        .where('order_id', 'is', null)
        .where((is) =>
          is.or([is('closed_at', '<=', before(days.people)), is('opened_at', '<=', before(2 * days.people))]),
        ),
    )
    .executeTakeFirst();
  return {
    baskets: count(baskets),
    offers: count(offers),
    forms: count(forms),
    letters: count(letters),
    questions: count(questions),
    subscribers: count(subscribers),
    ...(await eraseEnded(context, { now, days })),
  };
}

async function eraseEnded(
  context: OrdersContext,
  { now, days }: { readonly now: number; readonly days: RetentionDays },
): Promise<{ readonly orders: number; readonly kept: RetentionCount['kept'] }> {
  let orders = 0;
  const kept: { orderId: string; reason: string }[] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const due = await context.db
      .selectFrom('orders')
      .innerJoin('people', 'people.order_id', 'orders.id')
      .select('orders.id')
      .where('orders.id', '>', after)
      .where((is) =>
        is.or([
          is('orders.ended_at', '<=', toTime(now - days.people * DAY)),
          is.and([is('orders.state', '=', 'lapsed'), is('orders.ended_at', '<=', toTime(now - days.lapsed * DAY))]),
        ]),
      )
      .orderBy('orders.id')
      .limit(ORDERS_A_PAGE)
      .execute();
    for (const { id } of due) {
      const answer: EraseAnswer = await eraseOrder(context, id);
      if (answer.kind === 'erased') orders += 1;
      else kept.push({ orderId: id, reason: answer.reason });
      after = id;
    }
    if (due.length < ORDERS_A_PAGE) return { orders, kept };
  }
}
