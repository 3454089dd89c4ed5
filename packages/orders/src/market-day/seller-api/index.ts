/**
 * What travels between the shop's counter and the seller's Market day tool, as JSON: types only, so that the Studio can read them
 * without anything of the database. Instants are epoch seconds, money is in minor units, zones are IANA ids.
 */

export type { CaseStep } from '../../cases/case-steps.ts';
export type {
  CaseKind,
  CaseState,
  OrderState,
  Outcome,
  PartState,
  RefundReason,
  StockEntryKind,
} from '../../database/tables.ts';
export type { PartStep } from '../../fulfilment/part-steps.ts';
export type { DayDeparture, DaySlot, SellerDay, SellerEvent, SellerEvents } from './seller-days.ts';
export type { SellerLetter, SellerLetters, SellerLetterText, WaitingLetter } from './seller-letters.ts';
export type { CheckIn, SellerOrder, SellerOrderStep, SellerOrders, SellerRefund, WalkUpSold } from './seller-orders.ts';
export type { PartLine, PartPayment, SellerPart } from './seller-parts.ts';
export type { SellerProblem } from './seller-problem.ts';
export type { StockEntry, StockList, StockRow } from './seller-stock.ts';
export type { SellerCase, SellerCaseLine, SellerContact, SellerMessage, SellerTalk } from './seller-talk.ts';
