/** The oldest an event may be when it comes, milliseconds: a page asleep for longer has nothing left to tell. */
const MAX_AGE_MILLIS = 86_400_000;

/**
 * When an event happened by the collector's clock, epoch milliseconds. A client's clock may be wrong by years, but it is the same
 * one for `at` and for `now`: only their difference is believed, and no more than a day of it. Never later than `receivedAt`.
 *
 * @param receivedAt epoch milliseconds of the collector's clock
 * @example
 * toEventTime({ at: 1_000, now: 3_500 }, 1_800_000_000_000); // => 1_799_999_997_500
 */
export function toEventTime({ at, now }: { readonly at: number; readonly now: number }, receivedAt: number): number {
  return receivedAt - Math.min(Math.max(now - at, 0), MAX_AGE_MILLIS);
}
