import type { CaseRecord, LineRecord, OrderRecord, PartRecord, PaymentRecord } from '../timeline/order-record.ts';

export interface OrderMoney {
  /** Still to be paid, at the stall or online. */
  readonly toPayMinor: number;
  readonly paidMinor: number;
  readonly refundedMinor: number;
  /** Owed to the buyer and not given yet. */
  readonly refundDueMinor: number;
}

export function sumMoney(payment: PaymentRecord | undefined): OrderMoney {
  if (payment === undefined) return { toPayMinor: 0, paidMinor: 0, refundedMinor: 0, refundDueMinor: 0 };
  const isOwed = payment.state === 'due' || payment.state === 'pending' || payment.state === 'failed';
  return {
    toPayMinor: isOwed ? payment.amountMinor : 0,
    paidMinor: payment.state === 'paid' ? payment.amountMinor : 0,
    refundedMinor: payment.refundedMinor,
    refundDueMinor: sum(payment.refunds.filter(({ state }) => state === 'due').map(({ amountMinor }) => amountMinor)),
  };
}

/** What can still be refunded: what was paid less all refunds, done or owed. */
export function findRefundable(payment: PaymentRecord | undefined): number {
  const { paidMinor, refundedMinor, refundDueMinor } = sumMoney(payment);
  return Math.max(0, paidMinor - refundedMinor - refundDueMinor);
}

/** Pieces of a line that were not withdrawn before they were handed over. */
export function countKept(order: OrderRecord, line: LineRecord): number {
  const withdrawn = order.cases
    .filter((one) => one.kind === 'withdrawal')
    .flatMap((one) => one.lines)
    .filter(({ lineId }) => lineId === line.id);
  return line.quantity - sum(withdrawn.map(({ quantity }) => quantity));
}

/** What a part costs that is cancelled as it stands: its lines less what was withdrawn from before, and its carriage. */
export function priceOfPart(order: OrderRecord, part: PartRecord): number {
  return sum(part.lines.map((line) => countKept(order, line) * line.unitPriceMinor)) + part.carriageMinor;
}

/**
 * What a case comes to where all its pieces come back whole: their price, and the carriage of every part of which nothing is kept
 * then. The seller may give another amount; a withdrawal may not come to less unless the goods were used.
 */
export function planRefund(order: OrderRecord, one: CaseRecord): number {
  const lines = order.parts.flatMap((part) => part.lines);
  const goods = sum(
    one.lines.map(({ lineId, quantity }) => (lines.find(({ id }) => id === lineId)?.unitPriceMinor ?? 0) * quantity),
  );
  const back = order.cases.filter(
    ({ kind, state }) => (kind === 'withdrawal' || kind === 'return') && state !== 'refused',
  );
  const isWhole = (part: PartRecord): boolean =>
    part.lines.every(
      (line) =>
        line.quantity <=
        sum(
          back.flatMap((each) => each.lines.filter(({ lineId }) => lineId === line.id).map(({ quantity }) => quantity)),
        ),
    );
  const touched = order.parts.filter((part) =>
    part.lines.some((line) => one.lines.some(({ lineId }) => lineId === line.id)),
  );
  // Only a withdrawal gives the way there back as well, and once: with the case that brings the last piece of its part.
  const isLast = (part: PartRecord): boolean =>
    back.every(
      (each) =>
        each.openedAt <= one.openedAt || !each.lines.some(({ lineId }) => part.lines.some(({ id }) => id === lineId)),
    );
  const carriage = touched.filter((part) => isWhole(part) && isLast(part)).map(({ carriageMinor }) => carriageMinor);
  return goods + (one.kind === 'withdrawal' ? sum(carriage) : 0);
}

/** What swapping pieces for others costs or gives back, by what was paid for them and what the others cost now. */
export function planSwap(line: LineRecord, wanted: { readonly unitPriceMinor: number; readonly quantity: number }) {
  const difference = (wanted.unitPriceMinor - line.unitPriceMinor) * wanted.quantity;
  return { toPayMinor: Math.max(0, difference), toRefundMinor: Math.max(0, -difference) };
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
