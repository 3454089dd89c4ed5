import type { PickupView } from '@stallkeep/blocks/page-view';
import type { PlaceShape } from '@stallkeep/content';
import { planPickupWindows, planPromise } from '@stallkeep/promise';
import type { PlannedWay } from '../load/planTimetables.ts';
import { toPlaceView } from './toPlaceView.ts';

export interface OpeningsFacts {
  /** Epoch seconds: the time the page is for. */
  readonly now: number;
  /** At most so many windows of each place, or departures of each run. */
  readonly count: number;
}

/**
 * The places something can be collected at, each with the windows an order placed now would be ready for. `changesAt`, epoch
 * seconds: until then they are true. `event.place` is where options "at the event" are.
 */
export function toPickupViews(
  ways: readonly PlannedWay[],
  event: { readonly place: PlaceShape | undefined; readonly stall: string | undefined },
  { now, count }: OpeningsFacts,
): { readonly pickups: readonly PickupView[]; readonly changesAt: number } {
  const found = ways.flatMap(({ option, request }) => {
    const { plan } = request;
    const { carry } = plan;
    const isAtEvent = option.pickup?.collectAt === 'event';
    const place = isAtEvent ? event.place : option.pickup?.place;
    if (carry.kind !== 'pickup' || place === undefined) return [];
    const promise = planPromise(request, now);
    const { windows, changesAt } = planPickupWindows(request, { orderAt: now, count });
    const pickup: PickupView = {
      optionId: plan.optionId,
      title: plan.title,
      place: toPlaceView(place),
      zone: carry.collection.kind === 'dated' ? carry.collection.zone : carry.collection.calendar.zone,
      price: { amountMinor: plan.priceMinor, currency: plan.currency },
      isAvailable: !(promise.status === 'unavailable' && promise.reason === 'sold_out'),
      windows: windows.map(({ startsAt, endsAt, slots }) => ({
        from: startsAt,
        until: endsAt,
        slots: slots.map(({ startsAt: from, endsAt: until, left, capacity }) => ({ from, until, left, capacity })),
      })),
      ...(isAtEvent && event.stall !== undefined ? { stall: event.stall } : {}),
    };
    return [{ pickup, changesAt }];
  });
  return {
    pickups: found.map(({ pickup }) => pickup),
    changesAt: Math.min(...found.map(({ changesAt }) => changesAt)),
  };
}
