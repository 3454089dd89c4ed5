import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Unboxing wall". */
export interface UnboxingWallContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toUnboxingWallContent(fields: BlockFields): UnboxingWallContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
