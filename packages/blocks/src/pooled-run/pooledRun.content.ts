import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Pooled run". */
export interface PooledRunContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toPooledRunContent(fields: BlockFields): PooledRunContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
