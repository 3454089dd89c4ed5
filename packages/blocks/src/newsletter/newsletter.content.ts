import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Newsletter". */
export interface NewsletterContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toNewsletterContent(fields: BlockFields): NewsletterContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
