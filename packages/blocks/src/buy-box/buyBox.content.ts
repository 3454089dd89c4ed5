import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Buy box". */
export interface BuyBoxContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toBuyBoxContent(fields: BlockFields): BuyBoxContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
