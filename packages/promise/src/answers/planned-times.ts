import { compilePlan } from '../plan/compile.ts';
import type { FulfilmentPlan, Instant } from '../types/index.ts';

/** [from, until), epoch seconds. */
export interface PlannedSpan {
  readonly from: Instant;
  readonly until: Instant;
}

/** A window of a pickup, or a slot of one, as the plan has it, whether or not anything can still be ordered for it. */
export interface PlannedWindow {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/**
 * Windows, cut into slots where the plan has them, that begin in a span, soonest first: what a seller opens the stall for. Where a
 * rotation's turn is not known, those of its first reading. The plan must have passed its checks.
 */
export function listPlannedWindows(plan: FulfilmentPlan, span: PlannedSpan): readonly PlannedWindow[] {
  const [{ carry }] = compilePlan(plan).readings;
  if (carry.kind !== 'pickup') return [];
  return takeUntil(carry.windows.from(span.from), ({ startsAt }) => startsAt < span.until).map(
    ({ startsAt, endsAt }) => ({ startsAt, endsAt }),
  );
}

/** When a run departs in a span, soonest first, cancelled departures among them. The plan must have passed its checks. */
export function listPlannedDepartures(plan: FulfilmentPlan, span: PlannedSpan): readonly Instant[] {
  const [{ carry }] = compilePlan(plan).readings;
  if (carry.kind !== 'run') return [];
  const found = takeUntil(carry.departures.from(span.from), ({ departsAt }) => departsAt < span.until);
  return found.map(({ departsAt }) => departsAt);
}

function takeUntil<Entry>(entries: Iterable<Entry>, isInside: (entry: Entry) => boolean): readonly Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    if (!isInside(entry)) break;
    found.push(entry);
  }
  return found;
}
