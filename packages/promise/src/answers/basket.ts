import { hashText } from '../plan/hash.ts';
import { evaluateOrder, type Inquiry, type Outcome } from '../steps/evaluate.ts';
import { countUnits } from '../steps/making.ts';
import { isInStock } from '../steps/stock.ts';
import { planPromise, promiseOf } from '../timetable/timetable.ts';
import type { DeliveryPromise, Destination, FulfilmentPlan, Instant, OrderLine, PromiseState } from '../types/index.ts';
import { hasDate } from './compare.ts';
import { type Prepared, prepareRequest } from './inquiry.ts';
import { evaluateTogether } from './together.ts';

/** One line of a basket, with the way its buyer chose for it. Stock is the line's own. */
export interface BasketLine {
  readonly lineId: string;
  readonly plan: FulfilmentPlan;
  readonly state: PromiseState;
  readonly line: OrderLine;
}

/** What a basket comes to: for each seller, the lines each on its own, and all in one parcel or collection. */
export interface BasketAnswer {
  readonly sellers: readonly SellerBasket[];
}

export interface SellerBasket {
  readonly sellerId: string;
  /** Lines with the same answer in one group. */
  readonly split: readonly { readonly lineIds: readonly string[]; readonly promise: DeliveryPromise }[];
  readonly together: DeliveryPromise;
  /** Whether together and split differ, so that both are offered. */
  readonly isChoice: boolean;
}

/**
 * [X1] to [X7] The promises of a mixed basket for an order at `orderAt`. Two sellers are always two promises. The states must have
 * the same asOf and expires.
 *
 * @throws RangeError for a basket without lines, or states that are not of one time.
 */
export function planBasket(
  lines: readonly BasketLine[],
  { destination, orderAt }: { readonly destination?: Destination; readonly orderAt: Instant },
): BasketAnswer {
  requireOneTime(lines);
  const bySeller = new Map<string, BasketLine[]>();
  for (const line of lines) bySeller.set(line.plan.sellerId, [...(bySeller.get(line.plan.sellerId) ?? []), line]);
  return {
    sellers: [...bySeller].map(([sellerId, own]) => planSeller(sellerId, own, { destination, orderAt })),
  };
}

/** @throws RangeError for no lines, or states that are not of one time. */
export function requireOneTime(lines: readonly BasketLine[]): void {
  const times = new Set(lines.map(({ state }) => `${state.asOf} ${state.expires}`));
  if (times.size !== 1) throw new RangeError(`A basket needs lines, all in a state of one time, not of ${times.size}.`);
}

export interface Asked {
  readonly destination: Destination | undefined;
  readonly orderAt: Instant;
}

export function prepareLines(lines: readonly BasketLine[], destination: Destination | undefined): readonly Prepared[] {
  return lines.map(({ plan, state, line }) =>
    prepareRequest({ plan, state, line, ...(destination === undefined ? {} : { destination }) }),
  );
}

function planSeller(sellerId: string, lines: readonly BasketLine[], asked: Asked): SellerBasket {
  const prepared = prepareLines(lines, asked.destination);
  const inquiries = shareResources(prepared);
  const promises = lines.map((line, index) =>
    planLine(line, { prepared: prepared[index], inquiry: inquiries[index], asked }),
  );
  const split: { lineIds: string[]; promise: DeliveryPromise }[] = [];
  for (const [index, promise] of promises.entries()) {
    const group = split.find((other) => isSameAnswer(other.promise, promise));
    const lineId = lines[index]?.lineId ?? '';
    if (group === undefined) split.push({ lineIds: [lineId], promise });
    else group.lineIds.push(lineId);
  }
  const together = planTogether(lines, { prepared, inquiries, asked });
  const isChoice = split.length > 1 || split.some(({ promise }) => !isSameAnswer(promise, together));
  return { sellerId, split, together, isChoice };
}

/** [X3] Capacity is taken for the sum of lines on a resource: each line reckons with what the others take of it. */
export function shareResources(prepared: readonly Prepared[]): readonly (Inquiry | undefined)[] {
  const taken = new Map<string, number>();
  const needs = prepared.map((one) => (one.kind === 'ready' ? findNeed(one.inquiry) : undefined));
  for (const need of needs) {
    if (need !== undefined) taken.set(need.resourceId, (taken.get(need.resourceId) ?? 0) + need.units);
  }
  return prepared.map((one, index) => {
    if (one.kind !== 'ready') return undefined;
    const need = needs[index];
    const otherUnits = need === undefined ? 0 : (taken.get(need.resourceId) ?? 0) - need.units;
    return { ...one.inquiry, otherUnits };
  });
}

function findNeed(inquiry: Inquiry): { readonly resourceId: string; readonly units: number } | undefined {
  const { make } = inquiry.plan.source;
  if (make?.resource === undefined || isInStock(inquiry)) return undefined;
  return { resourceId: make.resource.id, units: countUnits(make, inquiry.line.quantity) };
}

export function planLine(
  { plan, state, line }: BasketLine,
  one: { readonly prepared: Prepared | undefined; readonly inquiry: Inquiry | undefined; readonly asked: Asked },
): DeliveryPromise {
  const { inquiry, prepared, asked } = one;
  const { destination, orderAt } = asked;
  if (inquiry === undefined || prepared === undefined) {
    return planPromise({ plan, state, line, ...(destination === undefined ? {} : { destination }) }, orderAt);
  }
  return promiseOf((at) => evaluateOrder(inquiry, at), { plan, state, evidence: prepared }, orderAt);
}

/** [X1] [X2] All lines of a seller in one parcel or collection. */
export function planTogether(
  lines: readonly BasketLine[],
  all: {
    readonly prepared: readonly Prepared[];
    readonly inquiries: readonly (Inquiry | undefined)[];
    readonly asked: Asked;
  },
): DeliveryPromise {
  const { prepared, inquiries, asked } = all;
  const [first] = lines;
  if (first === undefined) throw new Error('A seller is in a basket with at least one line.');
  const plan = { ...first.plan, priceMinor: Math.max(...lines.map((line) => line.plan.priceMinor)) };
  const evidence = {
    inputsHash: hashText(prepared.map(({ inputsHash }) => inputsHash).join(' ')),
    closuresRevision: [...new Set(prepared.map(({ closuresRevision }) => closuresRevision))].join(' '),
  };
  const about = { plan, state: first.state, evidence };
  const evaluate = inquiries.some((inquiry) => inquiry !== undefined)
    ? (at: Instant) => evaluateTogether(inquiries, at)
    : () => NO_LINE;
  return promiseOf(evaluate, about, asked.orderAt);
}

/** Not one line passed its checks. */
const NO_LINE: Outcome = {
  answer: { status: 'unknown', reason: 'unknown_line' },
  wording: { key: 'unknown.unknown_line', params: {} },
  basis: [],
  changesAt: Number.POSITIVE_INFINITY,
};

function isSameAnswer(a: DeliveryPromise, b: DeliveryPromise): boolean {
  if (hasDate(a) && hasDate(b)) {
    return a.status === b.status && a.earliest === b.earliest && a.latest === b.latest && formatWay(a) === formatWay(b);
  }
  return !hasDate(a) && !hasDate(b) && a.wording.key === b.wording.key && formatWay(a) === formatWay(b);
}

const formatWay = ({
  kind,
  zone,
  place,
}: {
  readonly kind: string;
  readonly zone?: string;
  readonly place?: unknown;
}) => JSON.stringify([kind, zone, place]);
