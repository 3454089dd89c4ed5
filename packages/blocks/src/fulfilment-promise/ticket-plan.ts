import type { DeliveryPromise, PromiseTimetable, TimetableRow, UnknownReason } from '@stallkeep/promise';
import type { EventView, PageView } from '../page-view.ts';

/**
 * Which timetables become tickets and which are named in one list. A ticket is for an answer a buyer can act on: a date, or
 * a plain no. A way without a date is only named, and so is, on a market's page, every way that does not lead to the market:
 * its dates belong to a product. Pure.
 */

export interface PlannedTicket {
  readonly key: string;
  /** What the ways on this ticket are called, each once; none where the end of a market says it for all of them. */
  readonly titles: readonly string[];
  readonly timetable: PromiseTimetable;
  /** The row that holds when the page is made. Where makers share a ticket: the one with the earliest deadline. */
  readonly current: TimetableRow;
  /** Makers share this ticket, so only what they have in common may stand on it. */
  readonly isShared: boolean;
  /** Those who share it take orders until different times. */
  readonly deadlinesDiffer: boolean;
  /** What every maker on this ticket does when it is late. */
  readonly remedy: string | undefined;
}

/** A way of getting it that is only named. */
export interface NamedWay {
  readonly title: string;
  readonly source: DeliveryPromise['source'];
  /** The lowest fee of the makers who offer it. */
  readonly fee: { readonly priceMinor: number; readonly currency: string };
  readonly feeVaries: boolean;
  /** Why no date is named here: the products' own pages have it, orders are not open yet, or nobody has one. */
  readonly why: UnknownReason | 'on_product' | 'orders_not_open';
  /** What the reason's sentence needs. */
  readonly params: DeliveryPromise['wording']['params'];
}

export interface TicketPlan {
  readonly tickets: readonly PlannedTicket[];
  readonly ways: readonly NamedWay[];
}

interface Answer {
  readonly timetable: PromiseTimetable;
  readonly row: TimetableRow;
  /** Undefined: the answer is a date or a plain no. */
  readonly reason: UnknownReason | undefined;
  /** Why no ticket is made of it. */
  readonly why: NamedWay['why'];
}

export function planTickets(page: PageView): TicketPlan {
  const answers = page.timetables.flatMap((timetable) => findAnswer(timetable, page) ?? []);
  const event = page.product === undefined ? page.event : undefined;
  const isTicket = ({ row, reason }: Answer) =>
    reason === undefined && (event === undefined || isEnd(row.promise) || isAtMarket(row.promise, event));
  const tickets = groupBy(answers.filter(isTicket), (answer) => formatLikeness(answer, event !== undefined)).map(
    toTicket,
  );
  const isOver = event !== undefined && tickets.some(({ current }) => isEnd(current.promise));
  const named = isOver ? [] : answers.filter((answer) => !isTicket(answer) && isWorthNaming(answer));
  return {
    tickets,
    ways: groupBy(named, (answer) => `${answer.why} ${answer.row.promise.source} ${answer.row.promise.title}`).map(
      toNamedWay,
    ),
  };
}

/** Undefined for a timetable without rows, which says nothing. */
function findAnswer(timetable: PromiseTimetable, page: PageView): Answer | undefined {
  const now = page.madeAt;
  const row = timetable.rows.find(({ from, until }) => from <= now && now < until) ?? timetable.rows[0];
  if (row === undefined) return undefined;
  const { promise } = row;
  if (now >= timetable.expires) return { timetable, row, reason: 'expired', why: 'expired' };
  if (promise.status !== 'unknown') {
    return {
      timetable,
      row,
      reason: undefined,
      why: promise.status === 'unavailable' ? 'orders_not_open' : 'on_product',
    };
  }
  // A market has no size; its products have.
  const isForProducts = promise.reason === 'no_size' && page.product === undefined;
  return { timetable, row, reason: promise.reason, why: isForProducts ? 'on_product' : promise.reason };
}

function isAtMarket({ kind, place }: DeliveryPromise, event: EventView): boolean {
  return kind === 'pickup' && place !== undefined && place.name === event.place?.name;
}

/** A way that cannot be had any more is not worth a line; one that opens later is. */
function isWorthNaming({ row: { promise }, reason }: Answer): boolean {
  return reason !== undefined || promise.status !== 'unavailable' || promise.reason === 'orders_not_open';
}

/** Nothing of this market can be had any more. */
function isEnd(promise: DeliveryPromise): boolean {
  return promise.status === 'unavailable' && (promise.reason === 'event_past' || promise.reason === 'event_cancelled');
}

/**
 * Answers with the same text share a ticket: the same plain no for several ways, and on a market's page the same collection
 * from several makers, whatever their deadlines.
 */
function formatLikeness({ timetable, row: { promise } }: Answer, isMarketPage: boolean): string {
  if (promise.status === 'unavailable')
    return JSON.stringify([promise.reason, promise.opensAt, promise.wording.params]);
  if (!isMarketPage || promise.status === 'unknown') return timetable.optionId;
  const { status, title, source, priceMinor, currency, place, earliest, latest, granularity, heldUntil } = promise;
  return JSON.stringify([status, title, source, priceMinor, currency, place, earliest, latest, granularity, heldUntil]);
}

function toTicket(answers: readonly [Answer, ...Answer[]]): PlannedTicket {
  const first = answers.reduce((a, b) => (findDeadline(b.row) < findDeadline(a.row) ? b : a));
  const { remedy } = first.row.promise;
  return {
    key: first.timetable.optionId,
    titles: isEnd(first.row.promise) ? [] : [...new Set(answers.map(({ row }) => row.promise.title))],
    timetable: first.timetable,
    current: first.row,
    isShared: answers.length > 1,
    deadlinesDiffer: answers.some(({ row }) => findDeadline(row) !== findDeadline(first.row)),
    remedy: answers.every(({ row }) => row.promise.remedy === remedy) ? remedy : undefined,
  };
}

function findDeadline({ promise, until }: TimetableRow): number {
  return promise.status === 'firm' || promise.status === 'estimate' ? promise.orderUntil : until;
}

function toNamedWay(answers: readonly [Answer, ...Answer[]]): NamedWay {
  const [first] = answers;
  const fees = answers.map((answer) => answer.row.promise.priceMinor);
  const lowest = Math.min(...fees);
  const { title, source, currency } = first.row.promise;
  return {
    title,
    source,
    fee: { priceMinor: lowest, currency },
    feeVaries: fees.some((fee) => fee !== lowest),
    why: first.why,
    params: first.row.promise.wording.params,
  };
}

/** Groups in the order of their first member. */
function groupBy<T>(items: readonly T[], toKey: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
