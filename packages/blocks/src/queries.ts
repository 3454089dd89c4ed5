/**
 * Door: one GROQ projection for a page's blocks. Plain template constants, so TypeGen can follow them; no stega, since
 * fields such as "layout" are compared with fixed values (ask for blocks with stega off).
 */

import { buyBoxProjection } from './buy-box/buyBox.query.ts';
import { conditionReportProjection } from './condition-report/conditionReport.query.ts';
import { contactSellerProjection } from './contact-seller/contactSeller.query.ts';
import { eventHeroProjection } from './event-hero/eventHero.query.ts';
import { eventScheduleProjection } from './event-schedule/eventSchedule.query.ts';
import { findStallProjection } from './find-stall/findStall.query.ts';
import { fulfilmentPromiseProjection } from './fulfilment-promise/fulfilmentPromise.query.ts';
import { galleryProjection } from './gallery/gallery.query.ts';
import { makingTimelineProjection } from './making-timeline/makingTimeline.query.ts';
import { newsletterProjection } from './newsletter/newsletter.query.ts';
import { noticeBarProjection } from './notice-bar/noticeBar.query.ts';
import { orderCutoffProjection } from './order-cutoff/orderCutoff.query.ts';
import { packagingFactsProjection } from './packaging-facts/packagingFacts.query.ts';
import { pickupPickerProjection } from './pickup-picker/pickupPicker.query.ts';
import { pooledRunProjection } from './pooled-run/pooledRun.query.ts';
import { postcodeCheckProjection } from './postcode-check/postcodeCheck.query.ts';
import { priceTagProjection } from './price-tag/priceTag.query.ts';
import { productGridProjection } from './product-grid/productGrid.query.ts';
import { productHeaderProjection } from './product-header/productHeader.query.ts';
import { productNoticesProjection } from './product-notices/productNotices.query.ts';
import { promiseComparisonProjection } from './promise-comparison/promiseComparison.query.ts';
import { promiseRecordProjection } from './promise-record/promiseRecord.query.ts';
import { questionsProjection } from './questions/questions.query.ts';
import { returnsPromiseProjection } from './returns-promise/returnsPromise.query.ts';
import { richTextProjection } from './rich-text/richText.query.ts';
import { sellerCardProjection } from './seller-card/sellerCard.query.ts';
import { shareProjection } from './share/share.query.ts';
import { unboxingWallProjection } from './unboxing-wall/unboxingWall.query.ts';
import { variantPickerProjection } from './variant-picker/variantPicker.query.ts';

/** Stands inside a page's projection: `*[_type == "page"][0]{ title, ${blocksProjection} }`. */
export const blocksProjection = `blocks[]{
  _key,
  _type,
  _type == "promiseComparison" => ${promiseComparisonProjection},
  _type == "orderCutoff" => ${orderCutoffProjection},
  _type == "pickupPicker" => ${pickupPickerProjection},
  _type == "postcodeCheck" => ${postcodeCheckProjection},
  _type == "pooledRun" => ${pooledRunProjection},
  _type == "makingTimeline" => ${makingTimelineProjection},
  _type == "packagingFacts" => ${packagingFactsProjection},
  _type == "conditionReport" => ${conditionReportProjection},
  _type == "returnsPromise" => ${returnsPromiseProjection},
  _type == "productNotices" => ${productNoticesProjection},
  _type == "priceTag" => ${priceTagProjection},
  _type == "buyBox" => ${buyBoxProjection},
  _type == "eventSchedule" => ${eventScheduleProjection},
  _type == "findStall" => ${findStallProjection},
  _type == "sellerCard" => ${sellerCardProjection},
  _type == "promiseRecord" => ${promiseRecordProjection},
  _type == "share" => ${shareProjection},
  _type == "unboxingWall" => ${unboxingWallProjection},
  _type == "questions" => ${questionsProjection},
  _type == "noticeBar" => ${noticeBarProjection},
  _type == "newsletter" => ${newsletterProjection},
  _type == "contactSeller" => ${contactSellerProjection},
  _type == "eventHero" => ${eventHeroProjection},
  _type == "productGrid" => ${productGridProjection},
  _type == "productHeader" => ${productHeaderProjection},
  _type == "gallery" => ${galleryProjection},
  _type == "variantPicker" => ${variantPickerProjection},
  _type == "fulfilmentPromise" => ${fulfilmentPromiseProjection},
  _type == "richText" => ${richTextProjection}
}`;
