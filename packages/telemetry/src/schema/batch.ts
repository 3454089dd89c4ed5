import { z } from 'zod';
import type { PageContext, TelemetryEvent } from '../contract.ts';
import { type BrowserEventName, browserEventNames, type EventName, eventNames } from '../names.ts';
import type { Issue, Result } from '../result.ts';
import { eventSchemas } from './events.ts';
import { describeKind, toIssues } from './issues.ts';
import { context } from './parts.ts';
import { clientMillis, uuidV7, whole } from './values.ts';

/** 413 above it. */
export const MAX_BATCH_BYTES = 65_536;
export const MAX_BATCH_EVENTS = 50;

/** A batch of which every event was looked at on its own. */
export interface ParsedBatch {
  /** Epoch milliseconds of the client's clock. */
  readonly now: number;
  /** Not checked for its signature yet: see `checkContext`. */
  readonly ctx: PageContext;
  readonly isGpc: boolean;
  readonly accepted: readonly TelemetryEvent<BrowserEventName>[];
  /** For the dead letters: nothing of what the client wrote stands in them. */
  readonly refused: readonly RefusedEvent[];
}

export interface RefusedEvent {
  /** Place in the batch, from 0. */
  readonly index: number;
  /** Its name where that is one of ours. */
  readonly name?: EventName;
  readonly issues: readonly Issue[];
}

export type ParsedBody =
  | { readonly kind: 'batch'; readonly batch: ParsedBatch }
  | { readonly kind: 'too_large'; readonly bytes: number }
  | { readonly kind: 'malformed'; readonly issues: readonly Issue[] };

const envelope = z.strictObject({
  v: z.literal(1, 'must be 1'),
  now: clientMillis,
  ctx: context,
  gpc: z.boolean('must be true or false').optional(),
  e: z
    .array(z.unknown(), 'must be a list')
    .min(1, 'must have an event')
    .max(MAX_BATCH_EVENTS, `must have at most ${MAX_BATCH_EVENTS} events`),
});

/** The body of a request as text: measured, read as JSON and parsed. */
export function parseBody(text: string): ParsedBody {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_BATCH_BYTES) return { kind: 'too_large', bytes };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { kind: 'malformed', issues: [{ path: '', rule: 'must be JSON', got: describeKind(text) }] };
  }
  const batch = parseBatch(input);
  return batch.ok ? { kind: 'batch', batch: batch.value } : { kind: 'malformed', issues: batch.issues };
}

/** A batch from a browser. A bad event is refused with its reasons and sinks nothing but itself; a bad envelope sinks all. */
export function parseBatch(input: unknown): Result<ParsedBatch> {
  const parsed = envelope.safeParse(input);
  if (!parsed.success) return { ok: false, issues: toIssues(parsed.error, input, '') };
  const { now, ctx, gpc = false, e } = parsed.data;
  const accepted: TelemetryEvent<BrowserEventName>[] = [];
  const refused: RefusedEvent[] = [];
  const ids = new Set<string>();
  for (const [index, candidate] of e.entries()) {
    const event = parseNamed(candidate, `e[${index}]`, browserEvents);
    const name = findName(candidate, eventNames);
    const issues = event.ok ? findRepeat(event.value.id, ids, `e[${index}].id`) : event.issues;
    if (event.ok && issues.length === 0) accepted.push(event.value);
    else refused.push({ index, ...(name === undefined ? {} : { name }), issues });
    if (event.ok) ids.add(event.value.id);
  }
  return { ok: true, value: { now, ctx, isGpc: gpc, accepted, refused } };
}

/** An event that the server wrote, from the outbox; its `s` is 0, because the outbox has an order of its own. */
export function parseServerEvent(input: unknown): Result<TelemetryEvent> {
  return parseNamed(input, '', { names: eventNames, rule: 'must be the name of an event' });
}

const browserEvents = { names: browserEventNames, rule: 'must be the name of an event a browser may report' };

/** Schemas of whole events, by name. */
const wholeEvents = new Map(
  eventNames.map((name) => [
    name,
    z.strictObject({
      id: uuidV7,
      n: z.literal(name),
      at: clientMillis,
      s: whole(0, 1_000_000),
      p: eventSchemas[name],
    }),
  ]),
);

function parseNamed<N extends EventName>(
  input: unknown,
  root: string,
  { names, rule }: { readonly names: readonly N[]; readonly rule: string },
): Result<TelemetryEvent<N>> {
  const name = findName(input, names);
  if (name === undefined) {
    return { ok: false, issues: [{ path: root === '' ? 'n' : `${root}.n`, rule, got: describeKind(readName(input)) }] };
  }
  const issues: Issue[] = [];
  return isEvent(input, name, { root, issues }) ? { ok: true, value: input } : { ok: false, issues };
}

/** Checks the whole event and notes why not. No schema of ours transforms, so what was checked is what was given. */
function isEvent<N extends EventName>(
  input: unknown,
  name: N,
  { root, issues }: { readonly root: string; readonly issues: Issue[] },
): input is TelemetryEvent<N> {
  const parsed = wholeEvents.get(name)?.safeParse(input);
  if (parsed?.error !== undefined) issues.push(...toIssues(parsed.error, input, root));
  return parsed?.success === true;
}

function findName<N extends EventName>(input: unknown, names: readonly N[]): N | undefined {
  const given = readName(input);
  return names.find((name) => name === given);
}

function readName(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'n' in input ? input.n : undefined;
}

function findRepeat(id: string, ids: ReadonlySet<string>, path: string): readonly Issue[] {
  return ids.has(id) ? [{ path, rule: 'must not be the id of another event of the batch', got: describeKind(id) }] : [];
}
