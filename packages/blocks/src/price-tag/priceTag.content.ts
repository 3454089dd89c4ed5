import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Price". */
export interface PriceTagContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toPriceTagContent(fields: BlockFields): PriceTagContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
