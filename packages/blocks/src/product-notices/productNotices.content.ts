import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Guarantee and maker notices". */
export interface ProductNoticesContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toProductNoticesContent(fields: BlockFields): ProductNoticesContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
