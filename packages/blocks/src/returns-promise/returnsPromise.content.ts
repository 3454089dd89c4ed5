import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Returns promise". */
export interface ReturnsPromiseContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toReturnsPromiseContent(fields: BlockFields): ReturnsPromiseContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
