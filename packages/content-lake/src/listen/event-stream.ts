import type { IncomingHttpHeaders } from 'node:http';
import type { Identity } from '../access/types.ts';
import { toAddress } from '../documents/document.ts';
import { listensToAllByDefault, listSyncTags } from '../http/data-routes.ts';
import type { LakeContext } from '../http/lake-context.ts';
import { createProblem, Problem } from '../http/problem.ts';
import { readFlag, readQueryParams } from '../http/route.ts';
import type { CommittedTransaction } from '../store/store.ts';
import { createMatcher, type ListenOptions, listMutationEvents } from './listener.ts';

/** Where a stream's text goes: a response, or one of many on a websocket. */
interface StreamSink {
  write(text: string): void;
  end(): void;
}

export interface StreamRequest {
  readonly url: URL;
  readonly version: string;
  readonly identity: Identity;
  readonly headers: IncomingHttpHeaders;
  readonly sink: StreamSink;
}

/** How often an idle stream says that it lives, milliseconds: less than proxies wait. */
const HEARTBEAT_MS = 20_000;

function formatEvent(event: string | undefined, data: unknown, id?: string): string {
  const lines = [event === undefined ? undefined : `event: ${event}`, id === undefined ? undefined : `id: ${id}`];
  return `${[...lines.filter((line) => line !== undefined), `data: ${JSON.stringify(data)}`].join('\n')}\n\n`;
}

let listeners = 0;

function createListenerName(): string {
  listeners += 1;
  return `lake-${process.pid}-${listeners}`;
}

function keepAlive(sink: StreamSink): () => void {
  const timer = setInterval(() => sink.write(': alive\n\n'), HEARTBEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function readLastEventId({ headers, url }: StreamRequest): string | undefined {
  const header = headers['last-event-id'];
  return (typeof header === 'string' ? header : undefined) ?? url.searchParams.get('lastEventId') ?? undefined;
}

function readListenOptions({ url, identity, version }: StreamRequest): ListenOptions {
  const query = url.searchParams.get('query');
  if (query === null || query.trim() === '') throw createProblem(400, 'the parameter "query" is missing');
  const hearsAll = readFlag(url, 'includeAllVersions', listensToAllByDefault(version) ? 'on' : 'off');
  return {
    query,
    params: readQueryParams(url),
    identity: identity.id,
    sees: identity.via === 'anonymous' ? 'public' : hearsAll ? 'all' : 'published',
    includesResult: readFlag(url, 'includeResult', 'on'),
    includesPrevious: readFlag(url, 'includePreviousRevision', 'off'),
    includesMutations: readFlag(url, 'includeMutations', 'on'),
    includesEffects: url.searchParams.get('effectFormat') === 'mendoza',
  };
}

/** Tells of every change to documents that match a filter. Returns how to stop; a bad filter is told on the stream. */
function openListener(context: LakeContext, request: StreamRequest): () => void {
  const { sink } = request;
  const options = readListenOptions(request);
  let matches: ReturnType<typeof createMatcher>;
  try {
    matches = createMatcher(options);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // Clients read a failed filter from the stream: a failed response they would only retry.
    sink.write(formatEvent('channelError', { message: error.message, ...toObject(error.body) }));
    sink.end();
    return () => {};
  }
  const tell = (transaction: CommittedTransaction) => {
    try {
      for (const event of listMutationEvents(transaction, matches, options)) {
        sink.write(formatEvent('mutation', event.data, event.id));
      }
    } catch (error) {
      // The commit has happened, and a filter that fails on one document must not fail the writer who knows nothing of it.
      sink.write(formatEvent('channelError', { message: error instanceof Error ? error.message : String(error) }));
      sink.end();
    }
  };
  const listenerName = createListenerName();
  const lastEventId = readLastEventId(request);
  if (lastEventId === undefined || !readFlag(request.url, 'enableResume', 'off')) {
    sink.write(formatEvent('welcome', { listenerName }));
  } else {
    const missed = context.recent.listAfter(lastEventId);
    sink.write(formatEvent(missed === undefined ? 'reset' : 'welcomeback', { listenerName }));
    for (const transaction of missed ?? []) tell(transaction);
  }
  const unsubscribe = context.store.subscribe(tell);
  const stopHeartbeat = keepAlive(sink);
  return () => {
    unsubscribe();
    stopHeartbeat();
  };
}

function toObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

/** Tells which query results are out of date. Drafts are told only to those who may see them and ask for them. */
function openLiveEvents(context: LakeContext, request: StreamRequest): () => void {
  const { sink, identity } = request;
  const hearsDrafts = readFlag(request.url, 'includeDrafts', 'off') && identity.via !== 'anonymous';
  const concerns = (transaction: CommittedTransaction) =>
    hearsDrafts || transaction.changes.some((change) => toAddress(change.id).kind === 'published');
  const tell = (transaction: CommittedTransaction) => {
    if (concerns(transaction)) sink.write(formatEvent(undefined, { tags: listSyncTags() }, transaction.transactionId));
  };
  const lastEventId = readLastEventId(request);
  const missed = lastEventId === undefined ? [] : context.recent.listAfter(lastEventId);
  sink.write(formatEvent('welcome', {}));
  if (missed === undefined) sink.write(formatEvent('restart', {}));
  else for (const transaction of missed) tell(transaction);
  const unsubscribe = context.store.subscribe(tell);
  const stopHeartbeat = keepAlive(sink);
  return () => {
    unsubscribe();
    stopHeartbeat();
  };
}

/** Opens the stream a path names; undefined when it names none. @throws Problem */
export function openStream(context: LakeContext, path: string, request: StreamRequest): (() => void) | undefined {
  const match = /^\/data\/(listen|live\/events)\/([^/]+)$/.exec(path);
  if (match === null) return undefined;
  if (match[2] !== context.dataset) throw createProblem(404, `Dataset "${match[2]}" not found`);
  return match[1] === 'listen' ? openListener(context, request) : openLiveEvents(context, request);
}
