import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Seller card". */
export interface SellerCardContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toSellerCardContent(fields: BlockFields): SellerCardContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
