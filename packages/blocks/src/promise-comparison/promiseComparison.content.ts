import { type BlockFields, toFlag, toOneOf, toText } from '../read-fields.ts';
import { type WayOrder, wayOrders } from './compare-ways.ts';

export interface PromiseComparisonContent {
  readonly heading?: string;
  readonly order: WayOrder;
  /** Whether each way says what happens when it is late. */
  readonly showRemedy: boolean;
  /** Whether each way links to its ticket in the buy box; only where the page has one. */
  readonly linkToBuyBox: boolean;
}

export function toPromiseComparisonContent(fields: BlockFields): PromiseComparisonContent {
  const heading = toText(fields['heading']);
  return {
    ...(heading ? { heading } : {}),
    order: toOneOf(fields['order'], wayOrders, 'seller'),
    showRemedy: toFlag(fields['showRemedy'], true),
    linkToBuyBox: toFlag(fields['linkToBuyBox'], true),
  };
}
