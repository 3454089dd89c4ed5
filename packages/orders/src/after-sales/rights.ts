import { type Instant, toLocalDate } from '@stallkeep/promise';
import {
  type CaseRecord,
  type LineRecord,
  listLines,
  type OrderRecord,
  type PartRecord,
} from '../timeline/order-record.ts';
import { findEndOfDays, findEndOfMonths, WITHDRAWAL_DAYS } from './deadlines.ts';

/** Why something cannot be done with an order, a part or a line. The words for it are the caller's. */
export type Refusal =
  /** The order is paid for first, or was never finished. */
  | 'not_accepted'
  /** It was cancelled, withdrawn or lapsed. */
  | 'ended'
  | 'being_made'
  | 'packed'
  | 'departed'
  | 'handed_over'
  | 'not_received'
  | 'too_late'
  /** Made to the buyer's own specification: the line says why. */
  | 'exempt'
  /** The seller takes nothing back but by law. */
  | 'no_returns'
  /** All its pieces are on their way back, or were. */
  | 'nothing_left'
  /** The same was asked for already and is not decided. */
  | 'open_already'
  | 'no_guarantee'
  | 'not_collected_here'
  | 'past_cutoff'
  | 'no_remedy'
  | 'chosen_already';

export type Verdict =
  /** `until`: from then on it is too late; absent where that depends on what happens. */
  | { readonly kind: 'allowed'; readonly until: Instant | undefined }
  /** `since`: when it became too late. */
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly since: Instant | undefined };

export type LineVerdict =
  | { readonly kind: 'allowed'; readonly until: Instant | undefined; readonly quantity: number }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly since: Instant | undefined };

export interface PartRights {
  readonly partId: string;
  readonly cancel: Verdict;
  readonly changeSlot: Verdict;
  /** To choose between waiting, cancelling and the remedy. */
  readonly chooseRemedy: Verdict;
}

export interface LineRights {
  readonly lineId: string;
  readonly withdraw: LineVerdict;
  readonly return: LineVerdict;
  readonly exchange: LineVerdict;
  readonly repair: LineVerdict;
  readonly claim: LineVerdict;
}

export interface Rights {
  readonly parts: readonly PartRights[];
  readonly lines: readonly LineRights[];
}

/** What a buyer may do with an order now. The page shows forms by it, and each form is decided by it again under the order's lock. */
export function planRights(order: OrderRecord, now: Instant): Rights {
  return {
    parts: order.parts.map((part) => ({
      partId: part.id,
      cancel: planCancel(order, part, now),
      changeSlot: planSlotChange(order, part, now),
      chooseRemedy: planRemedyChoice(part),
    })),
    lines: order.parts.flatMap((part) =>
      part.lines.map((line) => ({
        lineId: line.id,
        withdraw: planWithdraw(order, { part, line, now }),
        return: planReturn(order, { part, line, now }),
        exchange: planExchange(order, { part, line, now }),
        repair: planRepair(order, { part, line, now }),
        claim: planClaim(order, { part, line, now }),
      })),
    ),
  };
}

const allowed = (until?: Instant): Verdict => ({ kind: 'allowed', until });
const refused = (reason: Refusal, since?: Instant) => ({ kind: 'refused', reason, since }) as const;

/** Undefined while the order is one that can still be changed. */
function findEnd(order: OrderRecord, part: PartRecord): Refusal | undefined {
  if (part.state === 'cancelled') return 'ended';
  return order.state === 'cancelled' || order.state === 'withdrawn' || order.state === 'lapsed' ? 'ended' : undefined;
}

/**
 * A part is cancelled before work on it begins: before the first day on which some of it is made, before it is packed, before it
 * departs. Once its promise was broken, or the seller said that it will be, it may be cancelled for as long as it is not handed over.
 */
function planCancel(order: OrderRecord, part: PartRecord, now: Instant): Verdict {
  const end = findEnd(order, part);
  if (end !== undefined) return refused(end);
  if (part.state === 'done') return refused('handed_over', part.doneAt);
  if (part.state === 'not_collected') return refused('ended');
  if (order.state === 'awaiting_payment') return allowed(order.heldUntil);
  if (part.remedy !== undefined) return allowed();
  if (part.state === 'on_its_way') return refused('departed');
  if (part.state === 'packed' || part.state === 'ready') return refused('packed', part.readyAt);
  const { madeFrom, departure } = part;
  if (part.state === 'to_make' && madeFrom !== undefined && madeFrom <= toLocalDate(part.zone, now))
    return refused('being_made');
  if (departure !== undefined && departure.departsAt <= now) return refused('departed', departure.departsAt);
  return allowed(departure?.departsAt);
}

/** Another slot is chosen until the seller begins on this one. Which there are instead, the calendar says. */
function planSlotChange(order: OrderRecord, part: PartRecord, now: Instant): Verdict {
  const end = findEnd(order, part);
  if (end !== undefined) return refused(end);
  if (order.state === 'awaiting_payment') return refused('not_accepted');
  if (part.state === 'done') return refused('handed_over', part.doneAt);
  if (part.state === 'not_collected') return refused('ended');
  const { changeUntil } = part;
  if (part.kind !== 'pickup' || changeUntil === undefined) return refused('not_collected_here');
  return changeUntil <= now ? refused('past_cutoff', changeUntil) : allowed(changeUntil);
}

function planRemedyChoice(part: PartRecord): Verdict {
  if (part.remedy === undefined) return refused('no_remedy');
  if (part.state === 'cancelled') return refused('ended');
  const { choice, chosenAt, doneAt } = part.remedy;
  // Who chose to wait may choose again: waiting was patience, not a waiver.
  if (doneAt !== undefined || (choice !== undefined && choice !== 'wait'))
    return refused('chosen_already', doneAt ?? chosenAt);
  return allowed();
}

interface LineAsked {
  readonly part: PartRecord;
  readonly line: LineRecord;
  readonly now: Instant;
}

/**
 * From the order on until 14 days (or the seller's longer time) after the last of the goods of one order were received: goods of one
 * seller that come apart count from the last of them.
 */
function planWithdraw(order: OrderRecord, { part, line, now }: LineAsked): LineVerdict {
  const end = findEnd(order, part);
  if (end !== undefined) return refused(end);
  if (order.state === 'awaiting_payment') return refused('not_accepted');
  if (line.exemption !== '') return refused('exempt');
  const left = line.quantity - countComingBack(order, line);
  if (left <= 0) return refused('nothing_left');
  const until = findWithdrawalEnd(order, { part, line });
  if (until !== undefined && until <= now) return refused('too_late', until);
  return { kind: 'allowed', until, quantity: left };
}

/** Undefined while something of the seller's is still to come. */
export function findWithdrawalEnd(
  order: OrderRecord,
  { part, line }: { readonly part: PartRecord; readonly line: LineRecord },
): Instant | undefined {
  const together = order.parts.filter((one) => one.sellerId === part.sellerId && one.state !== 'cancelled');
  const received = together.map((one) => one.doneAt);
  if (received.includes(undefined)) return undefined;
  const last = Math.max(...received.filter((at) => at !== undefined));
  return findEndOfDays(last, Math.max(WITHDRAWAL_DAYS, line.returnDays), part.zone);
}

function planReturn(order: OrderRecord, { part, line, now }: LineAsked): LineVerdict {
  const received = findReceived(order, part);
  if (typeof received !== 'number') return received;
  if (line.exemption !== '') return refused('exempt');
  if (line.returnDays === 0 || line.returnWays.length === 0) return refused('no_returns');
  return planPieces(countFree(order, line), { until: findEndOfDays(received, line.returnDays, part.zone), now });
}

/** As long as it could be returned, and where it could not, as long as it could be withdrawn from. */
function planExchange(order: OrderRecord, { part, line, now }: LineAsked): LineVerdict {
  const received = findReceived(order, part);
  if (typeof received !== 'number') return received;
  if (line.exemption !== '') return refused('exempt');
  // One of a kind: there is no other to swap it for.
  if (line.unitId !== undefined) return refused('no_returns');
  const until = findEndOfDays(received, Math.max(WITHDRAWAL_DAYS, line.returnDays), part.zone);
  return planPieces(countFree(order, line), { until, now });
}

function planRepair(order: OrderRecord, { part, line, now }: LineAsked): LineVerdict {
  const received = findReceived(order, part);
  if (typeof received !== 'number') return received;
  if (line.guaranteeMonths === 0) return refused('no_guarantee');
  return planPieces(countFree(order, line), { until: findEndOfMonths(received, line.guaranteeMonths, part.zone), now });
}

/** What arrived damaged or wrong: for as long as it is guaranteed, and never shorter than it could be sent back. */
function planClaim(order: OrderRecord, { part, line, now }: LineAsked): LineVerdict {
  const received = findReceived(order, part);
  if (typeof received !== 'number') return received;
  const until = Math.max(
    findEndOfMonths(received, line.guaranteeMonths, part.zone),
    findEndOfDays(received, Math.max(WITHDRAWAL_DAYS, line.returnDays), part.zone),
  );
  return planPieces(countFree(order, line), { until, now });
}

function findReceived(order: OrderRecord, part: PartRecord) {
  const end = findEnd(order, part);
  if (end !== undefined) return refused(end);
  return part.doneAt ?? refused('not_received');
}

function planPieces(
  free: { readonly left: number; readonly isAsked: boolean },
  { until, now }: { readonly until: Instant; readonly now: Instant },
): LineVerdict {
  if (until <= now) return refused('too_late', until);
  if (free.left <= 0) return refused(free.isAsked ? 'open_already' : 'nothing_left');
  return { kind: 'allowed', until, quantity: free.left };
}

/** Pieces nothing is asked about and that have not gone back. */
function countFree(order: OrderRecord, line: LineRecord): { readonly left: number; readonly isAsked: boolean } {
  const back = countComingBack(order, line);
  const asked = countPieces(order, line, (one) => (one.kind === 'repair' || one.kind === 'claim') && isOpen(one));
  return { left: line.quantity - back - asked, isAsked: back < line.quantity };
}

/** Pieces that went back or are to: those of withdrawals, returns and exchanges, and of claims that were made good. */
function countComingBack(order: OrderRecord, line: LineRecord): number {
  return countPieces(order, line, (one) => {
    if (one.state === 'refused' || one.kind === 'repair') return false;
    if (one.kind !== 'claim') return true;
    return !isOpen(one) && ((one.refundMinor ?? 0) > 0 || one.nextOrderId !== undefined);
  });
}

function countPieces(order: OrderRecord, line: LineRecord, counts: (one: CaseRecord) => boolean): number {
  return order.cases
    .filter(counts)
    .flatMap((one) => one.lines)
    .filter(({ lineId }) => lineId === line.id)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Whether it is not settled yet. */
export function isOpen(one: CaseRecord): boolean {
  return one.state === 'asked' || one.state === 'agreed' || one.state === 'received';
}

/** The rights of a part; throws where the order has no such part. */
export function requirePartRights(rights: Rights, partId: string): PartRights {
  const found = rights.parts.find((part) => part.partId === partId);
  if (found === undefined)
    throw new Error(`The order has no part ${partId}; its rights were planned from another order.`);
  return found;
}

/** Lines that something may be done with, in the order they were sold. */
export function listAllowed(
  order: OrderRecord,
  rights: Rights,
  what: Exclude<keyof LineRights, 'lineId'>,
): readonly { readonly line: LineRecord; readonly quantity: number; readonly until: Instant | undefined }[] {
  return listLines(order).flatMap((line) => {
    const verdict = rights.lines.find(({ lineId }) => lineId === line.id)?.[what];
    return verdict?.kind === 'allowed' ? [{ line, quantity: verdict.quantity, until: verdict.until }] : [];
  });
}
