import { type BlockFields, toFlag, toText } from '../read-fields.ts';

export interface PriceTagContent {
  /** About tax and fees, in the seller's words. */
  readonly note?: string;
  readonly showCompareAt: boolean;
  readonly showUnitPrice: boolean;
}

export function toPriceTagContent(fields: BlockFields): PriceTagContent {
  const note = toText(fields['note']);
  return {
    ...(note ? { note } : {}),
    showCompareAt: toFlag(fields['showCompareAt'], true),
    showUnitPrice: toFlag(fields['showUnitPrice'], true),
  };
}
