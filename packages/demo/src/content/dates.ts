/** Every date of the demo, worked out from one instant, so that it is never stale on the day it is first started. */

export const lisbon = 'Europe/Lisbon';
export const vigo = 'Europe/Madrid';

export interface DemoDates {
  readonly now: Temporal.Instant;
  readonly todayInLisbon: Temporal.PlainDate;
  /** The market that takes orders now. Instants as the content lake writes them, with Z. */
  readonly open: {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly opensAt: string;
    readonly closesAt: string;
    readonly on: Temporal.PlainDate;
  };
  /** The market that comes back on certain Sundays, next in the coming calendar week. */
  readonly recurring: {
    readonly next: Temporal.PlainDate;
    readonly ordinals: readonly number[];
    readonly from: Temporal.PlainDate;
  };
  readonly past: {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly opensAt: string;
    readonly closesAt: string;
    readonly on: Temporal.PlainDate;
  };
  /** Calendars are looked through until here, months ahead. */
  readonly reviewedThrough: Temporal.PlainDate;
}

/** Instant of a local time, in the content lake's form: "2026-11-28T10:00:00Z". */
function writeInstant(on: Temporal.PlainDate, time: string, zone: string): string {
  return on
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
}

/** Which of its weekday in the month a date is, 1 to 5. */
export function countOrdinal(on: Temporal.PlainDate): number {
  return Math.ceil(on.day / 7);
}

/** The weekend day three to eight days ahead that is nearest to five, so that there is time to order and not long to wait. */
function planOpenDay(today: Temporal.PlainDate): Temporal.PlainDate {
  const candidates = [3, 4, 5, 6, 7, 8]
    .map((days) => ({ days, on: today.add({ days }) }))
    .filter(({ on }) => on.dayOfWeek >= 6)
    .sort((a, b) => Math.abs(a.days - 5) - Math.abs(b.days - 5) || a.days - b.days);
  const best = candidates[0];
  if (!best) {
    throw new Error(
      'Every six days in a row hold a Saturday or a Sunday. The calendar arithmetic of the demo is wrong.',
    );
  }
  return best.on;
}

/** Works out all dates from epoch seconds. */
export function planDates(nowSeconds: number): DemoDates {
  const now = Temporal.Instant.fromEpochMilliseconds(Math.floor(nowSeconds) * 1000);
  const today = now.toZonedDateTimeISO(lisbon).toPlainDate();
  const openDay = planOpenDay(today);
  const todayInVigo = now.toZonedDateTimeISO(vigo).toPlainDate();
  const nextSunday = todayInVigo.add({ days: 14 - todayInVigo.dayOfWeek });
  const ordinal = countOrdinal(nextSunday);
  const pastFriday = today.subtract({ days: 14 + ((today.dayOfWeek + 2) % 7) });
  const pastOpened = pastFriday.subtract({ days: 9 });
  const later = today.add({ months: 4 });
  return {
    now,
    todayInLisbon: today,
    open: {
      on: openDay,
      startsAt: writeInstant(openDay, '10:00', lisbon),
      endsAt: writeInstant(openDay, '18:00', lisbon),
      opensAt: writeInstant(today.subtract({ days: 5 }), '09:00', lisbon),
      closesAt: writeInstant(openDay.subtract({ days: 1 }), '19:00', lisbon),
    },
    recurring: {
      next: nextSunday,
      // A pair of the month's Sundays that holds the coming one and not the one before it.
      ordinals: ordinal === 5 ? [3, 5] : ordinal % 2 === 1 ? [1, 3] : [2, 4],
      from: todayInVigo.subtract({ months: 14 }).with({ day: 1 }),
    },
    past: {
      on: pastFriday,
      startsAt: writeInstant(pastFriday, '18:00', lisbon),
      endsAt: writeInstant(pastFriday, '23:00', lisbon),
      opensAt: writeInstant(pastOpened, '09:00', lisbon),
      closesAt: writeInstant(pastFriday, '12:00', lisbon),
    },
    reviewedThrough: later.with({ day: later.daysInMonth }),
  };
}
