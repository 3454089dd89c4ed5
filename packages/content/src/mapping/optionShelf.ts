import {
  createTimetableBook,
  type Destination,
  type FulfilmentPlan,
  type Instant,
  type OrderLine,
  type PromiseRequest,
  type PromiseState,
  type PromiseTimetable,
  type Result,
  type StockState,
  type TimetableBook,
} from '@stallkeep/promise';
import type { FulfilmentOptionShape } from '../shapes/fulfilment.ts';
import type { FulfilmentContext } from './fulfilmentContext.ts';
import { toFulfilmentPlan } from './fulfilmentPlan.ts';
import { planOptionTimetable, withoutLimits } from './optionTimetable.ts';
import { toPromiseState } from './promiseState.ts';
import { pickPresent } from './requirements.ts';

/** Timetables are worked out as of a time at most so long ago: pages made meanwhile share them. Seconds. */
const SHARED_SECONDS = 300;
/** A book with more tables than this is begun anew: a catalogue of nothing but different sizes must not fill the memory. */
const MAX_TABLES = 1000;

export interface ShelfQuestion {
  /** The time a page is for. */
  readonly at: Instant;
  readonly expires: Instant;
  readonly tzVersion: string;
  readonly stock?: StockState | undefined;
  /** Absent: one item of anything. */
  readonly line?: Result<OrderLine> | undefined;
  readonly destination?: Destination | undefined;
  /** What others took of it; absent: nothing is known to be taken. */
  readonly taken?: TakenQuestion | undefined;
}

/** What orders took of what an option draws on, as the caller knows it. */
export interface TakenQuestion {
  /** Tells one such knowledge from another: tables are kept under it. */
  readonly key: string;
  /** What the content says of a state, with what is taken counted in. */
  readonly apply: (state: PromiseState) => PromiseState;
}

interface Shelved {
  readonly state: PromiseState;
  readonly plan: Result<FulfilmentPlan>;
  /** The plan for who asks about nothing in particular. */
  readonly anyPlan: FulfilmentPlan | undefined;
  readonly book: TimetableBook;
}

/**
 * Keeps the plans of options and the timetables made by them, for all products they are shared by. What it gives is what
 * `planOptionTimetable` gives as of a time up to five minutes earlier, from the row that holds now; nothing in it outlives a
 * change of the content, which is part of what it is kept under.
 */
export class OptionShelf {
  readonly #shelved = new Map<string, Shelved>();
  readonly #limit: number;

  /** Keeps at most `limit` options with their tables, those asked for last. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  planTimetable(option: FulfilmentOptionShape, context: FulfilmentContext, question: ShelfQuestion): PromiseTimetable {
    const { at, line, stock, destination } = question;
    const { plan, anyPlan, book, state } = this.#find(option, context, question);
    if (!plan.ok || anyPlan === undefined || line?.ok === false) {
      return planOptionTimetable(option, context, { state, line });
    }
    const table = book.findTimetable({
      plan: line === undefined ? anyPlan : plan.value,
      ...pickPresent({ line: line?.value, stock, destination }),
    });
    return { ...table, rows: table.rows.filter(({ until }) => until > at) };
  }

  /**
   * What the engine is asked about an option, for who lists its windows or departures, or asks for one destination: nothing that
   * is asked so is kept. Undefined where it cannot be asked.
   */
  findRequest(
    option: FulfilmentOptionShape,
    context: FulfilmentContext,
    question: ShelfQuestion,
  ): PromiseRequest | undefined {
    const { line, stock, destination } = question;
    const { plan, anyPlan, state } = this.#find(option, context, question);
    if (!plan.ok || anyPlan === undefined || line?.ok === false) return undefined;
    return {
      plan: line === undefined ? anyPlan : plan.value,
      state: { ...state, ...pickPresent({ stock }) },
      ...pickPresent({ line: line?.value, destination }),
    };
  }

  #find(option: FulfilmentOptionShape, context: FulfilmentContext, question: ShelfQuestion): Shelved {
    const { at, expires, tzVersion, taken } = question;
    const span = { asOf: Math.floor(at / SHARED_SECONDS) * SHARED_SECONDS, expires, tzVersion };
    const key = JSON.stringify([span, taken?.key ?? null, option, pickDecisive(context)]);
    const known = this.#shelved.get(key);
    this.#shelved.delete(key);
    const shelved =
      known !== undefined && known.book.countTables() < MAX_TABLES ? known : shelve(option, context, { span, taken });
    this.#shelved.set(key, shelved);
    for (const oldest of this.#shelved.keys()) {
      if (this.#shelved.size <= this.#limit) break;
      this.#shelved.delete(oldest);
    }
    return shelved;
  }
}

/** All of a context that plan and state are made from. */
function pickDecisive({ event, state, currency }: FulfilmentContext): unknown {
  const { _id, name, zone, place, stall } = event;
  const { orders, orderableDays, endsAt, phase } = state;
  return [{ _id, name, zone, place, stall }, { orders, orderableDays, endsAt, phase }, currency];
}

function shelve(
  option: FulfilmentOptionShape,
  context: FulfilmentContext,
  {
    span,
    taken,
  }: {
    readonly span: { readonly asOf: Instant; readonly expires: Instant; readonly tzVersion: string };
    readonly taken: TakenQuestion | undefined;
  },
): Shelved {
  const plan = toFulfilmentPlan(option, context);
  const untaken = toPromiseState([option], context, span);
  const state = taken === undefined ? untaken : taken.apply(untaken);
  return {
    state,
    plan,
    anyPlan: plan.ok ? withoutLimits(plan.value) : undefined,
    book: createTimetableBook(state),
  };
}
