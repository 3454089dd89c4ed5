import type { Instant } from '@stallkeep/promise';
import type { Tx } from '../acceptance/order-lock.ts';
import { addEvent, addLetter } from '../acceptance/outbox.ts';
import type { KeyReused } from '../acceptance/run-once.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { insertCase, readAskedLines } from '../cases/insert-case.ts';
import { toTime } from '../database/time.ts';
import type { CaseLineRecord, OrderRecord, PartRecord } from '../timeline/order-record.ts';
import { endParts } from './end-parts.ts';
import { giveBackPieces } from './give-back-pieces.ts';
import { countKept, sum } from './money.ts';
import { type FormOnce, onceForOrder, type Refused } from './once.ts';
import { type Settlement, settle } from './refunds.ts';
import { planRights } from './rights.ts';

export interface WithdrawRequest extends FormOnce {
  readonly orderId: string;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
  /** Nobody has to give one. */
  readonly words: string;
}

export type WithdrawAnswer =
  | {
      readonly kind: 'acknowledged';
      /** One for what was not handed over yet, one for what is to come back. */
      readonly caseIds: readonly string[];
      /** When it was received: from then on it counts. */
      readonly at: Instant;
      readonly settlement: Settlement;
    }
  | Refused
  | KeyReused;

/**
 * A buyer withdraws from the contract about lines of an order. Nobody has to agree: it is acknowledged at once, on the order's page and
 * by letter. What was not handed over stays with the seller and is refunded with its carriage; what was is refunded when it is back.
 */
export async function withdraw(context: OrdersContext, request: WithdrawRequest): Promise<WithdrawAnswer> {
  return await onceForOrder(context, { ...request, scope: 'withdraw' }, async ({ tx, order, now }) => {
    const asked = readAskedLines(order, planRights(order, now), { what: 'withdraw', lines: request.lines });
    if (asked.kind === 'refused') return asked;
    const isOut = ({ lineId }: CaseLineRecord): boolean => {
      const state = findPart(order, lineId).state;
      return state === 'done' || state === 'on_its_way';
    };
    const caseIds: string[] = [];
    const common = {
      orderId: order.id,
      kind: 'withdrawal',
      reason: '',
      words: request.words,
      acknowledged: true,
      now,
    } as const;
    const out = asked.lines.filter(isOut);
    const here = asked.lines.filter((line) => !isOut(line));
    let settlement: Settlement = { kind: 'nothing' };
    if (here.length > 0) {
      const caseId = await insertCase(tx, { ...common, state: 'decided', lines: here });
      caseIds.push(caseId);
      settlement = await keepHere(tx, order, { lines: here, caseId, now });
    }
    if (out.length > 0) {
      // The words go with the first case only: they were written once.
      const words = here.length > 0 ? '' : request.words;
      caseIds.push(await insertCase(tx, { ...common, words, state: 'agreed', lines: out }));
    }
    await addStep(tx, { orderId: order.id, by: 'buyer', kind: 'withdrawn', at: now, detail: { caseIds } });
    await addLetter(tx, { kind: 'withdrawal_received', orderId: order.id, payload: { caseIds } });
    await addEvent(tx, { kind: 'order_withdrawn', orderId: order.id, payload: { caseIds } });
    return { kind: 'acknowledged', caseIds, at: now, settlement } as const;
  });
}

/** What was not handed over: whole parts end, single pieces go back on the shelf, and their money is settled. */
async function keepHere(
  tx: Tx,
  order: OrderRecord,
  what: { readonly lines: readonly CaseLineRecord[]; readonly caseId: string; readonly now: Instant },
): Promise<Settlement> {
  const { lines, caseId, now } = what;
  const touched = order.parts.filter((part) => part.lines.some(({ id }) => lines.some(({ lineId }) => lineId === id)));
  const countOf = (id: string): number =>
    sum(lines.filter(({ lineId }) => lineId === id).map(({ quantity }) => quantity));
  const whole = touched.filter((part) => part.lines.every((line) => countKept(order, line) === countOf(line.id)));
  await endParts(tx, order, { parts: whole, as: 'withdrawn', now });
  for (const part of touched.filter((one) => !whole.includes(one))) {
    for (const line of part.lines.filter(({ id }) => countOf(id) > 0)) {
      await giveBackPieces(tx, { orderId: order.id, lineId: line.id, quantity: countOf(line.id), now });
    }
  }
  const goods = touched.flatMap((part) => part.lines.map((line) => countOf(line.id) * line.unitPriceMinor));
  const amountMinor = sum(goods) + sum(whole.map(({ carriageMinor }) => carriageMinor));
  const settlement = await settle(tx, order, { amountMinor, reason: 'withdrawn', caseId, now });
  const isOwed = settlement.kind === 'refund';
  await tx
    .updateTable('cases')
    .set({
      refund_minor: settlement.kind === 'nothing' ? 0 : settlement.amountMinor,
      // Nothing is left to do where nothing was paid.
      ...(isOwed ? {} : { state: 'closed' as const, closed_at: toTime(now) }),
    })
    .where('id', '=', caseId)
    .execute();
  return settlement;
}

function findPart(order: OrderRecord, lineId: string): PartRecord {
  const part = order.parts.find(({ lines }) => lines.some(({ id }) => id === lineId));
  if (part === undefined)
    throw new Error(`The order ${order.id} has no line ${lineId}; it was read and checked before.`);
  return part;
}
