export {
  findOrderOfCase,
  findPartZone,
  findRefund,
  listEndedDepartures,
  listUpcomingDepartures,
} from './find-facts.ts';
export { type PartListName, partListNames } from './part-filters.ts';
export {
  type DayCounts,
  type DayQuestion,
  listOrderDays,
  listOrders,
  type OrderListQuestion,
  readDay,
} from './read-day.ts';
export { findLetter, readLetters } from './read-letters.ts';
export { findOrderByCode, findSellerOrder } from './read-order.ts';
export { type KeptStock, listStockEntries, readStock } from './read-stock.ts';
export { readTalk, type TalkQuestion } from './read-talk.ts';
