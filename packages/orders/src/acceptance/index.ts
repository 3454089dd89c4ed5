export { acceptOrder, findAccepted } from './accept-order.ts';
export {
  changeSlot,
  findSlotChanges,
  type SlotChangeAnswer,
  type SlotChangeRefusal,
  type SlotChangeRequest,
} from './change-slot.ts';
export { normalizeCode } from './codes.ts';
export { giveBack } from './give-back.ts';
export { type LockedOrder, runTransaction, type Tx, withOrderLock } from './order-lock.ts';
export { addEvent, addLetter, type OutboxNote } from './outbox.ts';
export { type PartLines, type PlannedPart, planParts } from './plan-parts.ts';
export { type FormKey, type KeyReused, runOnce, runOnceInside } from './run-once.ts';
export { addStep, type Detail, type Step } from './steps.ts';
