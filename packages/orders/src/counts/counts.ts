import type { DepartureState, LocalDate, PromiseState, ResourceState, SlotState, StockState } from '@stallkeep/promise';
import { type StockPlace, toStockKey } from '../stock/kept-at.ts';

/** What is taken of what there is, as the database has it. */
export interface Counts {
  /** By slots id. */
  readonly slots: Readonly<Record<string, readonly SlotState[]>>;
  /** By run id. Those that do not go are cancelled. */
  readonly runs: Readonly<Record<string, readonly DepartureState[]>>;
  /** By resource id. */
  readonly resources: Readonly<Record<string, ResourceCount>>;
  /** By toStockKey. */
  readonly stock: Readonly<Record<string, StockCount>>;
}

export interface ResourceCount {
  readonly committed: readonly {
    readonly on: LocalDate;
    readonly units: number;
    /** Those of them ordered since the partner's own count. */
    readonly unitsSince: number;
  }[];
  readonly openBatch?: { readonly units: number; readonly openedOn: LocalDate };
}

/** `counted` is the Studio's count that was last taken over. */
export type StockCount =
  | { readonly kind: 'count'; readonly counted: number; readonly onHand: number; readonly reserved: number }
  | { readonly kind: 'unit'; readonly counted: number; readonly isFree: boolean };

/**
 * What content says of a state, with what is taken: of stock where its place is given. A partner's own count is added to by our orders
 * since then; what we count ourselves is all of our orders. A state that is counted already is counted anew.
 */
export function applyCounts(state: PromiseState, counts: Counts, place?: StockPlace): PromiseState {
  const content = findContentState(state);
  const counted = countIn(content, counts, place);
  contentStates.set(counted, content);
  return counted;
}

/** What content said, by the state it was counted into: counting again replaces what was counted before. */
const contentStates = new WeakMap<PromiseState, PromiseState>();

/** The state as content made it, of one that applyCounts gave, or that very state. */
export function findContentState(state: PromiseState): PromiseState {
  return contentStates.get(state) ?? state;
}

function countIn(state: PromiseState, counts: Counts, place: StockPlace | undefined): PromiseState {
  const { stock, resources, runs } = state;
  const stockCount = place === undefined ? undefined : counts.stock[toStockKey(place)];
  return {
    ...state,
    slots: { ...state.slots, ...counts.slots },
    ...(stock === undefined || stockCount === undefined ? {} : { stock: applyStock(stock, stockCount) }),
    ...(runs === undefined && Object.keys(counts.runs).length === 0 ? {} : { runs: applyRuns(runs ?? {}, counts) }),
    ...(resources === undefined ? {} : { resources: applyResources(resources, counts) }),
  };
}

/** A count that the Studio changed meanwhile counts as it will once it is taken over: see recountStock. */
function applyStock(content: StockState, count: StockCount): StockState {
  if (content.kind === 'count') {
    if (count.kind === 'unit') return content;
    const isRecounted = content.onHand !== count.counted;
    const onHand = isRecounted ? Math.max(content.onHand, count.reserved) : count.onHand;
    return { kind: 'count', onHand, reserved: count.reserved };
  }
  if (count.kind === 'count') return content;
  const isCountedAnew = count.counted === 0 && content.freeUnitIds.length > 0;
  return count.isFree || isCountedAnew ? content : { kind: 'units', freeUnitIds: [] };
}

function applyRuns(content: NonNullable<PromiseState['runs']>, counts: Counts): NonNullable<PromiseState['runs']> {
  const ids = new Set([...Object.keys(content), ...Object.keys(counts.runs)]);
  return Object.fromEntries([...ids].map((id) => [id, joinDepartures(content[id] ?? [], counts.runs[id] ?? [])]));
}

function joinDepartures(
  content: readonly DepartureState[],
  counted: readonly DepartureState[],
): readonly DepartureState[] {
  const known = new Map(counted.map((one) => [one.departsAt, one]));
  const cancelled = content.filter(({ isCancelled }) => isCancelled === true);
  for (const { departsAt } of cancelled) {
    known.set(departsAt, { ...(known.get(departsAt) ?? { departsAt, seatsTaken: 0, orders: 0 }), isCancelled: true });
  }
  return [...known.values()];
}

function applyResources(
  content: NonNullable<PromiseState['resources']>,
  counts: Counts,
): NonNullable<PromiseState['resources']> {
  return Object.fromEntries(
    Object.entries(content).map(([id, state]) => [id, applyResource(state, counts.resources[id])]),
  );
}

function applyResource(content: ResourceState, count: ResourceCount | undefined): ResourceState {
  if (count === undefined) return content;
  const isPartners = content.asOf !== undefined;
  const ours = count.committed.map(({ on, units, unitsSince }) => ({ on, units: isPartners ? unitsSince : units }));
  return {
    ...content,
    committed: [...content.committed, ...ours.filter(({ units }) => units > 0)],
    ...(count.openBatch === undefined ? {} : { openBatch: count.openBatch }),
  };
}
