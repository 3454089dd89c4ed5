import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor says about the letters. What the address is used for and how to leave is the shop's to say. */
export interface NewsletterContent {
  readonly heading?: string;
  readonly text?: string;
  /** How often, in words. */
  readonly often?: string;
  /** What a reader agrees to, where the usual sentence is not right. */
  readonly consent?: string;
}

export function toNewsletterContent(fields: BlockFields): NewsletterContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  const often = toText(fields['often']);
  const consent = toText(fields['consent']);
  return {
    ...(heading ? { heading } : {}),
    ...(text ? { text } : {}),
    ...(often ? { often } : {}),
    ...(consent ? { consent } : {}),
  };
}
