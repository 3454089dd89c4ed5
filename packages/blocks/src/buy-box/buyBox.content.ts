import { type BlockFields, toFlag, toText } from '../read-fields.ts';

export interface BuyBoxContent {
  readonly heading?: string;
  /** Whether variant and price stand on top; not needed beside a product header that shows them. */
  readonly showPrice: boolean;
  /** Whether the buyer may write a note to the maker. */
  readonly askNote: boolean;
  /** What the note is for, in the seller's words. */
  readonly noteHint?: string;
}

export function toBuyBoxContent(fields: BlockFields): BuyBoxContent {
  const heading = toText(fields['heading']);
  const noteHint = toText(fields['noteHint']);
  return {
    ...(heading ? { heading } : {}),
    showPrice: toFlag(fields['showPrice'], true),
    askNote: toFlag(fields['askNote'], true),
    ...(noteHint ? { noteHint } : {}),
  };
}
