export type * from './acceptance/types.ts';
export { type Database, openMemory, openPostgres, type PostgresOptions, readClock } from './database/database.ts';
export { migrate } from './database/migrate.ts';
export type * from './database/tables.ts';
export { toMaybeTime, toTime } from './database/time.ts';
export * from './outbox/index.ts';
export { type Question, recordQuestion } from './questions/questions.ts';
export {
  findSubscriber,
  recordConfirmation,
  recordStop,
  recordSubscription,
  type Subscriber,
  type Subscription,
} from './subscribers/subscribers.ts';
