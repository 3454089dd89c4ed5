export { type ContentSource, createContentSource, type EventPageContent } from './client.ts';
export { CONTENT_TYPES, type ContentChange, tagsOfChange, typeTag } from './dependencies.ts';
export { type ContentEnv, EMBEDDED_DATASET, EMBEDDED_PROJECT, requireContentEnv } from './env.ts';
export { ContentConfigError, ContentError, type ContentFailureReason } from './errors.ts';
export type { ContentAnswer, ContentValue } from './lastGood.ts';
export { formatAddress } from './mapping/address.ts';
export { toCalendar } from './mapping/calendar.ts';
export { type EventPhase, type EventState, type OrderableDay, planEventState } from './mapping/eventState.ts';
export type { FulfilmentContext } from './mapping/fulfilmentContext.ts';
export { toFulfilmentPlan } from './mapping/fulfilmentPlan.ts';
export { findEventLayout, findProductLayout } from './mapping/layout.ts';
export { findLocalMidnight } from './mapping/localDays.ts';
export { listMarketDays, type MarketDay } from './mapping/marketDays.ts';
export { OptionShelf, type ShelfQuestion, type TakenQuestion } from './mapping/optionShelf.ts';
export {
  type OptionQuestion,
  planOptionTimetable,
  toPromiseRequest,
} from './mapping/optionTimetable.ts';
export { type OrderedProduct, type OrderedVariant, toOrderLine, toStockState } from './mapping/orderLine.ts';
export { type OptionPreview, type PreviewQuestion, planPromisePreview } from './mapping/promisePreview.ts';
export { type StateSpan, toPromiseState } from './mapping/promiseState.ts';
export { formatRecurrence } from './mapping/recurrenceWords.ts';
export { type Picture, type PictureOptions, toPicture } from './pictures.ts';
export * from './queries/index.ts';
export { previewQueries } from './queries/preview.ts';
export { API_VERSION, createSanityClient } from './sanityClient.ts';
export type {
  EventCardShape,
  EventPageShape,
  EventScheduleShape,
  EventThemeShape,
  OccurrenceShape,
  ProductPageShape,
  RecurrenceShape,
} from './shapes/event.ts';
export type { FulfilmentOptionShape } from './shapes/fulfilment.ts';
export type { CalendarShape, OrderPeriodShape, PlaceShape } from './shapes/place.ts';
export {
  type PreviewEventShape,
  type PreviewProductShape,
  type PromisePreviewShape,
  promisePreviewShape,
} from './shapes/preview.ts';
export type {
  BlockShape,
  LayoutShape,
  ProductCardShape,
  ProductShape,
  SellerShape,
  VariantShape,
} from './shapes/product.ts';
export { type Reading, readShape } from './shapes/readShape.ts';
export type { SitemapShape, SiteSettingsShape } from './shapes/site.ts';
export type {
  AddressShape,
  MoneyShape,
  PictureShape,
  RichText,
  RichTextBlock,
  RichTextPicture,
} from './shapes/values.ts';
