import {
  type Calendar,
  type CollectionWindow,
  type DeliveryPromise,
  describeValue,
  type FulfilmentPlan,
  type Instant,
  type Issue,
  type PlaceSummary,
  type PromiseTimetable,
  parseFulfilmentPlan,
  planTimetable,
  type Result,
  type UnknownReason,
} from '@stallkeep/promise';
import type { EventScheduleShape } from '../shapes/event.ts';
import type { FulfilmentOptionShape } from '../shapes/fulfilment.ts';
import type { CalendarShape, PlaceShape } from '../shapes/place.ts';
import { formatAddress } from './address.ts';
import type { EventState } from './eventState.ts';
import { WEEKDAYS } from './marketDays.ts';

/** The event an option is offered at. */
export interface FulfilmentContext {
  readonly event: Pick<EventScheduleShape, 'zone'> & {
    readonly name: string;
    readonly place?: PlaceShape | undefined;
    readonly stall?: string | undefined;
  };
  readonly state: EventState;
  /** ISO 4217, that of the product's prices: what an option without a price costs nothing in. */
  readonly currency: string;
}

/** An option of the content as the engine sees it; every issue where an editor left out what the promise needs. */
export function toFulfilmentPlan(option: FulfilmentOptionShape, context: FulfilmentContext): Result<FulfilmentPlan> {
  const common = {
    optionId: option._id,
    source: option.source,
    title: option.title,
    priceMinor: option.price?.amountMinor ?? 0,
    currency: option.price?.currency ?? context.currency,
    ...(option.remedy === undefined ? {} : { remedy: option.remedy }),
  };
  if (option.kind !== 'pickup') {
    const area = option.kind === 'run' ? option.run?.postcodes.join(', ') : option.lane?.regions.join(', ');
    return parseFulfilmentPlan({ ...common, kind: option.kind, ...(area ? { area } : {}) });
  }
  const collection = toCollection(option, context);
  const { workshop, cutoff, handling } = option;
  const missing: Issue[] = [
    ...requirement('workshop.calendar', workshop?.calendar),
    ...requirement('cutoff', cutoff),
    ...requirement('handling', handling),
    ...(collection.ok ? [] : collection.issues),
  ];
  if (workshop?.calendar === undefined || handling === undefined || !collection.ok || missing.length > 0) {
    return { ok: false, issues: missing };
  }
  return parseFulfilmentPlan({
    ...common,
    kind: 'pickup',
    place: collection.value.place,
    workshop: toCalendar(workshop.calendar),
    cutoff,
    handlingDays: { min: handling.minDays, max: handling.maxDays },
    readyBy: handling.readyBy,
    collection: collection.value.collection,
    leadMinutes: option.pickup?.leadMinutes ?? 0,
  });
}

/**
 * The timetable of an option at an event for orders in [asOf, expires). Expires earlier where the event takes up orders
 * again before, because the rows speak of one unbroken time of orders only. An option that lacks what a promise needs
 * gets one row that says the date is unknown.
 */
export function planOptionTimetable(
  option: FulfilmentOptionShape,
  context: FulfilmentContext,
  span: { readonly asOf: Instant; readonly expires: Instant; readonly isSoldOut?: boolean },
): PromiseTimetable {
  const { opensAt, closesAt, reopensAt } = context.state.orders;
  const { endsAt, phase } = context.state;
  const plan = toFulfilmentPlan(option, context);
  if (!plan.ok) return planUnknown(option, context, { ...span, issues: plan.issues });
  return planTimetable(plan.value, {
    asOf: span.asOf,
    expires: Math.min(span.expires, reopensAt ?? span.expires),
    ...(opensAt === undefined ? {} : { ordersOpenAt: opensAt }),
    ...(closesAt === undefined ? {} : { ordersCloseAt: closesAt }),
    ...(endsAt === undefined ? {} : { eventEndsAt: endsAt }),
    isEventCancelled: phase === 'cancelled',
    isSoldOut: span.isSoldOut ?? false,
  });
}

/** A calendar of the content as the engine sees it. An exception with hours but none given is a closed day. */
export function toCalendar(calendar: CalendarShape): Calendar {
  return {
    zone: calendar.zone,
    weekly: calendar.weekly.flatMap(({ weekdays, opens, closes }) =>
      weekdays.map((name) => ({ weekday: WEEKDAYS[name], opens, closes })),
    ),
    exceptions: calendar.exceptions.map(({ on, kind, intervals, label, source, addedOn }) => ({
      on,
      intervals: kind === 'closed' ? [] : intervals,
      label: label ?? '',
      source: source ?? 'seller',
      // Not known when: at the latest on the day itself.
      addedOn: addedOn ?? on,
    })),
    reviewedThrough: calendar.reviewedThrough,
  };
}

interface Collection {
  readonly place: PlaceSummary;
  readonly collection: Extract<FulfilmentPlan, { kind: 'pickup' }>['collection'];
}

function toCollection(option: FulfilmentOptionShape, context: FulfilmentContext): Result<Collection> {
  const { pickup } = option;
  if (pickup === undefined) return { ok: false, issues: requirement('pickup', pickup) };
  if (pickup.collectAt === 'place') {
    const calendar = pickup.place?.calendar;
    if (pickup.place === undefined || calendar === undefined) {
      return { ok: false, issues: requirement('pickup.place.calendar', calendar) };
    }
    const place = { name: pickup.place.name, address: formatAddress(pickup.place.address) };
    return { ok: true, value: { place, collection: { kind: 'weekly', calendar: toCalendar(calendar) } } };
  }
  const { event, state } = context;
  const place: PlaceSummary = {
    name: event.place?.name ?? event.name,
    address: formatAddress(event.place?.address),
    ...(event.stall === undefined ? {} : { stall: event.stall }),
  };
  return { ok: true, value: { place, collection: { kind: 'dated', zone: event.zone, windows: joinWindows(state) } } };
}

/** Market days as windows; where editors entered days that overlap they are one, and its orders close with the first. */
function joinWindows(state: EventState): readonly CollectionWindow[] {
  const windows: { startsAt: Instant; endsAt: Instant; ordersCloseAt: Instant }[] = [];
  for (const { startsAt, endsAt, ordersCloseAt } of [...state.orderableDays].sort((a, b) => a.startsAt - b.startsAt)) {
    const last = windows.at(-1);
    if (last !== undefined && startsAt < last.endsAt) {
      last.endsAt = Math.max(last.endsAt, endsAt);
      last.ordersCloseAt = Math.min(last.ordersCloseAt, ordersCloseAt);
    } else {
      windows.push({ startsAt, endsAt, ordersCloseAt });
    }
  }
  return windows;
}

function requirement(path: string, value: unknown): Issue[] {
  return value === undefined ? [{ path, rule: 'must be filled in for a promise', got: describeValue(value) }] : [];
}

function planUnknown(
  option: FulfilmentOptionShape,
  context: FulfilmentContext,
  span: { readonly asOf: Instant; readonly expires: Instant; readonly issues: readonly Issue[] },
): PromiseTimetable {
  const { asOf, expires, issues } = span;
  const reason: UnknownReason = issues.some((issue) => issue.path.endsWith('calendar')) ? 'no_calendar' : 'bad_plan';
  const promise: DeliveryPromise = {
    optionId: option._id,
    kind: option.kind,
    source: option.source,
    title: option.title,
    priceMinor: option.price?.amountMinor ?? 0,
    currency: option.price?.currency ?? context.currency,
    ...(option.remedy === undefined ? {} : { remedy: option.remedy }),
    asOf,
    expires,
    basis: issues.map(({ path, rule, got }) => ({ step: 'guard', note: `${path}: ${rule}, got ${got}` })),
    status: 'unknown',
    reason,
  };
  return { optionId: option._id, asOf, expires, rows: [{ from: asOf, until: expires, promise }] };
}
