import { type BlockFields, toFlag, toText } from '../read-fields.ts';

/** What an editor decides about the seller card; everything else comes from the seller. */
export interface SellerCardContent {
  readonly heading?: string;
  readonly showStory: boolean;
  readonly showContact: boolean;
}

export function toSellerCardContent(fields: BlockFields): SellerCardContent {
  const heading = toText(fields['heading']);
  return {
    ...(heading ? { heading } : {}),
    showStory: toFlag(fields['showStory'], true),
    showContact: toFlag(fields['showContact'], true),
  };
}
