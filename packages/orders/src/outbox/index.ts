export { type Deliver, type Delivered, DeliveryError, type DeliveryReason, type OutboxRow } from './delivery.ts';
export { reviveLetter } from './revive.ts';
export { type OutboxCount, type OutboxProblem, type OutboxRun, runOutboxOnce } from './run.ts';
export { type Outbox, type OutboxOptions, startOutbox } from './start.ts';
