import { toLocalDate } from '../rules/time.ts';

/** Hours after which a partner's count of its capacity is no longer believed. */
const STALE_HOURS = 72;

/** What the filters of the desk call now: an instant, a local date of the seller's own, and how old a count may be. */
export function paramsOfNow() {
  const now = new Date();
  return {
    now: now.toISOString(),
    today: toLocalDate(now, Intl.DateTimeFormat().resolvedOptions().timeZone),
    stale: new Date(now.getTime() - STALE_HOURS * 3600e3).toISOString(),
  };
}
