import { addDays, type CollectionWindow, type Instant, type PickupCarry, toInstant } from '@stallkeep/promise';
import type { PickupShape } from '../shapes/fulfilment.ts';
import type { PlaceShape } from '../shapes/place.ts';
import { formatAddress } from './address.ts';
import { toCalendar } from './calendar.ts';
import type { EventState } from './eventState.ts';
import type { FulfilmentContext } from './fulfilmentContext.ts';
import { pickPresent, type Requirements } from './requirements.ts';

type Where = Pick<PickupCarry, 'place' | 'collection' | 'live'> & { readonly slotsId: string };

/** Where and when a buyer collects. */
export function toPickup(
  pickup: PickupShape,
  context: FulfilmentContext,
  check: Requirements,
): PickupCarry | undefined {
  const where = pickup.collectAt === 'place' ? findPlace(pickup, check) : findEventPlace(context, check);
  const slots = toSlots(pickup, check);
  if (where === undefined) return undefined;
  const { slotsId, ...rest } = where;
  return {
    kind: 'pickup',
    ...rest,
    ...(slots === undefined ? {} : { slots: { id: slotsId, ...slots } }),
    leadMinutes: pickup.leadMinutes ?? 0,
    ...pickPresent({ heldDays: pickup.heldDays }),
  };
}

function findPlace({ place }: PickupShape, check: Requirements): Where | undefined {
  const calendar = check.need('pickup.place.calendar', place?.calendar);
  if (place === undefined || calendar === undefined) return undefined;
  return {
    slotsId: place._id,
    place: { name: place.name, address: formatAddress(place.address) },
    collection: { kind: 'weekly', calendar: toCalendar(calendar) },
    ...findLiveTime(place, place.zone ?? calendar.zone),
  };
}

/** The place is the event's; without one nobody knows where to come, nor until when it is live. */
function findEventPlace({ event, state }: FulfilmentContext, check: Requirements): Where | undefined {
  const place = check.need('event.place', event.place);
  if (place === undefined) return undefined;
  return {
    slotsId: `${place._id}:${event._id}`,
    place: {
      name: place.name,
      address: formatAddress(place.address),
      ...(event.stall === undefined ? {} : { stall: event.stall }),
    },
    collection: { kind: 'dated', zone: event.zone, windows: joinWindows(state) },
    ...findLiveTime(place, place.zone ?? event.zone),
  };
}

/** The local dates a place takes part, both included, as [from, until) on its own clock. */
function findLiveTime({ liveFrom, liveUntil }: PlaceShape, zone: string): Pick<PickupCarry, 'live'> {
  if (liveFrom === undefined && liveUntil === undefined) return {};
  return {
    live: {
      ...(liveFrom === undefined ? {} : { from: toInstant(zone, liveFrom, '00:00', 'ready') }),
      ...(liveUntil === undefined ? {} : { until: toInstant(zone, addDays(liveUntil, 1), '00:00', 'deadline') }),
    },
  };
}

/** Both the length and the places of a slot, or neither. */
function toSlots(
  { slotMinutes, slotCapacity }: PickupShape,
  check: Requirements,
): { readonly minutes: number; readonly capacity: number } | undefined {
  if (slotMinutes === undefined && slotCapacity === undefined) return undefined;
  const slots = check.needAll('pickup', { slotMinutes, slotCapacity });
  return slots && { minutes: slots.slotMinutes, capacity: slots.slotCapacity };
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
