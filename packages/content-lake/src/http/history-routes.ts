import { type StoredDocument, toAddress } from '../documents/document.ts';
import { listDocumentEvents } from '../history/document-events.ts';
import { createEffects } from '../history/mendoza.ts';
import type { PastTransaction } from '../store/journal.ts';
import type { LakeContext } from './lake-context.ts';
import { createProblem, createUnsupported } from './problem.ts';
import {
  createJsonReply,
  type Reply,
  type Route,
  type RouteRequest,
  readFlag,
  readPositive,
  requireCapture,
} from './route.ts';

const MAX_TRANSACTIONS = 1000;

function readIds(request: RouteRequest): readonly string[] {
  return requireCapture(request, 'ids').split(',').map(decodeURIComponent);
}

/** History shows drafts too, so it is not public. */
function requirePerson(request: RouteRequest): void {
  if (request.identity.via === 'anonymous')
    throw createProblem(401, 'history needs a token or the session of the Studio');
}

function formatTransaction(transaction: PastTransaction, ids: readonly string[], withEffects: boolean): string {
  const changes = transaction.changes.filter((change) => ids.includes(change.id));
  const effects = Object.fromEntries(changes.map(({ id, before, after }) => [id, createEffects(before, after)]));
  return `${JSON.stringify({
    id: transaction.transactionId,
    timestamp: transaction.timestamp,
    author: transaction.author,
    documentIDs: transaction.changes.map((change) => change.id),
    ...(withEffects ? { effects } : {}),
  })}\n`;
}

function respondToTransactions(context: LakeContext, request: RouteRequest): Reply {
  requirePerson(request);
  const { searchParams } = request.url;
  const effectFormat = searchParams.get('effectFormat');
  if (effectFormat !== null && effectFormat !== 'mendoza')
    throw createUnsupported(`the effectFormat "${effectFormat}"`);
  const ids = readIds(request);
  const from = searchParams.get('fromTransaction');
  const to = searchParams.get('toTransaction');
  const author = searchParams.get('authors');
  const sequenceOf = (id: string | null) =>
    id === null ? undefined : context.store.journal.findTransaction(id)?.sequence;
  const [first, last] = [sequenceOf(from), sequenceOf(to)];
  const limit = Math.min(readPositive(request.url, 'limit', MAX_TRANSACTIONS), MAX_TRANSACTIONS);
  const lines: string[] = [];
  for (const transaction of context.store.journal.listTransactions(ids)) {
    if (last !== undefined && transaction.sequence > last) continue;
    if (first !== undefined && transaction.sequence < first) break;
    if (author !== null && !author.split(',').includes(transaction.author)) continue;
    lines.push(formatTransaction(transaction, ids, effectFormat === 'mendoza'));
    if (lines.length >= limit) break;
  }
  if (!readFlag(request.url, 'reverse', 'off')) lines.reverse();
  return { status: 200, contentType: 'application/x-ndjson; charset=utf-8', body: lines.join('') };
}

function respondToRevisions(context: LakeContext, request: RouteRequest): Reply {
  requirePerson(request);
  const { searchParams } = request.url;
  const { journal } = context.store;
  const revision = searchParams.get('revision');
  const time = searchParams.get('time');
  const find = (id: string): StoredDocument | undefined => {
    if (revision !== null) return journal.findAtRevision(id, revision);
    if (time !== null) return journal.findAtTime(id, new Date(time).toISOString());
    if (readFlag(request.url, 'lastRevision', 'off')) return journal.findLastRevision(id);
    return context.store.documents.get(id);
  };
  if (time !== null && Number.isNaN(Date.parse(time))) throw createProblem(400, `"${time}" is not an instant`);
  return createJsonReply({ documents: readIds(request).flatMap((id) => find(id) ?? []) });
}

function respondToEvents(context: LakeContext, request: RouteRequest): Reply {
  requirePerson(request);
  const limit = readPositive(request.url, 'limit', 100);
  const ids = readIds(request);
  const events = Object.fromEntries(
    ids.map((id) => [id, listDocumentEvents(context.store, toAddress(id).publishedId).slice(0, limit)]),
  );
  return createJsonReply({ events, nextCursor: '' });
}

export function createHistoryRoutes(context: LakeContext): readonly Route[] {
  const get = (pattern: RegExp, respond: (context: LakeContext, request: RouteRequest) => Reply): Route => ({
    methods: ['GET'],
    pattern,
    kind: 'read',
    respond: (request) => respond(context, request),
  });
  return [
    get(/^\/data\/history\/(?<dataset>[^/]+)\/transactions\/(?<ids>[^/]+)$/, respondToTransactions),
    get(/^\/data\/history\/(?<dataset>[^/]+)\/documents\/(?<ids>[^/]+)$/, respondToRevisions),
    get(/^\/data\/history\/(?<dataset>[^/]+)\/events\/documents\/(?<ids>[^/]+)$/, respondToEvents),
  ];
}
