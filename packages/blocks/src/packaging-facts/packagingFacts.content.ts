import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Packaging facts". */
export interface PackagingFactsContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toPackagingFactsContent(fields: BlockFields): PackagingFactsContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
