import {
  type EventState,
  type FulfilmentContext,
  type FulfilmentOptionShape,
  planOptionTimetable,
} from '@stallkeep/content';
import type { PromiseTimetable } from '@stallkeep/promise';
import type { PageRecorder } from '../page-recorder.ts';
import type { EventShape } from '../views/toEventView.ts';

/** How many local days ahead a page's timetables reach: what the rows list, not how long the page is kept. */
const HORIZON_DAYS = 8;

export interface TimetableFacts {
  readonly event: EventShape;
  readonly state: EventState;
  /** ISO 4217, of the products' prices. */
  readonly currency: string;
  /** Epoch seconds. */
  readonly now: number;
  /** Nothing on hand: what comes from stock cannot be had, what is made to order can. */
  readonly isOutOfStock: boolean;
}

/**
 * One timetable for each way a reader can tell from the others. They end at a local midnight, so that a page made twice in a day says the same; the page itself
 * lives only as long as the rows that hold now.
 */
export function planTimetables(
  options: readonly FulfilmentOptionShape[],
  facts: TimetableFacts,
  recorder: PageRecorder,
): readonly PromiseTimetable[] {
  const { event, state, currency, now } = facts;
  const context: FulfilmentContext = { event, state, currency };
  const expires = findLocalMidnight(now, event.zone);
  const timetables = options.map((option) =>
    planOptionTimetable(option, context, {
      asOf: now,
      expires,
      isSoldOut: facts.isOutOfStock && option.source === 'stock',
    }),
  );
  for (const { rows, expires: end } of timetables) {
    const current = rows.find((row) => row.from <= now && now < row.until);
    recorder.limitTo((current?.until ?? end) * 1000);
  }
  if (state.changesAt !== undefined) recorder.limitTo(state.changesAt * 1000);
  return timetables.filter((one, at) => timetables.findIndex((two) => formatSaying(two) === formatSaying(one)) === at);
}

/** All that a reader sees of a timetable: several makers may offer the very same way, which is then said once. */
function formatSaying({ rows }: PromiseTimetable): string {
  return JSON.stringify(
    rows.map(({ from, until, promise: { optionId: _, basis: __, ...said } }) => ({ from, until, ...said })),
  );
}

/** Epoch seconds of the start of the local day that is `HORIZON_DAYS` ahead. */
function findLocalMidnight(now: number, zone: string): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now * 1000)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  const end = today.add({ days: HORIZON_DAYS }).toZonedDateTime({ timeZone: zone });
  return Math.floor(end.epochMilliseconds / 1000);
}
