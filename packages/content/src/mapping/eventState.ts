import type { Instant, Zone } from '@stallkeep/promise';
import type { EventScheduleShape } from '../shapes/event.ts';
import { isHeld, listMarketDays, type MarketDay, toEpochSeconds } from './marketDays.ts';

/** Structurally the EventPhase of packages/blocks/src/page-view.ts, which content may not import. */
export type EventPhase = 'upcoming' | 'open' | 'closed' | 'past' | 'cancelled';

/** A market day that is held, with the time in which orders for it are taken: [ordersOpenAt, ordersCloseAt). */
export interface OrderableDay extends MarketDay {
  /** Absent where orders were always open. */
  readonly ordersOpenAt?: Instant;
  readonly ordersCloseAt: Instant;
}

/** Where an event stands at one time. */
export interface EventState {
  readonly phase: EventPhase;
  /** The orders of the next market day one can still order for; absent ends have no limit. */
  readonly ordersOpenAt?: Instant;
  readonly ordersCloseAt?: Instant;
  /** Next and later market days, soonest first, cancelled ones included; for a past event the last ones. */
  readonly marketDays: readonly MarketDay[];
  /** The days of the unbroken time in which orders are taken now or next; a promise may name only these. */
  readonly orderableDays: readonly OrderableDay[];
  /** That unbroken time, [opensAt, closesAt), and when orders are taken again after it. */
  readonly orders: { readonly opensAt?: Instant; readonly closesAt?: Instant; readonly reopensAt?: Instant };
  /** End of the last market day; absent where there is no last one. */
  readonly endsAt?: Instant;
  /** The first instant at which any of this may differ; absent where nothing is coming. */
  readonly changesAt?: Instant;
}

/** How far ahead market days are looked at: 370 days, so that a yearly market has its next one. */
const AHEAD_SECONDS = 370 * 86_400;
const BACK_SECONDS = 370 * 86_400;
const SHOWN_DAYS = 8;
const SECONDS_PER_HOUR = 3600;

/**
 * Decides where an event stands. Every time is in exactly one phase: `cancelled` when days are still to come and none
 * of them is held; `past` when no day is to come; else `open` in [ordersOpenAt, ordersCloseAt) of some day, `upcoming`
 * when such a time is to come, and `closed` when there is none left.
 */
export function planEventState(schedule: EventScheduleShape, at: Instant): EventState {
  const days = listMarketDays(schedule, { from: at - BACK_SECONDS, until: at + AHEAD_SECONDS });
  const coming = days.filter((day) => day.endsAt > at || (day.endsAt === day.startsAt && day.startsAt > at));
  const held = coming.filter(isHeld);
  if (days.length === 0) return planWithoutDays(schedule, at);
  if (coming.length === 0) {
    const lastEnd = days.at(-1)?.endsAt;
    const shown = days.slice(-SHOWN_DAYS);
    return { ...none('past', shown), ...(lastEnd === undefined ? {} : { endsAt: lastEnd }) };
  }
  const shown = coming.slice(0, SHOWN_DAYS);
  if (held.length === 0)
    return {
      ...none('cancelled', shown),
      ...changeAt(
        coming.map((day) => day.endsAt),
        at,
      ),
    };

  const isEndless = schedule.recurrence !== undefined && schedule.recurrence.until === undefined;
  const stretches = joinStretches(held.map((day) => toOrderable(schedule, day)).filter(hasTime));
  const current = stretches.find((stretch) => stretch.closesAt > at);
  const lastHeldEnd = Math.max(...held.map((day) => day.endsAt));
  const changes = [
    ...coming.flatMap((day) => [day.startsAt, day.endsAt]),
    ...stretches.flatMap(({ opensAt, closesAt, days: inside }) => [
      opensAt,
      closesAt,
      ...inside.map((day) => day.ordersCloseAt),
    ]),
  ];
  const common = {
    marketDays: shown,
    ...(isEndless ? {} : { endsAt: lastHeldEnd }),
    ...changeAt(changes, at),
  };
  if (current === undefined) {
    const closesAt = stretches.at(-1)?.closesAt;
    const limit = closesAt === undefined ? {} : { closesAt };
    return { phase: 'closed', ...common, orderableDays: [], orders: limit, ...closeOf(closesAt) };
  }
  const next = current.days.find((day) => day.ordersCloseAt > at);
  const reopensAt = stretches[stretches.indexOf(current) + 1]?.opensAt;
  const isToTheHorizon = isEndless && current === stretches.at(-1);
  return {
    phase: current.opensAt <= at ? 'open' : 'upcoming',
    ...common,
    ...(next?.ordersOpenAt === undefined ? {} : { ordersOpenAt: next.ordersOpenAt }),
    ...closeOf(next?.ordersCloseAt),
    orderableDays: current.days,
    orders: {
      ...(Number.isFinite(current.opensAt) ? { opensAt: current.opensAt } : {}),
      ...(isToTheHorizon ? {} : { closesAt: current.closesAt }),
      ...(reopensAt === undefined ? {} : { reopensAt }),
    },
  };
}

interface Stretch {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly days: readonly OrderableDay[];
}

function toOrderable(schedule: EventScheduleShape, day: MarketDay): OrderableDay {
  const { opensAt, closesAt, opensDaysBefore, closesHoursBefore } = schedule.orders ?? {};
  const opens = [
    ...(opensAt === undefined ? [] : [toEpochSeconds(opensAt)]),
    ...(opensDaysBefore === undefined ? [] : [subtractDays(schedule.zone, day.startsAt, opensDaysBefore)]),
  ];
  const closes = [
    day.endsAt,
    ...(closesAt === undefined ? [] : [toEpochSeconds(closesAt)]),
    ...(closesHoursBefore === undefined ? [] : [Math.floor(day.startsAt - closesHoursBefore * SECONDS_PER_HOUR)]),
  ];
  return {
    ...day,
    ...(opens.length === 0 ? {} : { ordersOpenAt: Math.max(...opens) }),
    ordersCloseAt: Math.min(...closes),
  };
}

/** Whole local days back at the same time on the clock; a part of a day counts as elapsed hours. */
function subtractDays(zone: Zone, at: Instant, days: number): Instant {
  const whole = Math.floor(days);
  const moment = Temporal.Instant.fromEpochMilliseconds(at * 1000)
    .toZonedDateTimeISO(zone)
    .subtract({ days: whole });
  return Math.floor(moment.epochMilliseconds / 1000 - (days - whole) * 24 * SECONDS_PER_HOUR);
}

const opensAtOf = (day: OrderableDay): Instant => day.ordersOpenAt ?? Number.NEGATIVE_INFINITY;
const hasTime = (day: OrderableDay): boolean => opensAtOf(day) < day.ordersCloseAt;

/** The unbroken times in which orders are taken for one day or another, soonest first. */
function joinStretches(days: readonly OrderableDay[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of [...days].sort((a, b) => opensAtOf(a) - opensAtOf(b) || a.startsAt - b.startsAt)) {
    const last = stretches.at(-1);
    if (last !== undefined && opensAtOf(day) <= last.closesAt) {
      stretches[stretches.length - 1] = {
        opensAt: last.opensAt,
        closesAt: Math.max(last.closesAt, day.ordersCloseAt),
        days: [...last.days, day],
      };
    } else {
      stretches.push({ opensAt: opensAtOf(day), closesAt: day.ordersCloseAt, days: [day] });
    }
  }
  return stretches;
}

/** An event without any date takes orders by its own dates alone; without those too it is still to be announced. */
function planWithoutDays(schedule: EventScheduleShape, at: Instant): EventState {
  const { opensAt: opens, closesAt: closes } = schedule.orders ?? {};
  if (opens === undefined && closes === undefined) return none('upcoming', []);
  const opensAt = opens === undefined ? undefined : toEpochSeconds(opens);
  const closesAt = closes === undefined ? undefined : toEpochSeconds(closes);
  const hasClosed = closesAt !== undefined && at >= closesAt;
  const phase = hasClosed ? 'closed' : opensAt !== undefined && at < opensAt ? 'upcoming' : 'open';
  const limits = [opensAt, closesAt].filter((limit) => limit !== undefined);
  return {
    ...none(phase, []),
    ...(opensAt === undefined ? {} : { ordersOpenAt: opensAt }),
    ...closeOf(closesAt),
    orders: { ...(opensAt === undefined ? {} : { opensAt }), ...(closesAt === undefined ? {} : { closesAt }) },
    ...changeAt(limits, at),
  };
}

function none(phase: EventPhase, marketDays: readonly MarketDay[]): EventState {
  return { phase, marketDays, orderableDays: [], orders: {} };
}

function closeOf(ordersCloseAt: Instant | undefined): { ordersCloseAt?: Instant } {
  return ordersCloseAt === undefined ? {} : { ordersCloseAt };
}

function changeAt(times: readonly Instant[], at: Instant): { changesAt?: Instant } {
  const later = times.filter((time) => time > at && Number.isFinite(time));
  return later.length === 0 ? {} : { changesAt: Math.min(...later) };
}
