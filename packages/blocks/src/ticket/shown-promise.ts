import type { DeliveryPromise } from '@stallkeep/promise';
import { formatPromise, formatUnavailable, type PromiseWords, type Reading } from '@stallkeep/wording';

/** Refusals of a way of sending, each of which a collection answers. */
const answeredByCollection: ReadonlySet<string> = new Set(['outside_zone', 'needs_tested_packaging', 'temperature']);

/** A promise in words; a plain no to sending it names the place to collect it at, where there is one. */
export function formatShownPromise(
  promise: DeliveryPromise,
  reading: Reading,
  collectAt: string | undefined,
): PromiseWords {
  if (promise.status === 'unavailable' && collectAt !== undefined && answeredByCollection.has(promise.reason)) {
    return formatUnavailable(promise.reason, reading.locale, { ...promise.wording.params, place: collectAt });
  }
  return formatPromise(promise, reading);
}
