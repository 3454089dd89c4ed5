import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Order cutoff". */
export interface OrderCutoffContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toOrderCutoffContent(fields: BlockFields): OrderCutoffContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
