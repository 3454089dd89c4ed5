import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Contact the seller". */
export interface ContactSellerContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toContactSellerContent(fields: BlockFields): ContactSellerContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
