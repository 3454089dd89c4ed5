import { compareAnswers, hasDate, type PromiseTimetable, type TimetableRow } from '@stallkeep/promise';
import type { PageView } from '../page-view.ts';

export const wayOrders = ['seller', 'soonest', 'cost'] as const;
export type WayOrder = (typeof wayOrders)[number];

export interface ComparedWay {
  readonly timetable: PromiseTimetable;
  /** The row that holds when the page is made; undefined for a table that has ended. */
  readonly current: TimetableRow | undefined;
  /** Needed for a way whose table has ended: what it is called and costs all the same. */
  readonly row: TimetableRow;
  readonly isSoonest: boolean;
  readonly isCheapest: boolean;
}

/** Every way of a product, each on its own, in the editor's order; those without a date come last in any order. Pure. */
export function compareWays(page: PageView, order: WayOrder): readonly ComparedWay[] {
  const ways = page.timetables.flatMap((timetable) => {
    const current = timetable.rows.find(({ from, until }) => from <= page.madeAt && page.madeAt < until);
    const row = current ?? timetable.rows[0];
    return row === undefined ? [] : [{ timetable, current, row }];
  });
  const dated = ways.filter(({ current }) => current !== undefined && hasDate(current.promise));
  const soonest = findOnly(dated, (a, b) => compareAnswers(free(a), free(b)));
  const cheapest = findOnly(dated, (a, b) => a.row.promise.priceMinor - b.row.promise.priceMinor);
  const marked = ways.map((way) => ({ ...way, isSoonest: way === soonest, isCheapest: way === cheapest }));
  const hasNow = ({ current }: ComparedWay): boolean => current !== undefined && hasDate(current.promise);
  return marked.toSorted((a, b) => Number(hasNow(b)) - Number(hasNow(a)) || sorts[order](a, b));
}

type Compare = (a: Pick<ComparedWay, 'row'>, b: Pick<ComparedWay, 'row'>) => number;

const sorts: Readonly<Record<WayOrder, Compare>> = {
  seller: () => 0,
  soonest: (a, b) => compareAnswers(a.row.promise, b.row.promise),
  cost: (a, b) => a.row.promise.priceMinor - b.row.promise.priceMinor,
};

/** The promise without its price: who is soonest is not a question of money. */
function free({ row: { promise } }: Pick<ComparedWay, 'row'>) {
  return { ...promise, priceMinor: 0 };
}

/** The first of several, if it is before all others; two that are equal are neither. */
function findOnly<T>(ways: readonly T[], compare: (a: T, b: T) => number): T | undefined {
  const [first, second] = ways.toSorted(compare);
  return first === undefined || second === undefined || compare(first, second) === 0 ? undefined : first;
}
