import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Notice bar". */
export interface NoticeBarContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toNoticeBarContent(fields: BlockFields): NoticeBarContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
