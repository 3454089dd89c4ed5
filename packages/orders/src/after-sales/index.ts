export { type CancelAnswer, type CancelRequest, cancelParts } from './cancel.ts';
export { type ChooseRemedyAnswer, type ChooseRemedyRequest, chooseRemedy } from './choose-remedy.ts';
export { countKept, findRefundable, type OrderMoney, planRefund, planSwap, sumMoney } from './money.ts';
export type { FormOnce, Refused } from './once.ts';
export { type Settlement, type SettlementRequest, settle } from './refunds.ts';
export {
  findWithdrawalEnd,
  isOpen,
  type LineRights,
  type LineVerdict,
  listAllowed,
  type PartRights,
  planRights,
  type Refusal,
  type Rights,
  type Verdict,
} from './rights.ts';
export { cleanText, countCharacters, LONGEST_MESSAGE } from './texts.ts';
export { type WithdrawAnswer, type WithdrawRequest, withdraw } from './withdraw.ts';
