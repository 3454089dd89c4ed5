import { type BlockFields, toCount, toText } from '../read-fields.ts';

export const pickupWindowsMost = 12;

export interface PickupWindowsContent {
  readonly heading?: string;
  /** How many market days are listed, 1 to 12. */
  readonly count: number;
}

export function toPickupWindowsContent(fields: BlockFields): PickupWindowsContent {
  const heading = toText(fields['heading']);
  return { ...(heading ? { heading } : {}), count: toCount(fields['count'], { fallback: 4, most: pickupWindowsMost }) };
}
