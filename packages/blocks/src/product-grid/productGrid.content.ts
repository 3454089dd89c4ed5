import { type BlockFields, toCount, toFlag, toOneOf, toText } from '../read-fields.ts';

export const productGridLayouts = ['grid', 'list'] as const;
/** More than this on one page is slow on a phone; the rest belongs on a page of its own. */
export const productGridMost = 60;

export interface ProductGridContent {
  readonly heading?: string;
  readonly intro?: string;
  readonly layout: (typeof productGridLayouts)[number];
  /** How many products at most, 1 to 60. */
  readonly limit: number;
  /** Links that narrow a market's list to one way of getting things. */
  readonly showFilter: boolean;
}

export function toProductGridContent(fields: BlockFields): ProductGridContent {
  const heading = toText(fields['heading']);
  const intro = toText(fields['intro']);
  return {
    ...(heading ? { heading } : {}),
    ...(intro ? { intro } : {}),
    layout: toOneOf(fields['layout'], productGridLayouts, 'grid'),
    limit: toCount(fields['limit'], { fallback: productGridMost, most: productGridMost }),
    showFilter: toFlag(fields['showFilter'], true),
  };
}
