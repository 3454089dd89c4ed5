/** Door: the Sanity object types of all blocks, for the Studio. */

import { buyBoxSchema } from './buy-box/buyBox.schema.ts';
import { conditionReportSchema } from './condition-report/conditionReport.schema.ts';
import { contactSellerSchema } from './contact-seller/contactSeller.schema.ts';
import { eventHeroSchema } from './event-hero/eventHero.schema.ts';
import { eventScheduleSchema } from './event-schedule/eventSchedule.schema.ts';
import { findStallSchema } from './find-stall/findStall.schema.ts';
import { fulfilmentPromiseSchema } from './fulfilment-promise/fulfilmentPromise.schema.ts';
import { gallerySchema } from './gallery/gallery.schema.ts';
import { makingTimelineSchema } from './making-timeline/makingTimeline.schema.ts';
import { newsletterSchema } from './newsletter/newsletter.schema.ts';
import { noticeBarSchema } from './notice-bar/noticeBar.schema.ts';
import { orderCutoffSchema } from './order-cutoff/orderCutoff.schema.ts';
import { packagingFactsSchema } from './packaging-facts/packagingFacts.schema.ts';
import { pickupPickerSchema } from './pickup-picker/pickupPicker.schema.ts';
import { pooledRunSchema } from './pooled-run/pooledRun.schema.ts';
import { postcodeCheckSchema } from './postcode-check/postcodeCheck.schema.ts';
import { priceTagSchema } from './price-tag/priceTag.schema.ts';
import { productGridSchema } from './product-grid/productGrid.schema.ts';
import { productHeaderSchema } from './product-header/productHeader.schema.ts';
import { productNoticesSchema } from './product-notices/productNotices.schema.ts';
import { promiseComparisonSchema } from './promise-comparison/promiseComparison.schema.ts';
import { promiseRecordSchema } from './promise-record/promiseRecord.schema.ts';
import { questionsSchema } from './questions/questions.schema.ts';
import { returnsPromiseSchema } from './returns-promise/returnsPromise.schema.ts';
import { richTextSchema } from './rich-text/richText.schema.ts';
import { sellerCardSchema } from './seller-card/sellerCard.schema.ts';
import { shareSchema } from './share/share.schema.ts';
import { unboxingWallSchema } from './unboxing-wall/unboxingWall.schema.ts';
import { variantPickerSchema } from './variant-picker/variantPicker.schema.ts';

/** `richText` refers to the Studio's own `richTextContent` type. */
export const blockSchemas = [
  eventHeroSchema,
  productGridSchema,
  productHeaderSchema,
  gallerySchema,
  variantPickerSchema,
  fulfilmentPromiseSchema,
  richTextSchema,
  promiseComparisonSchema,
  orderCutoffSchema,
  pickupPickerSchema,
  postcodeCheckSchema,
  pooledRunSchema,
  makingTimelineSchema,
  packagingFactsSchema,
  conditionReportSchema,
  returnsPromiseSchema,
  productNoticesSchema,
  priceTagSchema,
  buyBoxSchema,
  eventScheduleSchema,
  findStallSchema,
  sellerCardSchema,
  promiseRecordSchema,
  shareSchema,
  unboxingWallSchema,
  questionsSchema,
  noticeBarSchema,
  newsletterSchema,
  contactSellerSchema,
];

/** What the `blocks` array of a page may hold. */
export const blockTypeNames = blockSchemas.map((schema) => schema.name);
