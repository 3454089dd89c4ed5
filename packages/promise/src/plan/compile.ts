import { OpenCalendar } from '../calendar/calendar.ts';
import type { Series } from '../calendar/series.ts';
import type { Calendar, CarryPlan, FulfilmentPlan, LaneCarry, PickupCarry, RunCarry } from '../types/index.ts';
import { type Departure, toDepartures } from './departures.ts';
import { hashText, toCanonicalJson } from './hash.ts';
import { toWindows, type Window } from './windows.ts';

/** A plan made ready for being asked. Made once for a plan object and kept as long as that lives. */
export interface CompiledPlan {
  readonly source: FulfilmentPlan;
  /** One way to read the plan for each phase of its rotations that nobody knows; else just one. */
  readonly readings: readonly [PlanReading, ...PlanReading[]];
  readonly closuresRevision: string;
  /** How, where and when goods are carried, as a text: plans with the same can go together. */
  readonly way: string;
  /** SHA-256 of the plan, in hex. */
  readonly hash: string;
}

export interface PlanReading {
  readonly workshop: OpenCalendar;
  /** That of the resource goods are made with, else the workshop's. */
  readonly making: OpenCalendar;
  readonly carry: CompiledCarry;
}

export type CompiledCarry =
  | {
      readonly kind: 'pickup';
      readonly plan: PickupCarry;
      readonly windows: Series<Window>;
      /** Absent where windows are dated. */
      readonly calendar: OpenCalendar | undefined;
    }
  | {
      readonly kind: 'run';
      readonly plan: RunCarry;
      readonly calendar: OpenCalendar;
      readonly departures: Series<Departure>;
    }
  | {
      readonly kind: 'lane';
      readonly plan: LaneCarry;
      readonly collection: OpenCalendar;
      readonly transit: OpenCalendar;
      readonly delivery: OpenCalendar;
    };

/** The plan must have passed its checks. */
export function compilePlan(plan: FulfilmentPlan): CompiledPlan {
  const calendars = listCalendars(plan);
  const { carry, ...terms } = plan;
  const way = toCanonicalJson(carry);
  const [first, ...others] = listPhases(calendars).map((phases) => toReading(plan, phases));
  if (first === undefined) throw new Error('A plan has at least one reading: listPhases gave none.');
  return {
    source: plan,
    readings: [first, ...others],
    closuresRevision: hashText(
      toCanonicalJson(
        [...calendars.values()]
          .map(({ id, exceptions, reviewedThrough }) => ({ id, exceptions, reviewedThrough }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
    ).slice(0, REVISION_LENGTH),
    way,
    hash: hashText(`${toCanonicalJson(terms)} ${way}`),
  };
}

/** Enough hex digits to tell the revisions of a calendar apart. */
const REVISION_LENGTH = 16;

/** Every calendar of a plan, once, by id. */
export function listCalendars(plan: FulfilmentPlan): ReadonlyMap<string, Calendar> {
  const calendars = [
    plan.workshop,
    ...(plan.make?.resource ? [plan.make.resource.calendar] : []),
    ...calendarsOf(plan.carry),
  ];
  return new Map(calendars.map((calendar) => [calendar.id, calendar]));
}

function calendarsOf(carry: CarryPlan): readonly Calendar[] {
  switch (carry.kind) {
    case 'pickup':
      return carry.collection.kind === 'weekly' ? [carry.collection.calendar] : [];
    case 'run':
      return [carry.calendar];
    case 'lane':
      return [carry.collection.calendar, carry.transit, carry.delivery];
  }
}

type Phases = ReadonlyMap<string, number>;

/** [C8] Every combination of first weeks of the calendars whose turn nobody knows. */
function listPhases(calendars: ReadonlyMap<string, Calendar>): readonly Phases[] {
  let combinations: readonly Phases[] = [new Map()];
  for (const { id, rotation } of calendars.values()) {
    if (rotation === undefined || rotation.firstWeekOf !== undefined) continue;
    combinations = combinations.flatMap((known) => rotation.weeks.map((_, phase) => new Map([...known, [id, phase]])));
  }
  return combinations;
}

function toReading(plan: FulfilmentPlan, phases: Phases): PlanReading {
  const open = (calendar: Calendar) => findOpenCalendar(calendar, phases.get(calendar.id) ?? 0);
  const workshop = open(plan.workshop);
  const making = plan.make?.resource === undefined ? workshop : open(plan.make.resource.calendar);
  return { workshop, making, carry: compileCarry(plan.carry, open) };
}

function compileCarry(carry: CarryPlan, open: (calendar: Calendar) => OpenCalendar): CompiledCarry {
  switch (carry.kind) {
    case 'pickup': {
      const { collection } = carry;
      const calendar = collection.kind === 'weekly' ? open(collection.calendar) : undefined;
      return { kind: 'pickup', plan: carry, windows: toWindows(carry, calendar), calendar };
    }
    case 'run': {
      const calendar = open(carry.calendar);
      return { kind: 'run', plan: carry, calendar, departures: toDepartures(carry, calendar) };
    }
    case 'lane': {
      const { collection, transit, delivery } = carry;
      return {
        kind: 'lane',
        plan: carry,
        collection: open(collection.calendar),
        transit: open(transit),
        delivery: open(delivery),
      };
    }
  }
}

/** Plans share calendars; what was worked out for one serves the others. */
const openCalendars = new WeakMap<Calendar, Map<number, OpenCalendar>>();

function findOpenCalendar(calendar: Calendar, phase: number): OpenCalendar {
  const byPhase = openCalendars.get(calendar) ?? new Map<number, OpenCalendar>();
  openCalendars.set(calendar, byPhase);
  const known = byPhase.get(phase);
  if (known !== undefined) return known;
  const open = new OpenCalendar(calendar, phase);
  byPhase.set(phase, open);
  return open;
}
