import type { CompiledCarry } from '../plan/compile.ts';
import { type Day, toDate, toDay, toSecondsOfDay } from '../time/days.ts';
import type { Instant, LaneCarry, LaneZone, LocalTime } from '../types/index.ts';
import { checkSeason, planZones } from './eligibility.ts';
import { planTransitDays, type TransitDays } from './percentiles.ts';
import {
  type Dated,
  isRefusal,
  type Question,
  type Readiness,
  type ReadyTime,
  type Refusal,
  unknown,
} from './question.ts';

type LaneReading = Extract<CompiledCarry, { kind: 'lane' }>;

interface Handover {
  readonly day: Day;
  readonly at: Instant;
}

/** [L1] to [L7] Handed over at the first collection after readiness, so many transit days on the way, told in whole days. */
export function planLane(question: Question, lane: LaneReading, ready: Readiness): Dated | Refusal {
  const { plan, collection, delivery } = lane;
  const { clock, basis, state } = question;
  const lastReviewed = collection.clock.toInstant(toDay(plan.reviewedThrough) + 1, 0, 'deadline');
  if (!clock.isBefore(lastReviewed)) return unknown('beyond_reviewed');
  const reach = planZones(question, plan.zones);
  if (isRefusal(reach)) return reach;
  const transit = planTransit(reach.zones, {
    percentile: plan.percentile,
    today: toDate(collection.clock.toDay(state.asOf)),
  });
  if (isRefusal(transit)) return transit;

  const first = findHandover(question, lane, ready.earliest);
  if (isRefusal(first)) return first;
  const last = findHandover(question, lane, ready.latest);
  if (isRefusal(last)) return last;
  const arrives = {
    first: findDeliveryDay(lane, first, transit.low),
    last: findDeliveryDay(lane, last, transit.high),
  };
  if (typeof arrives.first !== 'number') return arrives.first;
  if (typeof arrives.last !== 'number') return arrives.last;

  const hours = hoursOf(plan);
  // [L6] Outward, but nothing is delivered before it is handed over.
  const earliest = Math.max(delivery.clock.toInstant(arrives.first, toSecondsOfDay(hours.from), 'ready'), first.at);
  const latest = delivery.clock.toInstant(arrives.last, toSecondsOfDay(hours.until), 'ready');
  const season = checkSeason(question.line, plan.season, { clock: delivery.clock, from: first.at, until: latest });
  if (season !== undefined) return season;

  const isEstimate = ready.isEstimate || transit.from === 'quoted';
  const share = plan.percentile === 'p90' ? 90 : 95;
  const measured = transit.from === 'measured' ? { sample: transit.sample, share } : {};
  const zoneTitle = reach.zones.length === 1 ? { zoneTitle: reach.zones[0]?.title ?? '' } : {};
  const zone = delivery.source.zone;
  for (const [branch, handover, days, day] of [
    ['earliest', first, transit.low, arrives.first],
    ['latest', last, transit.high, arrives.last],
  ] as const) {
    basis.push({
      step: 'handover',
      branch,
      at: handover.at,
      zone: collection.source.zone,
      params: { carrier: plan.carrier },
    });
    basis.push({ step: 'transit', branch, params: { days, from: transit.from, ...measured } });
    basis.push({ step: 'delivery', branch, on: toDate(day), zone, params: zoneTitle });
  }
  return {
    status: isEstimate ? 'estimate' : 'firm',
    earliest,
    latest,
    zone,
    granularity: 'day',
    key: isEstimate ? 'lane.estimate' : 'lane.firm',
    params: { ...zoneTitle, ...measured },
  };
}

/** [Q5] Where nobody said where to, the least of the fastest zone and the most of the slowest. */
function planTransit(
  zones: readonly LaneZone[],
  rule: { readonly percentile: 'p90' | 'p95'; readonly today: string },
): TransitDays | Refusal {
  let widest: TransitDays | undefined;
  for (const zone of zones) {
    const days = planTransitDays(zone, rule);
    if (days === undefined) return unknown('no_transit_days', { zoneTitle: zone.title });
    widest = widest === undefined ? days : widen(widest, days);
  }
  return widest ?? unknown('no_transit_days');
}

function widen(a: TransitDays, b: TransitDays): TransitDays {
  return {
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    from: a.from === 'quoted' ? a.from : b.from,
    sample: Math.min(a.sample, b.sample),
  };
}

/** [L1] The first collection at or after readiness; exactly then is handed over. */
function findHandover(question: Question, { plan, collection }: LaneReading, ready: ReadyTime): Handover | Refusal {
  const { clock } = question;
  const collectedAt = toSecondsOfDay(plan.collection.at);
  let from = collection.clock.toDay(Math.max(ready.at, clock.at));
  for (;;) {
    const open = collection.findOpenDay(from);
    if (typeof open === 'string') return unknown(open);
    const at = collection.clock.toInstant(open.day, collectedAt, 'deadline');
    // [H2] Nothing is ready before it is ordered.
    if (at >= ready.at && clock.isAtOrBefore(at)) {
      ready.noteLimit(at);
      return { day: open.day, at };
    }
    from = open.day + 1;
  }
}

/**
 * [L2] So many transit days after the handover, then on to a day on which there is delivery, and not over for the day when the
 * parcel is handed over.
 */
function findDeliveryDay({ plan, transit, delivery }: LaneReading, handover: Handover, days: number): Day | Refusal {
  let arrivesOn = handover.day;
  if (days > 0) {
    const arrives = transit.addOpenDays(handover.day + 1, days - 1);
    if (typeof arrives === 'string') return unknown(arrives);
    arrivesOn = arrives.day;
  }
  const until = toSecondsOfDay(hoursOf(plan).until);
  for (;;) {
    const delivered = delivery.findOpenDay(arrivesOn);
    if (typeof delivered === 'string') return unknown(delivered);
    if (delivery.clock.toInstant(delivered.day, until, 'ready') > handover.at) return delivered.day;
    arrivesOn = delivered.day + 1;
  }
}

/** [L6] The whole date where no hours are given. */
function hoursOf({ deliveryHours }: LaneCarry): { readonly from: LocalTime; readonly until: LocalTime } {
  return deliveryHours ?? { from: '00:00', until: '24:00' };
}
