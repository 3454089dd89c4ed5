import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Promise record". */
export interface PromiseRecordContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toPromiseRecordContent(fields: BlockFields): PromiseRecordContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
