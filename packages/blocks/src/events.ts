/** Door: what every block may have observed, besides its own view. */

import type { MarkupEventName, TelemetryDeclaration } from '@stallkeep/telemetry';
import type { BlockType } from './block-types.ts';
import { buyBoxTelemetry } from './buy-box/buyBox.telemetry.ts';
import { conditionReportTelemetry } from './condition-report/conditionReport.telemetry.ts';
import { contactSellerTelemetry } from './contact-seller/contactSeller.telemetry.ts';
import { eventHeroTelemetry } from './event-hero/eventHero.telemetry.ts';
import { eventScheduleTelemetry } from './event-schedule/eventSchedule.telemetry.ts';
import { findStallTelemetry } from './find-stall/findStall.telemetry.ts';
import { fulfilmentPromiseTelemetry } from './fulfilment-promise/fulfilmentPromise.telemetry.ts';
import { galleryTelemetry } from './gallery/gallery.telemetry.ts';
import { makingTimelineTelemetry } from './making-timeline/makingTimeline.telemetry.ts';
import { newsletterTelemetry } from './newsletter/newsletter.telemetry.ts';
import { noticeBarTelemetry } from './notice-bar/noticeBar.telemetry.ts';
import { orderCutoffTelemetry } from './order-cutoff/orderCutoff.telemetry.ts';
import { packagingFactsTelemetry } from './packaging-facts/packagingFacts.telemetry.ts';
import { pickupPickerTelemetry } from './pickup-picker/pickupPicker.telemetry.ts';
import { pooledRunTelemetry } from './pooled-run/pooledRun.telemetry.ts';
import { postcodeCheckTelemetry } from './postcode-check/postcodeCheck.telemetry.ts';
import { priceTagTelemetry } from './price-tag/priceTag.telemetry.ts';
import { productGridTelemetry } from './product-grid/productGrid.telemetry.ts';
import { productHeaderTelemetry } from './product-header/productHeader.telemetry.ts';
import { productNoticesTelemetry } from './product-notices/productNotices.telemetry.ts';
import { promiseComparisonTelemetry } from './promise-comparison/promiseComparison.telemetry.ts';
import { promiseRecordTelemetry } from './promise-record/promiseRecord.telemetry.ts';
import { questionsTelemetry } from './questions/questions.telemetry.ts';
import { returnsPromiseTelemetry } from './returns-promise/returnsPromise.telemetry.ts';
import { richTextTelemetry } from './rich-text/richText.telemetry.ts';
import { sellerCardTelemetry } from './seller-card/sellerCard.telemetry.ts';
import { shareTelemetry } from './share/share.telemetry.ts';
import { unboxingWallTelemetry } from './unboxing-wall/unboxingWall.telemetry.ts';
import { variantPickerTelemetry } from './variant-picker/variantPicker.telemetry.ts';

export const blockEvents = {
  eventHero: eventHeroTelemetry,
  productGrid: productGridTelemetry,
  productHeader: productHeaderTelemetry,
  gallery: galleryTelemetry,
  variantPicker: variantPickerTelemetry,
  fulfilmentPromise: fulfilmentPromiseTelemetry,
  richText: richTextTelemetry,
  promiseComparison: promiseComparisonTelemetry,
  orderCutoff: orderCutoffTelemetry,
  pickupPicker: pickupPickerTelemetry,
  postcodeCheck: postcodeCheckTelemetry,
  pooledRun: pooledRunTelemetry,
  makingTimeline: makingTimelineTelemetry,
  packagingFacts: packagingFactsTelemetry,
  conditionReport: conditionReportTelemetry,
  returnsPromise: returnsPromiseTelemetry,
  productNotices: productNoticesTelemetry,
  priceTag: priceTagTelemetry,
  buyBox: buyBoxTelemetry,
  eventSchedule: eventScheduleTelemetry,
  findStall: findStallTelemetry,
  sellerCard: sellerCardTelemetry,
  promiseRecord: promiseRecordTelemetry,
  share: shareTelemetry,
  unboxingWall: unboxingWallTelemetry,
  questions: questionsTelemetry,
  noticeBar: noticeBarTelemetry,
  newsletter: newsletterTelemetry,
  contactSeller: contactSellerTelemetry,
} satisfies { readonly [Type in BlockType]: TelemetryDeclaration<Type, readonly MarkupEventName[]> };
