export { type EraseAnswer, eraseOrder } from './erase-order.ts';
export { applyRetention, type RetentionCount, type RetentionDays, retentionDays } from './retention.ts';
