import type { BuyBoxContent } from './buy-box/buyBox.content.ts';
import type { ConditionReportContent } from './condition-report/conditionReport.content.ts';
import type { ContactSellerContent } from './contact-seller/contactSeller.content.ts';
import type { EventHeroContent } from './event-hero/eventHero.content.ts';
import type { EventScheduleContent } from './event-schedule/eventSchedule.content.ts';
import type { FindStallContent } from './find-stall/findStall.content.ts';
import type { FulfilmentPromiseContent } from './fulfilment-promise/fulfilmentPromise.content.ts';
import type { GalleryContent } from './gallery/gallery.content.ts';
import type { MakingTimelineContent } from './making-timeline/makingTimeline.content.ts';
import type { NewsletterContent } from './newsletter/newsletter.content.ts';
import type { NoticeBarContent } from './notice-bar/noticeBar.content.ts';
import type { OrderCutoffContent } from './order-cutoff/orderCutoff.content.ts';
import type { PackagingFactsContent } from './packaging-facts/packagingFacts.content.ts';
import type { PickupPickerContent } from './pickup-picker/pickupPicker.content.ts';
import type { PooledRunContent } from './pooled-run/pooledRun.content.ts';
import type { PostcodeCheckContent } from './postcode-check/postcodeCheck.content.ts';
import type { PriceTagContent } from './price-tag/priceTag.content.ts';
import type { ProductGridContent } from './product-grid/productGrid.content.ts';
import type { ProductHeaderContent } from './product-header/productHeader.content.ts';
import type { ProductNoticesContent } from './product-notices/productNotices.content.ts';
import type { PromiseComparisonContent } from './promise-comparison/promiseComparison.content.ts';
import type { PromiseRecordContent } from './promise-record/promiseRecord.content.ts';
import type { QuestionsContent } from './questions/questions.content.ts';
import type { ReturnsPromiseContent } from './returns-promise/returnsPromise.content.ts';
import type { RichTextContent } from './rich-text/richText.content.ts';
import type { SellerCardContent } from './seller-card/sellerCard.content.ts';
import type { ShareContent } from './share/share.content.ts';
import type { UnboxingWallContent } from './unboxing-wall/unboxingWall.content.ts';
import type { VariantPickerContent } from './variant-picker/variantPicker.content.ts';

/** Every block and what its editor sets. A block missing here or in the registry does not compile. */
export interface BlockContents {
  readonly eventHero: EventHeroContent;
  readonly productGrid: ProductGridContent;
  readonly productHeader: ProductHeaderContent;
  readonly gallery: GalleryContent;
  readonly variantPicker: VariantPickerContent;
  readonly fulfilmentPromise: FulfilmentPromiseContent;
  readonly richText: RichTextContent;
  readonly promiseComparison: PromiseComparisonContent;
  readonly orderCutoff: OrderCutoffContent;
  readonly pickupPicker: PickupPickerContent;
  readonly postcodeCheck: PostcodeCheckContent;
  readonly pooledRun: PooledRunContent;
  readonly makingTimeline: MakingTimelineContent;
  readonly packagingFacts: PackagingFactsContent;
  readonly conditionReport: ConditionReportContent;
  readonly returnsPromise: ReturnsPromiseContent;
  readonly productNotices: ProductNoticesContent;
  readonly priceTag: PriceTagContent;
  readonly buyBox: BuyBoxContent;
  readonly eventSchedule: EventScheduleContent;
  readonly findStall: FindStallContent;
  readonly sellerCard: SellerCardContent;
  readonly promiseRecord: PromiseRecordContent;
  readonly share: ShareContent;
  readonly unboxingWall: UnboxingWallContent;
  readonly questions: QuestionsContent;
  readonly noticeBar: NoticeBarContent;
  readonly newsletter: NewsletterContent;
  readonly contactSeller: ContactSellerContent;
}

export type BlockType = keyof BlockContents;

/** A block as a page document holds it: the fields beside `_key` and `_type` are the editor's. */
export interface PageBlock {
  readonly _key: string;
  readonly _type: string;
}
