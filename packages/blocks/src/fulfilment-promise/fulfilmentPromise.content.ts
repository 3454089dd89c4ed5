import { type BlockFields, toCount, toFlag, toText } from '../read-fields.ts';

export const fulfilmentPromiseMostRows = 8;

export interface FulfilmentPromiseContent {
  readonly heading?: string;
  /** Whether a buyer may open the steps that led to each date. */
  readonly showBasis: boolean;
  /** How many later order times are listed under each promise, 1 to 8. */
  readonly rows: number;
}

export function toFulfilmentPromiseContent(fields: BlockFields): FulfilmentPromiseContent {
  const heading = toText(fields['heading']);
  return {
    ...(heading ? { heading } : {}),
    showBasis: toFlag(fields['showBasis'], true),
    rows: toCount(fields['rows'], { fallback: 3, most: fulfilmentPromiseMostRows }),
  };
}
