/** The collector's side of the contract: zod, so never for a browser. */
export type { Issue, Result } from './result.ts';
export {
  MAX_BATCH_BYTES,
  MAX_BATCH_EVENTS,
  type ParsedBatch,
  type ParsedBody,
  parseBatch,
  parseBody,
  parseServerEvent,
  type RefusedEvent,
} from './schema/batch.ts';
export { type EventParams, eventSchemas } from './schema/events.ts';
export { context as contextSchema } from './schema/parts.ts';
export { toEventTime } from './schema/time.ts';
