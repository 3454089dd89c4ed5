import type { PromiseLines } from '@stallkeep/buying/views';
import type { DeliveryPromise } from '@stallkeep/promise';
import { formatPromise, type Reading } from '@stallkeep/wording';

/** A promise as the pages of buying show it, with its remedy. Total. */
export function toPromiseLines(promise: DeliveryPromise, reading: Reading): PromiseLines {
  const { headline, where, condition, reason, minimum, held } = formatPromise(promise, reading);
  return {
    status: promise.status,
    headline,
    ...(where === undefined ? {} : { where }),
    ...(condition === undefined ? {} : { condition }),
    ...(reason === undefined ? {} : { reason }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(held === undefined ? {} : { held }),
    ...(promise.remedy === undefined ? {} : { remedy: promise.remedy }),
  };
}
