import { blockSchemas } from '@stallkeep/blocks/schemas';
import { calendar } from './documents/calendar.ts';
import { courierRun } from './documents/courierRun.ts';
import { deliveryZone } from './documents/deliveryZone.ts';
import { fulfilmentOption } from './documents/fulfilmentOption.ts';
import { lane } from './documents/lane.ts';
import { marketEvent } from './documents/marketEvent.ts';
import { packagingSpec } from './documents/packagingSpec.ts';
import { page } from './documents/page.ts';
import { partner } from './documents/partner.ts';
import { place } from './documents/place.ts';
import { product } from './documents/product.ts';
import { resource } from './documents/resource.ts';
import { returnsPolicy } from './documents/returnsPolicy.ts';
import { seller } from './documents/seller.ts';
import { calendarException } from './objects/calendarException.ts';
import { cutoffRule } from './objects/cutoffRule.ts';
import { departureRule } from './objects/departureRule.ts';
import { eventTheme } from './objects/eventTheme.ts';
import { laneZone } from './objects/laneZone.ts';
import { money } from './objects/money.ts';
import { monthClimate } from './objects/monthClimate.ts';
import { occurrence } from './objects/occurrence.ts';
import { openingInterval } from './objects/openingInterval.ts';
import { orderPeriod } from './objects/orderPeriod.ts';
import { packagingMaterial } from './objects/packagingMaterial.ts';
import { packagingTest } from './objects/packagingTest.ts';
import { picture } from './objects/picture.ts';
import { postalAddress } from './objects/postalAddress.ts';
import { postcodeRule } from './objects/postcodeRule.ts';
import { productCondition } from './objects/productCondition.ts';
import { productOption } from './objects/productOption.ts';
import { recurrence } from './objects/recurrence.ts';
import { richTextContent } from './objects/richTextContent.ts';
import { rotation } from './objects/rotation.ts';
import { variant } from './objects/variant.ts';
import { siteSettings } from './singletons/siteSettings.ts';

/** Every type of the content model (docs/content-model.md); `schema.test.ts` compares the two. */
export const schemaTypes = [
  seller,
  place,
  calendar,
  partner,
  resource,
  deliveryZone,
  courierRun,
  lane,
  packagingSpec,
  fulfilmentOption,
  returnsPolicy,
  product,
  marketEvent,
  page,
  siteSettings,
  money,
  eventTheme,
  picture,
  richTextContent,
  openingInterval,
  calendarException,
  rotation,
  cutoffRule,
  postcodeRule,
  monthClimate,
  departureRule,
  laneZone,
  postalAddress,
  productOption,
  variant,
  occurrence,
  recurrence,
  orderPeriod,
  productCondition,
  packagingMaterial,
  packagingTest,
  ...blockSchemas,
];
