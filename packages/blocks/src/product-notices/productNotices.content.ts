import type { PictureView } from '../page-view.ts';
import { type BlockFields, findPicture, toFlag, toText } from '../read-fields.ts';

/** What an editor decides about the notices; guarantee, maker and materials come from the product and its seller. */
export interface ProductNoticesContent {
  readonly heading?: string;
  /** The harmonised notice as the European Commission published it, in the language of the shop. */
  readonly notice?: PictureView;
  /** Warnings a buyer must read before using it. */
  readonly safety?: string;
  readonly isTextile: boolean;
}

export function toProductNoticesContent(fields: BlockFields): ProductNoticesContent {
  const heading = toText(fields['heading']);
  const notice = findPicture(fields['notice']);
  const safety = toText(fields['safety']);
  return {
    ...(heading ? { heading } : {}),
    ...(notice ? { notice } : {}),
    ...(safety ? { safety } : {}),
    isTextile: toFlag(fields['isTextile'], false),
  };
}
