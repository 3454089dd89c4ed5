import {
  type DepartureState,
  type Instant,
  type PromiseState,
  type ResourceState,
  type StockState,
  toInstant,
} from '@stallkeep/promise';
import type { CourierRunShape } from '../shapes/delivery.ts';
import type { FulfilmentOptionShape } from '../shapes/fulfilment.ts';
import type { ResourceShape } from '../shapes/resource.ts';
import type { FulfilmentContext } from './fulfilmentContext.ts';
import { toEpochSeconds } from './marketDays.ts';
import { pickPresent } from './requirements.ts';

/** The time a state is for, [asOf, expires), and what the caller knows beside the content. */
export interface StateSpan {
  readonly asOf: Instant;
  readonly expires: Instant;
  /** The host's version of the time-zone data, such as "2026a". */
  readonly tzVersion: string;
  /** Of the variant that is asked for; absent where no one product is. */
  readonly stock?: StockState | undefined;
  readonly headroomOrders?: number | undefined;
}

/**
 * What is known beside the plans of these options, once for all of them, so that options with equal plans can share a
 * timetable. Expires earlier where the event takes up orders again before, because the state speaks of one unbroken
 * time of orders only.
 */
export function toPromiseState(
  options: readonly FulfilmentOptionShape[],
  context: Pick<FulfilmentContext, 'state'>,
  span: StateSpan,
): PromiseState {
  const { orders, endsAt, phase } = context.state;
  const resources = options.flatMap(({ make }) => (make?.resource === undefined ? [] : [make.resource]));
  const runs = options.flatMap(({ run }) => (run === undefined ? [] : [run]));
  return {
    asOf: span.asOf,
    expires: Math.min(span.expires, orders.reopensAt ?? span.expires),
    tzVersion: span.tzVersion,
    ...pickPresent({
      ordersOpenAt: orders.opensAt,
      ordersCloseAt: orders.closesAt,
      eventEndsAt: endsAt,
      stock: span.stock,
      headroomOrders: span.headroomOrders,
    }),
    isEventCancelled: phase === 'cancelled',
    resources: Object.fromEntries(
      resources.flatMap((resource) => {
        const state = toResourceState(resource);
        return state === undefined ? [] : [[resource._id, state]];
      }),
    ),
    runs: Object.fromEntries(runs.map((run) => [run._id, listCancelled(run)])),
    // No places of slots are taken before there are orders (issue 5), so no slot has a state yet.
  };
}

/** Undefined, which the engine answers with "not known", where nobody says who counts or when it was counted. */
function toResourceState(resource: ResourceShape): ResourceState | undefined {
  const { countedBy, countedAt, committed, isDown } = resource;
  const down = pickPresent({ isDown });
  // What Stallkeep counts, it counts as orders come in; until there are orders (issue 5) nothing of it is committed.
  if (countedBy === 'stallkeep') return { committed: [], ...down };
  if (countedBy === undefined || countedAt === undefined) return undefined;
  return { asOf: toEpochSeconds(countedAt), committed, ...down };
}

/** The departures that do not go. Of the others nothing is known before there are orders (issue 5). */
function listCancelled({ calendar, cancelled }: CourierRunShape): readonly DepartureState[] {
  if (calendar === undefined) return [];
  return cancelled.map(({ on, departs }) => ({
    departsAt: toInstant(calendar.zone, on, departs, 'deadline'),
    seatsTaken: 0,
    orders: 0,
    isCancelled: true,
  }));
}
