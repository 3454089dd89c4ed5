import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import { type Tx, withOrderLock } from '../acceptance/order-lock.ts';
import { addEvent, addLetter } from '../acceptance/outbox.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { findRefundable } from '../after-sales/money.ts';
import { type Settlement, settle } from '../after-sales/refunds.ts';
import { cleanText, countCharacters, LONGEST_MESSAGE } from '../after-sales/texts.ts';
import { toTime } from '../database/time.ts';
import { isUuid } from '../timeline/is-uuid.ts';
import type { CaseRecord, OrderRecord } from '../timeline/order-record.ts';
import { requireOrder } from '../timeline/read-order.ts';
import { type CaseStep, canTakeStep } from './case-steps.ts';
import { addCaseMessage } from './insert-case.ts';

export type CaseAnswer =
  | { readonly kind: 'done'; readonly settlement: Settlement }
  /** Nothing was written. */
  | {
      readonly kind: 'refused';
      readonly reason:
        | 'unknown_case'
        /** Another step must come first, it is over, or it is not the seller's to refuse. */
        | 'wrong_state'
        /** A refusal needs its reason in words. */
        | 'words_missing'
        | 'too_long'
        /** More than can be refunded, less than nothing, or no whole number. */
        | 'bad_amount'
        | 'foreign_line';
    };

/** Which case a seller speaks of, and what they write to the buyer. */
export interface CaseWords {
  readonly caseId: string;
  /** May be empty but for a refusal. */
  readonly words: string;
}

export interface AgreeRequest extends CaseWords {
  /** For an exchange: the order that brings what is wanted, with a promise of its own from now on. */
  readonly nextOrderId?: string;
}

/** The seller takes it on: the goods may come back, be swapped or mended. */
export async function agreeCase(context: OrdersContext, request: AgreeRequest): Promise<CaseAnswer> {
  return await takeStep(context, { ...request, step: 'agree' }, async ({ tx, order, one }) => {
    await tx
      .updateTable('cases')
      .set({ state: 'agreed', next_order_id: request.nextOrderId ?? null })
      .where('id', '=', one.id)
      .execute();
    await addLetter(tx, { kind: 'case_agreed', orderId: order.id, payload: { caseId: one.id } });
    return done;
  });
}

/** The seller says no, and why. A withdrawal cannot be refused. */
export async function refuseCase(context: OrdersContext, request: CaseWords): Promise<CaseAnswer> {
  if (cleanText(request.words) === '') return { kind: 'refused', reason: 'words_missing' };
  return await takeStep(context, { ...request, step: 'refuse' }, async ({ tx, order, one, now }) => {
    await tx
      .updateTable('cases')
      .set({ state: 'refused', decided_at: toTime(now), closed_at: toTime(now) })
      .where('id', '=', one.id)
      .execute();
    await addLetter(tx, { kind: 'case_refused', orderId: order.id, payload: { caseId: one.id } });
    return done;
  });
}

export interface ReceiveRequest extends CaseWords {
  /** What came back, and whether it can be sold again; lines not named came back and cannot. */
  readonly lines: readonly { readonly lineId: string; readonly isResaleable: boolean }[];
}

/** The goods of a case are back. What can be sold again is on the shelf again; what is to be mended is not. */
export async function receiveCase(context: OrdersContext, request: ReceiveRequest): Promise<CaseAnswer> {
  return await takeStep(context, { ...request, step: 'receive' }, async ({ tx, order, one, now }) => {
    if (request.lines.some(({ lineId }) => !one.lines.some((line) => line.lineId === lineId))) {
      return { kind: 'refused', reason: 'foreign_line' };
    }
    for (const line of one.lines) {
      const isResaleable =
        one.kind !== 'repair' && (request.lines.find(({ lineId }) => lineId === line.lineId)?.isResaleable ?? false);
      await tx
        .updateTable('case_lines')
        .set({ is_resaleable: isResaleable })
        .where('case_id', '=', one.id)
        .where('line_id', '=', line.lineId)
        .execute();
      if (isResaleable) await putBack(tx, { lineId: line.lineId, quantity: line.quantity, orderId: order.id, now });
    }
    await tx
      .updateTable('cases')
      .set({ state: 'received', received_at: toTime(now) })
      .where('id', '=', one.id)
      .execute();
    await addLetter(tx, { kind: 'returned', orderId: order.id, payload: { caseId: one.id } });
    return done;
  });
}

/** Onto the shelf it was sold from. Goods that were made to order have none, unless they were counted since. */
async function putBack(
  tx: Tx,
  what: { readonly lineId: string; readonly quantity: number; readonly orderId: string; readonly now: Instant },
): Promise<void> {
  const line = await tx.selectFrom('order_lines').selectAll().where('id', '=', what.lineId).executeTakeFirstOrThrow();
  if (line.unit_id !== null) {
    await tx
      .updateTable('stock_units')
      .set({ state: 'free', order_id: null, updated_at: toTime(what.now) })
      .where('unit_id', '=', line.unit_id)
      .where('state', '=', 'gone')
      .execute();
    return;
  }
  const level = await tx
    .updateTable('stock_levels')
    .set({ on_hand: sql<number>`on_hand + ${what.quantity}::int`, updated_at: toTime(what.now) })
    .where('kept_at', '=', line.kept_at)
    .where('sku', '=', line.sku)
    .returning('on_hand')
    .executeTakeFirst();
  if (level === undefined) return;
  await tx
    .insertInto('stock_entries')
    .values({
      kept_at: line.kept_at,
      sku: line.sku,
      at: toTime(what.now),
      kind: 'returned',
      delta: what.quantity,
      on_hand_after: level.on_hand,
      order_id: what.orderId,
    })
    .execute();
}

export interface DecideRequest extends CaseWords {
  /** To be given back; 0 where it is settled otherwise. See `planRefund` for what it usually comes to. */
  readonly refundMinor: number;
  /** The order that brings what is swapped or sent again. */
  readonly nextOrderId?: string;
}

/** How a case ends: with money, with other goods, mended, or with words alone. Closed at once where nothing is left to be given. */
export async function decideCase(context: OrdersContext, request: DecideRequest): Promise<CaseAnswer> {
  const { refundMinor } = request;
  return await takeStep(context, { ...request, step: 'decide' }, async ({ tx, order, one, now }) => {
    const isWhole = Number.isSafeInteger(refundMinor) && refundMinor >= 0;
    if (!isWhole || refundMinor > findRefundable(order.payment)) return { kind: 'refused', reason: 'bad_amount' };
    const reason = one.kind === 'withdrawal' ? 'withdrawn' : one.kind === 'claim' ? 'claim' : 'returned';
    const settlement = await settle(tx, order, { amountMinor: refundMinor, reason, caseId: one.id, now });
    const isOpen = settlement.kind === 'refund';
    await tx
      .updateTable('cases')
      .set({
        state: isOpen ? 'decided' : 'closed',
        decided_at: toTime(now),
        closed_at: isOpen ? null : toTime(now),
        refund_minor: refundMinor,
        next_order_id: request.nextOrderId ?? one.nextOrderId ?? null,
      })
      .where('id', '=', one.id)
      .execute();
    await addEvent(tx, { kind: 'case_decided', orderId: order.id, payload: { caseId: one.id } });
    return { kind: 'done', settlement };
  });
}

/** Settled: its refund was given, or the seller calls it so. */
export async function closeCase(context: OrdersContext, request: CaseWords): Promise<CaseAnswer> {
  return await takeStep(context, { ...request, step: 'close' }, async ({ tx, one, now }) => {
    await tx
      .updateTable('cases')
      .set({ state: 'closed', closed_at: toTime(now) })
      .where('id', '=', one.id)
      .execute();
    return done;
  });
}

const done: CaseAnswer = { kind: 'done', settlement: { kind: 'nothing' } };

interface StepScene {
  readonly tx: Tx;
  readonly order: OrderRecord;
  readonly one: CaseRecord;
  readonly now: Instant;
}

async function takeStep(
  context: OrdersContext,
  request: CaseWords & { readonly step: CaseStep },
  run: (scene: StepScene) => Promise<CaseAnswer>,
): Promise<CaseAnswer> {
  const { caseId, words, step } = request;
  if (!isUuid(caseId)) return { kind: 'refused', reason: 'unknown_case' };
  if (countCharacters(cleanText(words)) > LONGEST_MESSAGE) return { kind: 'refused', reason: 'too_long' };
  const row = await context.db.selectFrom('cases').select('order_id').where('id', '=', caseId).executeTakeFirst();
  if (row === undefined) return { kind: 'refused', reason: 'unknown_case' };
  return await withOrderLock(context, row.order_id, async (tx, now) => {
    const order = await requireOrder(tx, row.order_id);
    const one = order.cases.find(({ id }) => id === caseId);
    if (one === undefined) return { kind: 'refused', reason: 'unknown_case' };
    if (!canTakeStep(step, one)) return { kind: 'refused', reason: 'wrong_state' };
    const answer = await run({ tx, order, one, now });
    if (answer.kind === 'refused') return answer;
    await addCaseMessage(tx, { caseId, orderId: order.id, by: 'seller', words, now });
    await addStep(tx, { orderId: order.id, by: 'seller', kind: stepKinds[step], at: now, detail: { caseId } });
    return answer;
  });
}

const stepKinds = {
  agree: 'case_agreed',
  refuse: 'case_refused',
  receive: 'case_received',
  decide: 'case_decided',
  close: 'case_closed',
} as const;
