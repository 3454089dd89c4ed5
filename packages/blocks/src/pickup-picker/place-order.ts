import type { PickupView } from '../page-view.ts';

/** Whether an order placed now can be collected there: it is there, and some time has a place left. Total. */
export function hasRoom({ isAvailable, windows }: PickupView): boolean {
  return isAvailable && windows.some(({ slots }) => slots.length === 0 || slots.some(({ left }) => left > 0));
}

/** Those where it can be had first, else in the seller's order: a place without is never shown before one with. */
export function sortPlaces(pickups: readonly PickupView[]): readonly PickupView[] {
  return [...pickups.filter(hasRoom), ...pickups.filter((pickup) => !hasRoom(pickup))];
}
