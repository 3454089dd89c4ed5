import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Postcode check". */
export interface PostcodeCheckContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toPostcodeCheckContent(fields: BlockFields): PostcodeCheckContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
