import {
  applyTakings,
  compareToShown,
  type DeliveryPromise,
  type Destination,
  hasDate,
  type Instant,
  type PartPlan,
  type PickupWindow,
  type PromiseState,
  planPart,
  planPartWindows,
  type Taking,
} from '@stallkeep/promise';
import { applyCounts, type Counts } from '../counts/counts.ts';
import { type CountedLine, isFromStock, readCounts, toWanted } from '../counts/read-counts.ts';
import { sweepHolds } from '../holds/sweep.ts';
import { toStockKey } from '../stock/kept-at.ts';
import type { OrdersContext } from './types.ts';

/** Lines that are got together, with the slot, window or delivery their buyer chose. */
export interface PartLines<Line extends CountedLine = CountedLine> {
  readonly lines: readonly Line[];
  readonly slotUntil?: Instant;
}

export interface PlannedPart {
  readonly plan: PartPlan;
  /** To choose another one from; none for what is not collected. */
  readonly windows: readonly PickupWindow[];
}

/** How many windows a buyer is offered. */
const WINDOWS_OFFERED = 8;

/**
 * What holds now for the parts of one basket, with all that is taken: each part reckons with what the parts before it take. Just what
 * acceptOrder will find, as long as nobody takes anything meanwhile.
 */
export async function planParts(
  context: OrdersContext,
  asked: { readonly parts: readonly PartLines[]; readonly destination?: Destination },
): Promise<{ readonly at: Instant; readonly parts: readonly PlannedPart[] }> {
  await sweepHolds(context);
  const at = await context.readNow(context.db);
  const lines = asked.parts.flatMap((part) => part.lines);
  const counts = await readCounts(context.db, toWanted(lines, at));
  const counted = new CountedBasket(counts, at);
  const where = asked.destination === undefined ? {} : { destination: asked.destination };
  const parts = asked.parts.map((part) => {
    const own = counted.countLines(part.lines);
    const windows = planPartWindows(own, { orderAt: at, count: WINDOWS_OFFERED, ...where });
    const plan = planPart(own, { orderAt: at, ...where, ...toChoice(part.slotUntil) });
    counted.take(part.lines, plan.takings);
    return { plan, windows };
  });
  return { at, parts };
}

/** The counts as the parts of one basket see them, one after the other. */
export class CountedBasket {
  private readonly counts: Counts;
  private readonly orderAt: Instant;
  private taken: readonly Taking[] = [];
  private readonly takenStock = new Map<string, readonly Taking[]>();

  constructor(counts: Counts, orderAt: Instant) {
    this.counts = counts;
    this.orderAt = orderAt;
  }

  /** Lines with all that is taken in their states, also by each other: two lines of one variant share its stock. */
  countLines<Line extends CountedLine>(lines: readonly Line[]): readonly Line[] {
    const asked = new Map<string, number>();
    return lines.map((line) => {
      const key = toStockKey(line);
      const others = asked.get(key) ?? 0;
      if (isFromStock(line)) asked.set(key, others + line.line.quantity);
      const earlier = [...this.taken, ...(this.takenStock.get(key) ?? [])];
      const state = applyTakings(toOrderTime(applyCounts(line.state, this.counts, line), this.orderAt), earlier);
      return { ...line, state: reserveMore(state, others) };
    });
  }

  /** What a part takes is taken for the parts after it. */
  take(lines: readonly CountedLine[], takings: readonly Taking[]): void {
    for (const taking of takings) {
      if (taking.kind !== 'stock' && taking.kind !== 'unit') {
        this.taken = [...this.taken, taking];
        continue;
      }
      const line = lines.find(({ lineId }) => lineId === taking.lineId);
      if (line === undefined) throw new Error(`A taking names line ${taking.lineId}, which is not of its part.`);
      const key = toStockKey(line);
      this.takenStock.set(key, [...(this.takenStock.get(key) ?? []), taking]);
    }
  }
}

/**
 * The state for an order at one time: answered from then on, and as it is, without headroom. A state that has expired stays so, and its
 * answer says that.
 */
function toOrderTime({ headroomOrders: _, ...state }: PromiseState, orderAt: Instant): PromiseState {
  return orderAt < state.expires ? { ...state, asOf: orderAt } : state;
}

function reserveMore(state: PromiseState, quantity: number): PromiseState {
  const { stock } = state;
  if (quantity === 0 || stock === undefined) return state;
  if (stock.kind === 'units') return { ...state, stock: { kind: 'units', freeUnitIds: [] } };
  return { ...state, stock: { ...stock, reserved: stock.reserved + quantity } };
}

export const toChoice = (slotUntil: Instant | undefined) => (slotUntil === undefined ? {} : { slotUntil });

export interface Judged {
  /** What is taken, and from what it was planned. */
  readonly plan: PartPlan;
  readonly lines: readonly CountedLine[];
  readonly verdict: 'equal' | 'better' | 'worse';
}

/**
 * How a part stands now to what its buyer saw. What they saw is kept where it is not worse, so what is taken must fit it: an earlier
 * slot or run that became free is not taken for somebody who comes, or waits at home, at the time they were told.
 */
export function judgePart(
  lines: readonly CountedLine[],
  shown: DeliveryPromise,
  asked: { readonly orderAt: Instant; readonly destination?: Destination; readonly slotUntil?: Instant },
): Judged {
  const plan = planPart(lines, asked);
  const now = plan.promise;
  // Without a date nothing is taken, so nothing is accepted; where none was shown, the buyer is asked about the one there is.
  if (!hasDate(now) || !hasDate(shown)) return { plan, lines, verdict: 'worse' };
  const verdict = compareToShown(now, shown);
  const isInside = now.earliest >= shown.earliest && now.latest <= shown.latest;
  const isTimed = plan.takings.some(({ kind }) => kind === 'slot' || kind === 'departure');
  if (verdict === 'worse' || isInside || !isTimed) return { plan, lines, verdict };
  const asShown = planPart(lines, { ...asked, slotUntil: shown.latest });
  if (!hasDate(asShown.promise) || compareToShown(asShown.promise, shown) === 'worse') {
    return { plan, lines, verdict: 'worse' };
  }
  return { plan: asShown, lines, verdict };
}
