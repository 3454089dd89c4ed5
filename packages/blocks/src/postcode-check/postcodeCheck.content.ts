import { type BlockFields, toFlag, toText } from '../read-fields.ts';

/** What an editor decides about the postcode question. */
export interface PostcodeCheckContent {
  readonly heading?: string;
  /** Said under the heading until an answer stands there. */
  readonly text?: string;
  /** Whether ways of collecting it are named beside the answer. */
  readonly showPickup: boolean;
}

export function toPostcodeCheckContent(fields: BlockFields): PostcodeCheckContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return {
    ...(heading ? { heading } : {}),
    ...(text ? { text } : {}),
    showPickup: toFlag(fields['showPickup'], true),
  };
}
