import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Share". */
export interface ShareContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toShareContent(fields: BlockFields): ShareContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
