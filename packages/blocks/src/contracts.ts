/** Door: what every block undertakes, for its page, its documentation and its tests. */

import type { BlockContract } from './block-contract.ts';
import type { BlockType } from './block-types.ts';
import { buyBoxContract } from './buy-box/buyBox.contract.ts';
import { conditionReportContract } from './condition-report/conditionReport.contract.ts';
import { contactSellerContract } from './contact-seller/contactSeller.contract.ts';
import { eventHeroContract } from './event-hero/eventHero.contract.ts';
import { eventScheduleContract } from './event-schedule/eventSchedule.contract.ts';
import { findStallContract } from './find-stall/findStall.contract.ts';
import { fulfilmentPromiseContract } from './fulfilment-promise/fulfilmentPromise.contract.ts';
import { galleryContract } from './gallery/gallery.contract.ts';
import { makingTimelineContract } from './making-timeline/makingTimeline.contract.ts';
import { newsletterContract } from './newsletter/newsletter.contract.ts';
import { noticeBarContract } from './notice-bar/noticeBar.contract.ts';
import { orderCutoffContract } from './order-cutoff/orderCutoff.contract.ts';
import { packagingFactsContract } from './packaging-facts/packagingFacts.contract.ts';
import { pickupPickerContract } from './pickup-picker/pickupPicker.contract.ts';
import { pooledRunContract } from './pooled-run/pooledRun.contract.ts';
import { postcodeCheckContract } from './postcode-check/postcodeCheck.contract.ts';
import { priceTagContract } from './price-tag/priceTag.contract.ts';
import { productGridContract } from './product-grid/productGrid.contract.ts';
import { productHeaderContract } from './product-header/productHeader.contract.ts';
import { productNoticesContract } from './product-notices/productNotices.contract.ts';
import { promiseComparisonContract } from './promise-comparison/promiseComparison.contract.ts';
import { promiseRecordContract } from './promise-record/promiseRecord.contract.ts';
import { questionsContract } from './questions/questions.contract.ts';
import { returnsPromiseContract } from './returns-promise/returnsPromise.contract.ts';
import { richTextContract } from './rich-text/richText.contract.ts';
import { sellerCardContract } from './seller-card/sellerCard.contract.ts';
import { shareContract } from './share/share.contract.ts';
import { unboxingWallContract } from './unboxing-wall/unboxingWall.contract.ts';
import { variantPickerContract } from './variant-picker/variantPicker.contract.ts';

export const blockContracts = {
  eventHero: eventHeroContract,
  productGrid: productGridContract,
  productHeader: productHeaderContract,
  gallery: galleryContract,
  variantPicker: variantPickerContract,
  fulfilmentPromise: fulfilmentPromiseContract,
  richText: richTextContract,
  promiseComparison: promiseComparisonContract,
  orderCutoff: orderCutoffContract,
  pickupPicker: pickupPickerContract,
  postcodeCheck: postcodeCheckContract,
  pooledRun: pooledRunContract,
  makingTimeline: makingTimelineContract,
  packagingFacts: packagingFactsContract,
  conditionReport: conditionReportContract,
  returnsPromise: returnsPromiseContract,
  productNotices: productNoticesContract,
  priceTag: priceTagContract,
  buyBox: buyBoxContract,
  eventSchedule: eventScheduleContract,
  findStall: findStallContract,
  sellerCard: sellerCardContract,
  promiseRecord: promiseRecordContract,
  share: shareContract,
  unboxingWall: unboxingWallContract,
  questions: questionsContract,
  noticeBar: noticeBarContract,
  newsletter: newsletterContract,
  contactSeller: contactSellerContract,
} satisfies { readonly [Type in BlockType]: BlockContract & { readonly type: Type } };
