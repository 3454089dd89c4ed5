import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Event schedule". */
export interface EventScheduleContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toEventScheduleContent(fields: BlockFields): EventScheduleContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
