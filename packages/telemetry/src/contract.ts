/**
 * The event contract: what an event is, its envelope and its names. Types, and short lists of names at run time; zod stays behind
 * `@stallkeep/telemetry/schema`, on the server.
 */
import type { z } from 'zod';
import type { BrowserEventName, EventName } from './names.ts';
import type { EventParams } from './schema/events.ts';
import type { block, context, item, promise } from './schema/parts.ts';

export { defineTelemetry, type TelemetryDeclaration } from './declaration.ts';
export { toId } from './ids.ts';
export {
  type BrowserEventName,
  browserEventNames,
  type EventName,
  eventNames,
  type MarkupEventName,
  markupEventNames,
  type ServerEventName,
  serverEventNames,
  type TrackerEventName,
} from './names.ts';
export type { EventParams } from './schema/events.ts';

export type ItemParams = z.infer<typeof item>;
export type PromiseParams = z.infer<typeof promise>;
export type BlockParams = z.infer<typeof block>;
/** What the server renders into the page, signed. */
export type PageContext = z.infer<typeof context>;

/** One event on the wire. */
export type TelemetryEvent<N extends EventName = EventName> = {
  readonly [Name in N]: {
    /** UUID of version 7: an event sent twice is stored once. */
    readonly id: string;
    readonly n: Name;
    /** Epoch milliseconds of the client's clock, uncorrected. */
    readonly at: number;
    /** Place in the order of events of its page view, from 0. */
    readonly s: number;
    readonly p: EventParams[Name];
  };
}[N];

/** What a browser sends: at most 50 events, at most 64 KiB. */
export interface TelemetryBatch {
  readonly v: 1;
  /** Epoch milliseconds of the client's clock when it was sent, so that the collector can correct every `at`. */
  readonly now: number;
  readonly ctx: PageContext;
  /** Global Privacy Control as the browser says it, absent where it does not know it: the collector derives no session. */
  readonly gpc?: boolean;
  readonly e: readonly TelemetryEvent<BrowserEventName>[];
}
