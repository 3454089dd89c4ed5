import type { ReactNode } from 'react';
import type { BlockContents, BlockType } from './block-types.ts';
import { BuyBoxBlock } from './buy-box/BuyBoxBlock.tsx';
import { toBuyBoxContent } from './buy-box/buyBox.content.ts';
import { ConditionReportBlock } from './condition-report/ConditionReportBlock.tsx';
import { toConditionReportContent } from './condition-report/conditionReport.content.ts';
import { ContactSellerBlock } from './contact-seller/ContactSellerBlock.tsx';
import { toContactSellerContent } from './contact-seller/contactSeller.content.ts';
import { EventHeroBlock } from './event-hero/EventHeroBlock.tsx';
import { toEventHeroContent } from './event-hero/eventHero.content.ts';
import { EventScheduleBlock } from './event-schedule/EventScheduleBlock.tsx';
import { toEventScheduleContent } from './event-schedule/eventSchedule.content.ts';
import { FindStallBlock } from './find-stall/FindStallBlock.tsx';
import { toFindStallContent } from './find-stall/findStall.content.ts';
import { FulfilmentPromiseBlock } from './fulfilment-promise/FulfilmentPromiseBlock.tsx';
import { toFulfilmentPromiseContent } from './fulfilment-promise/fulfilmentPromise.content.ts';
import { GalleryBlock } from './gallery/GalleryBlock.tsx';
import { toGalleryContent } from './gallery/gallery.content.ts';
import { MakingTimelineBlock } from './making-timeline/MakingTimelineBlock.tsx';
import { toMakingTimelineContent } from './making-timeline/makingTimeline.content.ts';
import { NewsletterBlock } from './newsletter/NewsletterBlock.tsx';
import { toNewsletterContent } from './newsletter/newsletter.content.ts';
import { NoticeBarBlock } from './notice-bar/NoticeBarBlock.tsx';
import { toNoticeBarContent } from './notice-bar/noticeBar.content.ts';
import { OrderCutoffBlock } from './order-cutoff/OrderCutoffBlock.tsx';
import { toOrderCutoffContent } from './order-cutoff/orderCutoff.content.ts';
import { PackagingFactsBlock } from './packaging-facts/PackagingFactsBlock.tsx';
import { toPackagingFactsContent } from './packaging-facts/packagingFacts.content.ts';
import type { BlockPlace, BlockProps, PageView } from './page-view.ts';
import { PickupPickerBlock } from './pickup-picker/PickupPickerBlock.tsx';
import { toPickupPickerContent } from './pickup-picker/pickupPicker.content.ts';
import { PooledRunBlock } from './pooled-run/PooledRunBlock.tsx';
import { toPooledRunContent } from './pooled-run/pooledRun.content.ts';
import { PostcodeCheckBlock } from './postcode-check/PostcodeCheckBlock.tsx';
import { toPostcodeCheckContent } from './postcode-check/postcodeCheck.content.ts';
import { PriceTagBlock } from './price-tag/PriceTagBlock.tsx';
import { toPriceTagContent } from './price-tag/priceTag.content.ts';
import { ProductGridBlock } from './product-grid/ProductGridBlock.tsx';
import { toProductGridContent } from './product-grid/productGrid.content.ts';
import { ProductHeaderBlock } from './product-header/ProductHeaderBlock.tsx';
import { toProductHeaderContent } from './product-header/productHeader.content.ts';
import { ProductNoticesBlock } from './product-notices/ProductNoticesBlock.tsx';
import { toProductNoticesContent } from './product-notices/productNotices.content.ts';
import { PromiseComparisonBlock } from './promise-comparison/PromiseComparisonBlock.tsx';
import { toPromiseComparisonContent } from './promise-comparison/promiseComparison.content.ts';
import { PromiseRecordBlock } from './promise-record/PromiseRecordBlock.tsx';
import { toPromiseRecordContent } from './promise-record/promiseRecord.content.ts';
import { QuestionsBlock } from './questions/QuestionsBlock.tsx';
import { toQuestionsContent } from './questions/questions.content.ts';
import type { BlockFields } from './read-fields.ts';
import { ReturnsPromiseBlock } from './returns-promise/ReturnsPromiseBlock.tsx';
import { toReturnsPromiseContent } from './returns-promise/returnsPromise.content.ts';
import { RichTextBlock } from './rich-text/RichTextBlock.tsx';
import { toRichTextContent } from './rich-text/richText.content.ts';
import { SellerCardBlock } from './seller-card/SellerCardBlock.tsx';
import { toSellerCardContent } from './seller-card/sellerCard.content.ts';
import { ShareBlock } from './share/ShareBlock.tsx';
import { toShareContent } from './share/share.content.ts';
import { UnboxingWallBlock } from './unboxing-wall/UnboxingWallBlock.tsx';
import { toUnboxingWallContent } from './unboxing-wall/unboxingWall.content.ts';
import { VariantPickerBlock } from './variant-picker/VariantPickerBlock.tsx';
import { toVariantPickerContent } from './variant-picker/variantPicker.content.ts';

interface BlockDefinition<Content> {
  readonly Component: (props: BlockProps<Content>) => ReactNode;
  /** Total: whatever the lake holds, the block gets a whole content. */
  readonly toContent: (fields: BlockFields) => Content;
  readonly render: (fields: BlockFields, page: PageView, place?: BlockPlace) => ReactNode;
}

function defineBlock<Content>(
  Component: (props: BlockProps<Content>) => ReactNode,
  toContent: (fields: BlockFields) => Content,
): BlockDefinition<Content> {
  return {
    Component,
    toContent,
    render: (fields, page, place) => (
      <Component content={toContent(fields)} page={page} {...(place === undefined ? {} : { place })} />
    ),
  };
}

/** Which component shows a block of a type. */
export const blockRegistry = {
  eventHero: defineBlock(EventHeroBlock, toEventHeroContent),
  productGrid: defineBlock(ProductGridBlock, toProductGridContent),
  productHeader: defineBlock(ProductHeaderBlock, toProductHeaderContent),
  gallery: defineBlock(GalleryBlock, toGalleryContent),
  variantPicker: defineBlock(VariantPickerBlock, toVariantPickerContent),
  fulfilmentPromise: defineBlock(FulfilmentPromiseBlock, toFulfilmentPromiseContent),
  richText: defineBlock(RichTextBlock, toRichTextContent),
  promiseComparison: defineBlock(PromiseComparisonBlock, toPromiseComparisonContent),
  orderCutoff: defineBlock(OrderCutoffBlock, toOrderCutoffContent),
  pickupPicker: defineBlock(PickupPickerBlock, toPickupPickerContent),
  postcodeCheck: defineBlock(PostcodeCheckBlock, toPostcodeCheckContent),
  pooledRun: defineBlock(PooledRunBlock, toPooledRunContent),
  makingTimeline: defineBlock(MakingTimelineBlock, toMakingTimelineContent),
  packagingFacts: defineBlock(PackagingFactsBlock, toPackagingFactsContent),
  conditionReport: defineBlock(ConditionReportBlock, toConditionReportContent),
  returnsPromise: defineBlock(ReturnsPromiseBlock, toReturnsPromiseContent),
  productNotices: defineBlock(ProductNoticesBlock, toProductNoticesContent),
  priceTag: defineBlock(PriceTagBlock, toPriceTagContent),
  buyBox: defineBlock(BuyBoxBlock, toBuyBoxContent),
  eventSchedule: defineBlock(EventScheduleBlock, toEventScheduleContent),
  findStall: defineBlock(FindStallBlock, toFindStallContent),
  sellerCard: defineBlock(SellerCardBlock, toSellerCardContent),
  promiseRecord: defineBlock(PromiseRecordBlock, toPromiseRecordContent),
  share: defineBlock(ShareBlock, toShareContent),
  unboxingWall: defineBlock(UnboxingWallBlock, toUnboxingWallContent),
  questions: defineBlock(QuestionsBlock, toQuestionsContent),
  noticeBar: defineBlock(NoticeBarBlock, toNoticeBarContent),
  newsletter: defineBlock(NewsletterBlock, toNewsletterContent),
  contactSeller: defineBlock(ContactSellerBlock, toContactSellerContent),
} satisfies { readonly [Type in BlockType]: BlockDefinition<BlockContents[Type]> };

export function isBlockType(type: string): type is BlockType {
  return Object.hasOwn(blockRegistry, type);
}
