import { monthOf } from '../time/days.ts';
import type { ZoneClock } from '../time/zone.ts';
import type { DeliveryZone, Instant, MonthClimate, OrderLine, ParcelLimits } from '../types/index.ts';
import { findZone } from './postcodes.ts';
import { type Question, type Refusal, unavailable, unknown } from './question.ts';

const MM3_PER_LITRE = 1_000_000;

/** Litres of an order, undefined where a size is not given. */
export function toLitres({ sizeMm, quantity }: OrderLine): number | undefined {
  if (sizeMm === undefined) return undefined;
  return (sizeMm.length * sizeMm.width * sizeMm.height * quantity) / MM3_PER_LITRE;
}

/** [E1] [E2] [E3] Whether one order of this size, packed so, can go this way at all. */
export function checkParcel({ plan, line }: Question): Refusal | undefined {
  const { limits, carry } = plan.source;
  const overLimit = limits === undefined ? undefined : checkLimits(limits, line);
  if (overLimit !== undefined) return overLimit;
  // Nobody packs a parcel for what is collected.
  const load = carry.kind === 'pickup' ? undefined : checkLimits(maxLoadOf(line), line);
  if (load !== undefined) return load;
  // [E3] What breaks easily is only carried in packaging that was tested for it; the buyer can always fetch it.
  if (carry.kind !== 'pickup' && line.fragility === 'fragile') {
    const isGood = line.packaging?.isTested === true && line.packaging.goodFor.includes('fragile');
    if (!isGood) return unavailable('needs_tested_packaging');
  }
  return undefined;
}

function maxLoadOf({ packaging }: OrderLine): ParcelLimits {
  return packaging?.maxLoadGrams === undefined ? {} : { weightGrams: packaging.maxLoadGrams };
}

function checkLimits(limits: ParcelLimits, line: OrderLine): Refusal | undefined {
  if (limits.quantity !== undefined && line.quantity > limits.quantity) {
    return unavailable('over_limit', { limit: limits.quantity, of: 'quantity' });
  }
  const measures = [
    { of: 'weightGrams', limit: limits.weightGrams, value: line.weightGrams && line.weightGrams * line.quantity },
    { of: 'longestMm', limit: limits.longestMm, value: line.sizeMm && Math.max(...Object.values(line.sizeMm)) },
    { of: 'litres', limit: limits.litres, value: toLitres(line) },
  ];
  for (const { of, limit, value } of measures) {
    if (limit === undefined) continue;
    // [E2] What is not known may be too much.
    if (value === undefined) return unknown('no_size', { of });
    if (value > limit) return unavailable('over_limit', { limit, of });
  }
  return undefined;
}

/** [E4] Whether goods bear what it may be like on the way, in every month they are on it. */
export function checkSeason(
  line: OrderLine,
  season: readonly MonthClimate[] | undefined,
  way: { readonly clock: ZoneClock; readonly from: Instant; readonly until: Instant },
): Refusal | undefined {
  const range = line.packaging?.temperature ?? line.temperature;
  if (range === undefined || season === undefined) return undefined;
  const lastDay = way.clock.toDay(way.until - 1);
  const months = new Set<number>();
  for (let day = way.clock.toDay(way.from); day <= lastDay; day += 1) months.add(monthOf(day));
  for (const climate of season) {
    if (!months.has(climate.month)) continue;
    if (climate.maxCelsius > range.maxCelsius || climate.minCelsius < range.minCelsius) {
      return unavailable('temperature', { month: climate.month });
    }
  }
  return undefined;
}

/** [Q5] The zones an answer must hold for: the destination's one, or all of them where nobody said where to. */
export function planZones<Zone extends DeliveryZone>(
  question: Question,
  zones: readonly Zone[],
): { readonly zones: readonly Zone[] } | Refusal {
  const { destination } = question;
  if (destination === undefined) return { zones };
  const match = findZone(zones, destination);
  switch (match.kind) {
    case 'found':
      return { zones: [match.zone] };
    case 'none':
      return unavailable('outside_zone', { postcode: destination.postcode });
    case 'tied':
      return unknown('tied_zones', { postcode: destination.postcode });
    case 'unreadable':
      return unknown('unreadable_postcode', { postcode: destination.postcode });
  }
}
