export { type AdjustmentAnswer, adjustStock, type StockAdjustment } from './adjust-stock.ts';
export {
  type CancelDepartureAnswer,
  cancelDeparture,
  type DepartureCancellation,
  type NextDeparture,
} from './cancel-departure.ts';
export { findCollectCode, findReference } from './collect-code.ts';
export { type DelayAnswer, type DelayRequest, delayPart } from './delay-part.ts';
export {
  type HandOverAnswer,
  type HandOverRequest,
  handOverParts,
  recordStallPayment,
  type StallPaymentAnswer,
} from './hand-over.ts';
export { type MoveAnswer, movePart } from './move-part.ts';
export { listPartSteps, type PartStep, type PartStepRefusal, partStepNames, planPartStep } from './part-steps.ts';
export { sellWalkUp, type WalkUpAnswer, type WalkUpSale } from './sell-walk-up.ts';
