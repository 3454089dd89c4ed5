export { findDueAt, type PromiseFacts, planOutcome } from './plan-outcome.ts';
export { type PromiseRecord, type RecordKind, type RecordQuestion, readPromiseRecord } from './read-record.ts';
export { recordDueOutcomes } from './record-due.ts';
export { toWilsonInterval } from './wilson.ts';
