import type { DeliveryPromise } from '@stallkeep/promise';
import { formatPromise, formatSentence, type Reading } from '@stallkeep/wording';

/** A promise as an order keeps it, in the buyer's language. */
export function sayPromise(promise: DeliveryPromise, reading: Reading) {
  return {
    sentence: formatSentence(promise, reading),
    condition: formatPromise(promise, reading).condition ?? '',
    remedy: promise.remedy ?? '',
  };
}
