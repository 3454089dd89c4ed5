import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Making timeline". */
export interface MakingTimelineContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toMakingTimelineContent(fields: BlockFields): MakingTimelineContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
