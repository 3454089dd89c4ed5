import type { SellerView } from '@stallkeep/blocks/page-view';
import type { SellerShape } from '@stallkeep/content';
import { toPictureView, toRichTextView } from './toPictureView.ts';
import { formatPostalAddress } from './toPlaceView.ts';
import type { ViewContext } from './view-context.ts';

export function toSellerView(seller: SellerShape, context: ViewContext): SellerView {
  const postalAddress = formatPostalAddress(seller.postalAddress, context.locale);
  return {
    id: seller._id,
    name: seller.name,
    slug: seller.slug ?? seller._id,
    craft: seller.craft ?? '',
    story: toRichTextView(seller.story, context.imageBase),
    ...(seller.tagline === undefined ? {} : { tagline: seller.tagline }),
    ...(seller.portrait === undefined
      ? {}
      : { portrait: toPictureView(seller.portrait, 'portrait', context.imageBase) }),
    ...(seller.email === undefined ? {} : { email: seller.email }),
    ...(seller.phone === undefined ? {} : { phone: seller.phone }),
    ...(seller.websiteUrl === undefined ? {} : { websiteUrl: seller.websiteUrl }),
    ...(postalAddress === undefined ? {} : { postalAddress }),
  };
}
