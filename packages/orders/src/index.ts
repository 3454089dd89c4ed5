export * from './acceptance/index.ts';
export type * from './acceptance/types.ts';
export * from './after-sales/index.ts';
export { COUNTS_CHANNEL, type Pool, toPool } from './capacity/pools.ts';
export * from './cases/index.ts';
export { type Chore, type Chores, startChores } from './chores/start-chores.ts';
export * from './contacts/index.ts';
export * from './counts/index.ts';
export { type Database, openPostgres, type PostgresOptions, readClock } from './database/database.ts';
export { migrate } from './database/migrate.ts';
export type * from './database/tables.ts';
export { toMaybeTime, toTime } from './database/time.ts';
export * from './fulfilment/index.ts';
export {
  completePayment,
  failPayment,
  type PaymentAnswer,
  type PaymentOf,
  recordProviderRef,
} from './holds/payments.ts';
export { sweepHolds } from './holds/sweep.ts';
export * from './market-day/index.ts';
export * from './outbox/index.ts';
export * from './outcomes/index.ts';
export { type Question, recordQuestion } from './questions/questions.ts';
export * from './retention/index.ts';
export * from './stock/index.ts';
export {
  findSubscriber,
  recordConfirmation,
  recordStop,
  recordSubscription,
  type Subscriber,
  type Subscription,
} from './subscribers/subscribers.ts';
export * from './timeline/index.ts';
export * from './transfer/index.ts';
