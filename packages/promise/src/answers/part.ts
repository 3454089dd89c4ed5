import { hashText } from '../plan/hash.ts';
import { type Inquiry, planUntilReady, toQuestion } from '../steps/evaluate.ts';
import { listWindows } from '../steps/pickup.ts';
import { isRefusal, type Question, type Readiness } from '../steps/question.ts';
import { findDeparture, findSlot, listStock, takeMakingDays } from '../steps/takings.ts';
import { toDate } from '../time/days.ts';
import type { DeliveryPromise, Destination, Instant, LocalDate, PromiseState } from '../types/index.ts';
import { type BasketLine, planLine, planTogether, prepareLines, requireOneTime, shareResources } from './basket.ts';
import { hasDate } from './compare.ts';
import type { Prepared } from './inquiry.ts';
import { type OpeningsQuestion, type PickupWindow, takeWindows, toPickupWindows } from './openings.ts';
import { readyTogether } from './together.ts';

/**
 * What accepting an order takes of what there is, so that the caller can take it in one statement each. Amounts of seats and units
 * may be parts of one.
 */
export type Taking =
  | { readonly kind: 'stock'; readonly lineId: string; readonly quantity: number }
  | { readonly kind: 'unit'; readonly lineId: string; readonly unitId: string }
  /** One place of a slot, however many lines are collected in it. `capacity` as the plan has it now. */
  | {
      readonly kind: 'slot';
      readonly slotsId: string;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly capacity: number;
    }
  | {
      readonly kind: 'departure';
      readonly runId: string;
      readonly departsAt: Instant;
      /** Absent: the run counts no seats, only orders. */
      readonly seats?: { readonly unit: 'parcel' | 'litre'; readonly count: number; readonly amount: number };
    }
  /** Units of one day of a resource; `capacity` is all that the day has. */
  | {
      readonly kind: 'making';
      readonly lineId: string;
      readonly resourceId: string;
      readonly on: LocalDate;
      readonly units: number;
      readonly capacity: number;
    }
  /** Units that wait in the resource's open batch; `size` starts it. */
  | {
      readonly kind: 'batch';
      readonly lineId: string;
      readonly resourceId: string;
      readonly openedOn: LocalDate;
      readonly units: number;
      readonly size: number;
    };

export interface PartQuestion {
  readonly orderAt: Instant;
  readonly destination?: Destination;
  /** End of the slot or window the buyer chose for collecting; absent: the first there is. */
  readonly slotUntil?: Instant;
}

/** Lines that are got together: their one promise, and what accepting it takes. Without a date nothing is taken. */
export interface PartPlan {
  readonly promise: DeliveryPromise;
  readonly takings: readonly Taking[];
}

/**
 * [X8] The promise of lines that are got together, and what accepting it takes. One line is promised as on its own, several as
 * `planBasket` has them together. [P13] [N9] With `slotUntil`, that of the slot, window or delivery that ends then; where it is not
 * to be had the answer is a no, never another slot.
 *
 * @throws RangeError for no lines, lines of two sellers, or states that are not of one time.
 */
export function planPart(lines: readonly BasketLine[], question: PartQuestion): PartPlan {
  const { orderAt, destination, slotUntil } = question;
  requireOnePart(lines);
  const prepared = prepareLines(lines, destination).map((one) => withChoice(one, slotUntil));
  const inquiries = shareResources(prepared).map((inquiry) => inquiry && { ...inquiry, slotUntil });
  const asked = { destination, orderAt };
  const [first, ...others] = lines;
  if (first === undefined) throw new RangeError('A part has at least one line.');
  const promise =
    others.length === 0
      ? planLine(first, { prepared: prepared[0], inquiry: inquiries[0], asked })
      : planTogether(lines, { prepared, inquiries, asked });
  return { promise, takings: hasDate(promise) ? listTakings(lines, inquiries, orderAt) : [] };
}

/**
 * [P12] [X8] The windows all lines are ready for, soonest first, with their slots, full ones among them; at most `count` windows. None
 * where the lines are not collected, or have no date.
 *
 * @throws RangeError as planPart.
 */
export function planPartWindows(
  lines: readonly BasketLine[],
  { orderAt, destination, count }: OpeningsQuestion & { readonly destination?: Destination },
): readonly PickupWindow[] {
  requireOnePart(lines);
  const [first] = lines;
  if (first === undefined || !isAnswered(first.state, orderAt)) return [];
  const inquiries = shareResources(prepareLines(lines, destination));
  const perReading = listWays(inquiries, orderAt).map(({ question, ready }) => {
    const { carry } = question.reading;
    return carry.kind === 'pickup' ? takeWindows(listWindows(question, carry, ready), count) : [];
  });
  return toPickupWindows(perReading, first.plan);
}

function requireOnePart(lines: readonly BasketLine[]): void {
  requireOneTime(lines);
  const sellers = new Set(lines.map(({ plan }) => plan.sellerId));
  if (sellers.size > 1) throw new RangeError('Two sellers are two parts: plan the lines of each on their own.');
}

/** [G1] */
function isAnswered({ asOf, expires }: PromiseState, orderAt: Instant): boolean {
  return orderAt >= asOf && orderAt < expires;
}

/** [O2] A choice is one of the things the answer depends on. */
function withChoice(prepared: Prepared, slotUntil: Instant | undefined): Prepared {
  if (slotUntil === undefined) return prepared;
  return { ...prepared, inputsHash: hashText(`${prepared.inputsHash} until ${slotUntil}`) };
}

/** How the lines are carried, in one reading of the way: all lines as one, and when they are ready. */
interface Way {
  readonly question: Question;
  readonly ready: Readiness;
}

/** One for each reading of the way; none where not every reading has one. */
function listWays(inquiries: readonly (Inquiry | undefined)[], orderAt: Instant): readonly Way[] {
  const [first, ...others] = inquiries;
  if (first === undefined) return [];
  if (others.length > 0) {
    const { whole, readied } = readyTogether(inquiries, orderAt);
    if (isRefusal(readied)) return [];
    return whole.plan.readings.map((reading) => ({ question: toQuestion(whole, reading, orderAt), ready: readied }));
  }
  const ways = first.plan.readings.flatMap((reading) => {
    const question = toQuestion(first, reading, orderAt);
    const ready = planUntilReady(question);
    return isRefusal(ready) ? [] : [{ question, ready }];
  });
  return ways.length === first.plan.readings.length ? ways : [];
}

function listTakings(
  lines: readonly BasketLine[],
  inquiries: readonly (Inquiry | undefined)[],
  orderAt: Instant,
): readonly Taking[] {
  const byResource = new Map<string, Map<number, number>>();
  const ofLines = lines.flatMap(({ lineId }, index) => {
    const inquiry = inquiries[index];
    return inquiry === undefined ? [] : listLineTakings(lineId, findSlowest(inquiry, orderAt), byResource);
  });
  return [...ofLines, ...findCarryTaking(listWays(inquiries, orderAt))];
}

/** [C8] Where nobody knows whose week it is, the reading in which the line is ready last. */
function findSlowest(inquiry: Inquiry, orderAt: Instant): Question {
  const [first, ...others] = inquiry.plan.readings.map((reading) => {
    const ready = planUntilReady(toQuestion(inquiry, reading, orderAt));
    return { reading, readyAt: isRefusal(ready) ? 0 : ready.latest.at };
  });
  if (first === undefined) throw new Error('A compiled plan has at least one reading.');
  const slowest = others.reduce((a, b) => (b.readyAt > a.readyAt ? b : a), first);
  return toQuestion(inquiry, slowest.reading, orderAt);
}

function listLineTakings(
  lineId: string,
  question: Question,
  byResource: Map<string, Map<number, number>>,
): readonly Taking[] {
  const stock = listStock(question);
  if (stock?.kind === 'stock') return [{ kind: 'stock', lineId, quantity: stock.quantity }];
  if (stock?.kind === 'unit') return stock.unitIds.map((unitId) => ({ kind: 'unit', lineId, unitId }));
  const resourceId = question.plan.source.make?.resource?.id;
  if (resourceId === undefined) return [];
  const taken = byResource.get(resourceId) ?? new Map<number, number>();
  byResource.set(resourceId, taken);
  const share = takeMakingDays(question, taken);
  if (share === undefined) return [];
  const { days, batch } = share;
  return [
    ...days.map(
      ({ day, units, capacity }): Taking => ({ kind: 'making', lineId, resourceId, on: toDate(day), units, capacity }),
    ),
    ...(batch === undefined
      ? []
      : [{ kind: 'batch', lineId, resourceId, ...batch, openedOn: toDate(batch.openedOn) } as const]),
  ];
}

/** The place or the seats of the reading that promises latest. */
function findCarryTaking(ways: readonly Way[]): readonly Taking[] {
  const takings = ways.flatMap(({ question, ready }): readonly Taking[] => {
    const { carry } = question.reading;
    if (carry.kind === 'pickup') {
      const slot = findSlot(question, carry, ready);
      return slot === undefined ? [] : [{ kind: 'slot', ...slot }];
    }
    if (carry.kind === 'run') {
      const departure = findDeparture(question, carry, ready);
      return departure === undefined ? [] : [{ kind: 'departure', ...departure }];
    }
    return [];
  });
  const startOf = (taking: Taking) =>
    taking.kind === 'slot' ? taking.startsAt : taking.kind === 'departure' ? taking.departsAt : 0;
  const [first, ...others] = takings;
  return first === undefined ? [] : [others.reduce((a, b) => (startOf(b) > startOf(a) ? b : a), first)];
}
