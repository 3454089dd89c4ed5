import type { OpenCalendar } from '../calendar/calendar.ts';
import { Series } from '../calendar/series.ts';
import { findClock } from '../time/zone.ts';
import type { Instant, PickupCarry } from '../types/index.ts';

/** Time in which goods can be collected: a whole window, or one slot of it. */
export interface Window {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly ordersCloseAt?: Instant;
  /** The window a slot was cut from; absent for one that is whole. */
  readonly cutFrom?: { readonly startsAt: Instant; readonly endsAt: Instant };
}

/** [P7] The windows of a pickup in order, cut into slots where it has them, without any that overlap another. */
export function toWindows(carry: PickupCarry, calendar: OpenCalendar | undefined): Series<Window> {
  const toInstant = (window: Window) => window.startsAt;
  const slots = carry.slots;
  const cut = (window: Window): readonly Window[] =>
    slots === undefined ? [window] : cutIntoSlots(window, slots.minutes * 60);
  if (calendar !== undefined) {
    return new Series<Window>({
      toInstant,
      toFirstDay: (at) => calendar.clock.toDay(at) - 1,
      entriesOn: (day) => {
        if (!calendar.hasHours) return 'no_hours';
        if (!calendar.isReviewed(day)) return 'beyond_reviewed';
        // An overnight shift of the day before goes on into this one: what it covers is its own.
        const coveredUntil = calendar.spansOn(day - 1).at(-1)?.endsAt ?? Number.NEGATIVE_INFINITY;
        return calendar
          .spansOn(day)
          .map(({ startsAt, endsAt }) => ({ startsAt: Math.max(startsAt, coveredUntil), endsAt }))
          .filter(({ startsAt, endsAt }) => startsAt < endsAt)
          .flatMap(cut);
      },
    });
  }
  const dated = carry.collection.kind === 'dated' ? carry.collection : { zone: 'Etc/UTC', windows: [] };
  const windows = [...dated.windows].sort((a, b) => a.startsAt - b.startsAt).flatMap(cut);
  const clock = findClock(dated.zone);
  const days = windows.map((window) => clock.toDay(window.startsAt));
  const lastDay = days.at(-1) ?? Number.NEGATIVE_INFINITY;
  return new Series<Window>({
    toInstant,
    // Before the first window there is nothing to walk over.
    toFirstDay: (at) => Math.max(clock.toDay(at), days[0] ?? 0),
    entriesOn: (day) => (day > lastDay ? 'no_more' : windows.filter((_, index) => days[index] === day)),
  });
}

/** Whole slots only: what is left at the end of a window is too short for one. */
function cutIntoSlots(window: Window, seconds: number): readonly Window[] {
  const count = Math.floor((window.endsAt - window.startsAt) / seconds);
  const cutFrom = { startsAt: window.startsAt, endsAt: window.endsAt };
  return Array.from({ length: count }, (_, index) => ({
    ...window,
    cutFrom,
    startsAt: window.startsAt + index * seconds,
    endsAt: window.startsAt + (index + 1) * seconds,
  }));
}
