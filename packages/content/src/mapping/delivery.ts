import type { DeliveryZone, LaneCarry, LaneZone, MonthClimate, PostcodeRule, RunCarry } from '@stallkeep/promise';
import type {
  CourierRunShape,
  DeliveryZoneShape,
  LaneShape,
  LaneZoneShape,
  PostcodeRuleShape,
} from '../shapes/delivery.ts';
import { toCalendar, WEEKDAYS } from './calendar.ts';
import { pickPresent, type Requirements } from './requirements.ts';

/** A pooled courier run. Its cancelled departures are the state's, not the plan's. */
export function toRun(run: CourierRunShape, check: Requirements): RunCarry | undefined {
  const { bookByMinutes, loadingMinutes, deliveryMinMinutes, deliveryMaxMinutes, calendar } = run;
  const parts = check.needAll('run', {
    calendar,
    bookByMinutes,
    loadingMinutes,
    deliveryMinMinutes,
    deliveryMaxMinutes,
  });
  const more = pickPresent({
    seats: toSeats(run, check),
    minimum: toMinimum(run, check),
    season: toSeason(run.season),
  });
  if (parts === undefined) return undefined;
  return {
    kind: 'run',
    id: run._id,
    calendar: toCalendar(parts.calendar),
    weekly: run.weekly.flatMap(({ weekdays, departs }) =>
      weekdays.map((name) => ({ weekday: WEEKDAYS[name], departs })),
    ),
    dated: run.dated.map(({ on, departs }) => ({ on, departs })),
    bookByMinutes: parts.bookByMinutes,
    loadingMinutes: parts.loadingMinutes,
    deliveryMinutes: { min: parts.deliveryMinMinutes, max: parts.deliveryMaxMinutes },
    zones: run.zones.map(toZone),
    ...more,
  };
}

/** A carrier's service with its measured history. */
export function toLane(lane: LaneShape, check: Requirements): LaneCarry | undefined {
  const { carrier, service, collectionCalendar, collectionAt, transitCalendar, deliveryCalendar } = lane;
  const { percentile, reviewedThrough, deliveryFrom, deliveryUntil } = lane;
  const parts = check.needAll('lane', {
    carrier,
    service,
    collectionCalendar,
    collectionAt,
    transitCalendar,
    deliveryCalendar,
    percentile,
    reviewedThrough,
  });
  const hasHours = deliveryFrom !== undefined || deliveryUntil !== undefined;
  const hours = hasHours ? check.needAll('lane', { deliveryFrom, deliveryUntil }) : undefined;
  const zones = lane.zones.map((zone, index) => toLaneZone(zone, `lane.zones[${index}]`, check));
  if (parts === undefined) return undefined;
  return {
    kind: 'lane',
    id: lane._id,
    carrier: parts.carrier,
    service: parts.service,
    collection: { calendar: toCalendar(parts.collectionCalendar), at: parts.collectionAt },
    transit: toCalendar(parts.transitCalendar),
    delivery: toCalendar(parts.deliveryCalendar),
    ...(hours === undefined ? {} : { deliveryHours: { from: hours.deliveryFrom, until: hours.deliveryUntil } }),
    zones,
    percentile: parts.percentile,
    reviewedThrough: parts.reviewedThrough,
    ...pickPresent({ season: toSeason(lane.season) }),
  };
}

function toLaneZone(row: LaneZoneShape, path: string, check: Requirements): LaneZone {
  const { quotedMinDays, quotedMaxDays } = row;
  const isQuoted = quotedMinDays !== undefined || quotedMaxDays !== undefined;
  const quoted = isQuoted ? check.needAll(path, { quotedMinDays, quotedMaxDays }) : undefined;
  const parcels = row.history?.parcels ?? [];
  // Counts by days become one entry for each parcel: that is what an order statistic is taken of.
  const transitDays = parcels.flatMap(({ days, count }) => Array.from({ length: count }, () => days));
  const measuredThrough =
    transitDays.length === 0 ? undefined : check.need(`${path}.history.measuredThrough`, row.history?.measuredThrough);
  return {
    ...toZone(row.zone),
    ...(quoted === undefined ? {} : { quotedDays: { min: quoted.quotedMinDays, max: quoted.quotedMaxDays } }),
    ...(measuredThrough === undefined ? {} : { history: { transitDays, measuredThrough } }),
  };
}

function toZone({ _id, title, countryCode, includes, excludes }: DeliveryZoneShape): DeliveryZone {
  return {
    id: _id,
    title,
    countryCode,
    includes: includes.map(toPostcodeRule),
    excludes: excludes.map(toPostcodeRule),
  };
}

/** An empty prefix is the whole country. */
function toPostcodeRule(rule: PostcodeRuleShape): PostcodeRule {
  return rule.kind === 'prefix' ? { kind: 'prefix', prefix: rule.prefix ?? '' } : rule;
}

/** Undefined where nobody counts the places. */
function toSeats({ seats }: CourierRunShape, check: Requirements): RunCarry['seats'] | undefined {
  return seats?.count === undefined ? undefined : check.needAll('run.seats', { unit: seats.unit, count: seats.count });
}

/** Undefined where the run goes with any number of orders. */
function toMinimum({ minimum }: CourierRunShape, check: Requirements): RunCarry['minimum'] | undefined {
  const { orders, decideByMinutes, otherwise } = minimum ?? {};
  if (orders === undefined && decideByMinutes === undefined) return undefined;
  return check.needAll('run.minimum', { orders, decideByMinutes, otherwise });
}

function toSeason(season: CourierRunShape['season']): readonly MonthClimate[] | undefined {
  if (season.length === 0) return undefined;
  return season.map(({ month, min, max }) => ({ month, minCelsius: min, maxCelsius: max }));
}
