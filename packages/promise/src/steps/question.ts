import type { CompiledPlan, PlanReading } from '../plan/compile.ts';
import type {
  BasisStep,
  DatedAnswer,
  Destination,
  Instant,
  OrderLine,
  PromiseState,
  UnavailableAnswer,
  UnavailableReason,
  UnknownAnswer,
  UnknownReason,
  WordingKey,
} from '../types/index.ts';
import type { OrderClock } from './order-clock.ts';

/** One order at one time, put to one reading of a plan. */
export interface Question {
  readonly plan: CompiledPlan;
  readonly reading: PlanReading;
  readonly state: PromiseState;
  readonly line: OrderLine;
  readonly destination: Destination | undefined;
  readonly clock: OrderClock;
  /** Units of the plan's resource that other lines of the same basket take. */
  readonly otherUnits: number;
  /** End of the slot, window or delivery the buyer chose; absent: the first there is. */
  readonly slotUntil?: Instant | undefined;
  /** The steps so far, in order. */
  readonly basis: BasisStep[];
}

/** Numbers and names for the sentence. */
export type Params = Readonly<Record<string, string | number>>;

/** A no, or no answer. It ends the steps. */
export type Refusal = (UnknownAnswer | UnavailableAnswer) & { readonly params?: Params };

/** What came of the steps. */
export interface Dated extends DatedAnswer {
  readonly key: WordingKey;
  readonly params: Params;
}

export interface ReadyTime {
  readonly at: Instant;
  /**
   * Notes on the order's clock when readiness passes a limit. Readiness in working minutes moves with every order time; what is
   * carried at the same time changes only when a limit of the way is passed.
   */
  readonly noteLimit: (limit: Instant) => void;
}

/** When goods are ready, least and most apart. */
export interface Readiness {
  readonly earliest: ReadyTime;
  readonly latest: ReadyTime;
  /** Rests on counts that are old. */
  readonly isEstimate: boolean;
}

export function unknown(reason: UnknownReason, params: Params = {}): Refusal {
  return { status: 'unknown', reason, params };
}

export function unavailable(reason: UnavailableReason, params: Params = {}): Refusal {
  return { status: 'unavailable', reason, params };
}

/** Whether the steps end here. */
export function isRefusal<T extends object>(value: T | Refusal): value is Refusal {
  return 'reason' in value;
}
