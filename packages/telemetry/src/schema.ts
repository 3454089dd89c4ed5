export { type EventParams, eventSchemas } from './schema/events.ts';
