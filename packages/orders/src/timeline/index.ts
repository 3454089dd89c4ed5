export { isUuid } from './is-uuid.ts';
export {
  type BuyerRecord,
  type CaseLineRecord,
  type CaseRecord,
  type ChangeRecord,
  type ContactRecord,
  type LineRecord,
  listLines,
  type MessageRecord,
  type OrderRecord,
  type PartRecord,
  type PaymentRecord,
  type RefundRecord,
  type RemedyChoice,
  type RemedyRecord,
  type ReturnWay,
  type StepRecord,
  type TimeSpan,
} from './order-record.ts';
export { findCaseOrder, findOrder, findOrderByAccess, requireOrder } from './read-order.ts';
