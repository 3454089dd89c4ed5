import { findPlanIssues } from '../input/checked.ts';
import { listCalendars } from '../plan/compile.ts';
import { MAX_HISTORY_AGE_DAYS, MIN_MEASURED_PARCELS } from '../steps/percentiles.ts';
import { addDays, toSecondsOfDay } from '../time/days.ts';
import { toLocalDate } from '../time/zone.ts';
import { planTimetable } from '../timetable/timetable.ts';
import type {
  Calendar,
  FulfilmentPlan,
  Instant,
  LaneCarry,
  LocalTime,
  OrderLine,
  PickupCarry,
  PromiseState,
  RunCarry,
  UnavailableReason,
  UnknownReason,
} from '../types/index.ts';
import type { Finding, FindingRule } from './finding.ts';
import { checkZones } from './zones.ts';

/** How far ahead a plan is tried out: four weeks, so that weeks that take turns come by twice. */
const TRIAL_SECONDS = 28 * 86_400;
/** A seller has to look through a calendar before buyers run into its end. */
const REVIEW_AHEAD_DAYS = 42;

/**
 * [F2] What a seller should know of a plan at a time: mistakes, promises nobody can keep, and what is likely not meant. Of `state`
 * only its asOf, time-zone version and counts are looked at; `line` is what a usual order is, one item where nobody says.
 */
export function checkPlan(plan: FulfilmentPlan, state: PromiseState, line?: OrderLine): readonly Finding[] {
  const issues = findPlanIssues(plan);
  if (issues.length > 0) {
    return issues.map(({ path, rule, got }) => toFinding('bad_input', 'error', { path, params: { says: rule, got } }));
  }
  const { carry } = plan;
  return [
    ...checkTrial(plan, state, line),
    ...checkCalendars(plan, state.asOf),
    ...checkHandling(plan),
    ...checkCapacity(plan),
    ...(carry.kind === 'pickup' ? checkSlots(carry) : checkZones(carry.zones, 'carry.zones')),
    ...(carry.kind === 'run' ? checkRun(carry) : []),
    ...(carry.kind === 'lane' ? checkLane(carry, state.asOf) : []),
  ];
}

function toFinding(
  rule: FindingRule,
  severity: Finding['severity'],
  { path, params = {} }: { readonly path: string; readonly params?: Finding['params'] },
): Finding {
  return { rule, severity, path, params };
}

/** A promise nobody can keep is one that is never dated in four weeks, however new the counts are. */
function checkTrial(plan: FulfilmentPlan, state: PromiseState, line: OrderLine | undefined): Finding[] {
  const { asOf, tzVersion, resources, runs, slots } = state;
  const trial = {
    asOf,
    expires: asOf + TRIAL_SECONDS,
    tzVersion,
    ...(resources === undefined ? {} : { resources: toFresh(resources) }),
    ...(runs === undefined ? {} : { runs }),
    ...(slots === undefined ? {} : { slots }),
  };
  const { rows } = planTimetable({ plan, state: trial, ...(line === undefined ? {} : { line }) });
  const undated = rows.flatMap(({ from, promise }) => {
    if (!('reason' in promise)) return [];
    // What ends is not wrong: market days, dated runs and contracts. Nor is a size that nobody named here.
    const isExpected = ENDS.includes(promise.reason) || (promise.reason === 'no_size' && line === undefined);
    return isExpected && (from > asOf || promise.reason === 'no_size') ? [] : [{ from, reason: promise.reason }];
  });
  const [first] = undated;
  if (first === undefined) return [];
  const rule = undated.length === rows.length ? 'never_dated' : 'sometimes_undated';
  const severity = rule === 'never_dated' ? 'error' : 'warning';
  return [toFinding(rule, severity, { path: '', params: { reason: first.reason, from: first.from } })];
}

const ENDS: readonly (UnknownReason | UnavailableReason)[] = ['no_window', 'no_run', 'contract_ended', 'place_closed'];

/** The counts as if they were made as orders come in. */
function toFresh(resources: NonNullable<PromiseState['resources']>): NonNullable<PromiseState['resources']> {
  return Object.fromEntries(Object.entries(resources).map(([id, { asOf: _, ...count }]) => [id, count]));
}

function checkCalendars(plan: FulfilmentPlan, asOf: Instant): Finding[] {
  return [...listCalendars(plan).values()].flatMap(({ id, zone, reviewedThrough, rotation }) => [
    ...(reviewedThrough < addDays(toLocalDate(zone, asOf), REVIEW_AHEAD_DAYS)
      ? [toFinding('review_ends_soon', 'warning', { path: '', params: { calendar: id, reviewedThrough } })]
      : []),
    ...(rotation !== undefined && rotation.firstWeekOf === undefined
      ? [toFinding('unknown_rotation', 'warning', { path: '', params: { calendar: id, weeks: rotation.weeks.length } })]
      : []),
  ]);
}

function checkHandling({ workshop, cutoff, handling, source }: FulfilmentPlan): Finding[] {
  const findings: Finding[] = [];
  if (cutoff.dayOffset === 0 && !isEverOpenAt(workshop, cutoff.time)) {
    findings.push(toFinding('cutoff_outside_hours', 'warning', { path: 'cutoff', params: { cutoff: cutoff.time } }));
  }
  if (handling.unit !== 'businessDays') return findings;
  const { readyBy, max } = handling;
  const isSameDay = max === 0 && cutoff.dayOffset === 0 && source === 'stock';
  if (isSameDay && cutoff.time >= readyBy && (handling.packingMinutes ?? 0) === 0) {
    findings.push(
      toFinding('cutoff_after_ready', 'warning', {
        path: 'handling.readyBy',
        params: { cutoff: cutoff.time, readyBy },
      }),
    );
  }
  if (!isEverOpenAt(workshop, readyBy)) {
    findings.push(toFinding('ready_outside_hours', 'warning', { path: 'handling.readyBy', params: { readyBy } }));
  }
  return findings;
}

/** Whether any usual hours hold a local time; a closing counts as held, for work ends then. */
function isEverOpenAt({ weekly, rotation }: Calendar, time: LocalTime): boolean {
  return (rotation?.weeks ?? [weekly]).flat().some(({ opens, closes }) => {
    const isOvernight = closes <= opens;
    return isOvernight ? opens <= time || time <= closes : opens <= time && time <= closes;
  });
}

function checkCapacity({ make }: FulfilmentPlan): Finding[] {
  const resource = make?.resource;
  if (make === undefined || resource === undefined) return [];
  const path = 'make.resource';
  const most = Math.max(resource.unitsPerDay, ...(resource.byWeekday ?? []).map(({ units }) => units));
  const need = make.setUpUnits + make.unitsPerItem;
  return [
    ...(need > most ? [toFinding('capacity_under_order', 'warning', { path, params: { need, most } })] : []),
    ...(most > 0 && Math.floor(most * (1 - resource.reserveShare)) === 0
      ? [toFinding('reserve_takes_all', 'error', { path: `${path}.reserveShare`, params: { most } })]
      : []),
  ];
}

function checkRun({ bookByMinutes, loadingMinutes, minimum, seats }: RunCarry): Finding[] {
  const findings: Finding[] = [];
  if (loadingMinutes > bookByMinutes) {
    const params = { bookByMinutes, loadingMinutes };
    findings.push(toFinding('loading_after_booking', 'warning', { path: 'carry.bookByMinutes', params }));
  }
  if (minimum === undefined) return findings;
  if (seats?.unit === 'parcel' && minimum.orders > seats.count) {
    const params = { orders: minimum.orders, seats: seats.count };
    findings.push(toFinding('minimum_over_seats', 'error', { path: 'carry.minimum.orders', params }));
  }
  if (minimum.decideByMinutes > bookByMinutes) {
    const params = { decideByMinutes: minimum.decideByMinutes, bookByMinutes };
    findings.push(toFinding('decide_after_booking', 'warning', { path: 'carry.minimum.decideByMinutes', params }));
  }
  return findings;
}

function checkLane({ zones, collection }: LaneCarry, asOf: Instant): Finding[] {
  const today = toLocalDate(collection.calendar.zone, asOf);
  return zones.flatMap(({ history, title }, index) => {
    if (history === undefined) return [];
    const path = `carry.zones[${index}].history`;
    const sample = history.transitDays.length;
    return [
      ...(sample < MIN_MEASURED_PARCELS
        ? [
            toFinding('history_too_small', 'warning', {
              path,
              params: { zone: title, sample, needed: MIN_MEASURED_PARCELS },
            }),
          ]
        : []),
      ...(addDays(history.measuredThrough, MAX_HISTORY_AGE_DAYS) < today
        ? [
            toFinding('history_too_old', 'warning', {
              path,
              params: { zone: title, measuredThrough: history.measuredThrough },
            }),
          ]
        : []),
    ];
  });
}

function checkSlots({ slots, collection }: PickupCarry): Finding[] {
  if (slots === undefined) return [];
  const { minutes } = slots;
  const lengths =
    collection.kind === 'dated'
      ? collection.windows.map(({ startsAt, endsAt }) => endsAt - startsAt)
      : listUsualLengths(collection.calendar);
  const longest = Math.max(0, ...lengths) / 60;
  if (lengths.length === 0 || longest >= minutes) return [];
  return [toFinding('slot_longer_than_window', 'error', { path: 'carry.slots.minutes', params: { minutes, longest } })];
}

/** Seconds of the usual hours, as the clock shows them. */
function listUsualLengths({ weekly, rotation }: Calendar): readonly number[] {
  return (rotation?.weeks ?? [weekly]).flat().map(({ opens, closes }) => {
    const length = toSecondsOfDay(closes) - toSecondsOfDay(opens);
    return length > 0 ? length : length + 86_400;
  });
}
