import {
  type EventState,
  type FulfilmentContext,
  type FulfilmentOptionShape,
  findLocalMidnight,
  OptionShelf,
  type OrderedProduct,
  type OrderedVariant,
  type ShelfQuestion,
  toOrderLine,
  toStockState,
} from '@stallkeep/content';
import { type Destination, type PromiseRequest, type PromiseTimetable, planTimetable } from '@stallkeep/promise';
import { findSources, type Taken, toTakenQuestion } from '../counts/taken.ts';
import type { PageRecorder } from '../page-recorder.ts';
import type { EventShape } from '../views/toEventView.ts';

/** How many local days ahead a page's timetables reach: what the rows list, not how long the page is kept. */
const HORIZON_DAYS = 8;

/** The host's time-zone data, such as "2026a"; a Node built without it has no zones to speak of. */
const TZ_VERSION = process.versions['tz'] ?? 'unknown';

/** Ways whose plans and timetables are kept for the next page: those of some hundred markets, or of one at some hundred times. */
const SHELF_LIMIT = 1000;
const shelf = new OptionShelf(SHELF_LIMIT);

export interface TimetableFacts {
  readonly event: EventShape;
  readonly state: EventState;
  /** ISO 4217, of the products' prices. */
  readonly currency: string;
  /** Epoch seconds: the time the page is for. */
  readonly now: number;
  /** What the page is about; absent on an event's page, whose ways are for anything it sells. */
  readonly ordered?: { readonly product: OrderedProduct; readonly variant: OrderedVariant };
  /** Where a buyer asked to have it sent; absent: everywhere at once. */
  readonly destination?: Destination | undefined;
  /** What orders took; absent: nothing is known to be taken. */
  readonly taken?: Taken | undefined;
}

/** A way of getting it, with what the engine is asked about it. */
export interface PlannedWay {
  readonly option: FulfilmentOptionShape;
  readonly request: PromiseRequest;
}

/** The ways that can be asked about, in the seller's order. */
export function findWays(options: readonly FulfilmentOptionShape[], facts: TimetableFacts): readonly PlannedWay[] {
  const { context, question } = toQuestion(facts);
  return options.flatMap((option) => {
    const request = shelf.findRequest(option, context, withTaken(option, facts, { context, question }));
    return request === undefined ? [] : [{ option, request }];
  });
}

function toQuestion({ event, state, currency, now, ordered, destination }: TimetableFacts) {
  const context: FulfilmentContext = { event, state, currency };
  const question: ShelfQuestion = {
    at: now,
    expires: findLocalMidnight(now, event.zone, HORIZON_DAYS),
    tzVersion: TZ_VERSION,
    stock: ordered && toStockState(ordered.product, ordered.variant),
    line: ordered && toOrderLine(ordered.product, ordered.variant, { quantity: 1 }),
    destination,
  };
  return { context, question };
}

/** The question with what is taken of all that this way draws on. A way that cannot be planned draws on nothing. */
function withTaken(
  option: FulfilmentOptionShape,
  { taken }: TimetableFacts,
  { context, question }: ReturnType<typeof toQuestion>,
): ShelfQuestion {
  const plan = taken && shelf.findRequest(option, context, question)?.plan;
  return plan === undefined || taken === undefined
    ? question
    : { ...question, taken: toTakenQuestion(taken, findSources(plan)) };
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
  const { state, now, destination } = facts;
  const { context, question } = toQuestion(facts);
  const timetables = options.map((option) => {
    // Anybody can think of postcodes, so what is worked out for one is not kept for the next reader.
    const asked = withTaken(option, facts, { context, question });
    const request = destination && shelf.findRequest(option, context, asked);
    return request === undefined ? shelf.planTimetable(option, context, asked) : planFrom(request, now);
  });
  for (const { rows, expires: end } of timetables) {
    const current = rows.find((row) => row.from <= now && now < row.until);
    recorder.limitTo((current?.until ?? end) * 1000);
  }
  if (state.changesAt !== undefined) recorder.limitTo(state.changesAt * 1000);
  return timetables.filter((one, at) => timetables.findIndex((two) => formatSaying(two) === formatSaying(one)) === at);
}

function planFrom(request: PromiseRequest, now: number): PromiseTimetable {
  const table = planTimetable(request);
  return { ...table, rows: table.rows.filter(({ until }) => until > now) };
}

/** All that a reader sees of a timetable: several makers may offer the very same way, which is then said once. */
function formatSaying({ rows }: PromiseTimetable): string {
  return JSON.stringify(
    rows.map(({ from, until, promise }) => {
      const { optionId: _, sellerId: __, basis: ___, inputsHash: ____, closuresRevision: _____, ...said } = promise;
      return { from, until, ...said };
    }),
  );
}
