import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Promise comparison". */
export interface PromiseComparisonContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toPromiseComparisonContent(fields: BlockFields): PromiseComparisonContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
