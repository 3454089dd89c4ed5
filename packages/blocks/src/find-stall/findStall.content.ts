import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Find the stall". */
export interface FindStallContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toFindStallContent(fields: BlockFields): FindStallContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
