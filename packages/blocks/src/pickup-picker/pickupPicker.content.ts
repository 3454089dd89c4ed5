import { type BlockFields, toCount, toFlag, toText } from '../read-fields.ts';

export const pickupPickerMost = 12;

/** What an editor decides about the places to collect at. */
export interface PickupPickerContent {
  readonly heading?: string;
  /** How many windows are listed at each place, and how many market days on a market's page: 1 to 12. */
  readonly count: number;
  /** Whether a buyer is offered to have the places sorted by how far they are. */
  readonly showNearest: boolean;
}

export function toPickupPickerContent(fields: BlockFields): PickupPickerContent {
  const heading = toText(fields['heading']);
  return {
    ...(heading ? { heading } : {}),
    count: toCount(fields['count'], { fallback: 4, most: pickupPickerMost }),
    showNearest: toFlag(fields['showNearest'], true),
  };
}
