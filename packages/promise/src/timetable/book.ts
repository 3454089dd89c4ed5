import { formatProfile } from '../plan/profile.ts';
import { isCovered } from '../steps/stock.ts';
import type {
  Destination,
  FulfilmentPlan,
  OrderLine,
  PromiseState,
  PromiseTimetable,
  StockState,
} from '../types/index.ts';
import { findQuantityBound } from './quantity-bound.ts';
import { planTimetable } from './timetable.ts';

/** Timetables of many products in one state. */
export interface TimetableBook {
  /**
   * The timetable of a line by a plan, as planTimetable gives it with this stock. Rows are shared by every line the plan cannot tell
   * apart; only the quantity bound is the line's own.
   */
  readonly findTimetable: (asked: {
    readonly plan: FulfilmentPlan;
    readonly line?: OrderLine;
    readonly destination?: Destination;
    readonly stock?: StockState;
  }) => PromiseTimetable;
  /** How many tables were worked out so far. */
  readonly countTables: () => number;
}

const ONE_ITEM: OrderLine = { quantity: 1 };

/** [B1] A book of timetables for one state; `state.stock` is not looked at, for stock is a line's own. */
export function createTimetableBook({ stock: _, ...state }: PromiseState): TimetableBook {
  const tables = new Map<FulfilmentPlan, Map<string, PromiseTimetable>>();
  // Two states, so that what is worked out of a state once serves all its tables.
  const soldOut: PromiseState = { ...state, stock: { kind: 'count', onHand: 0, reserved: 0 } };
  let count = 0;
  return {
    countTables: () => count,
    findTimetable: ({ plan, line = ONE_ITEM, destination, stock }) => {
      const isInStock = isCovered(plan, line, stock);
      const profile = formatProfile(plan, { line, destination, isInStock });
      let byProfile = tables.get(plan);
      if (byProfile === undefined) {
        byProfile = new Map();
        tables.set(plan, byProfile);
      }
      let table = byProfile.get(profile);
      if (table === undefined) {
        count += 1;
        const inState = isInStock || plan.source === 'make' ? state : soldOut;
        table = planTimetable({ plan, state: inState, line, ...(destination === undefined ? {} : { destination }) });
        byProfile.set(profile, table);
      }
      const own = stock === undefined ? state : { ...state, stock };
      // A plan or line that is no good holds for nothing.
      return table.quantityBound === 0
        ? table
        : { ...table, quantityBound: findQuantityBound(plan, own, line.quantity) };
    },
  };
}
