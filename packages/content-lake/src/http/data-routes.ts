import { performance } from 'node:perf_hooks';
import {
  isJsonObject,
  isPublicId,
  type JsonObject,
  listReferences,
  type StoredDocument,
  toAddress,
} from '../documents/document.ts';
import { writeTransaction } from '../documents/write.ts';
import { isVersionFrom, type Perspective, parsePerspective } from '../query/perspective.ts';
import { exportLines } from '../transfer/export-lines.ts';
import type { LakeContext } from './lake-context.ts';
import { createProblem, createUnsupported } from './problem.ts';
import {
  createJsonReply,
  createRawJsonReply,
  type Reply,
  type Route,
  type RouteRequest,
  readFlag,
  readQueryParams,
  requireCapture,
  requireObjectBody,
} from './route.ts';

/** A dataset has one tag: whoever listens for it asks again after any change, which is never wrong and often early. */
export function listSyncTags(): readonly string[] {
  return ['s1:dataset'];
}

function requireDataset(context: LakeContext, request: RouteRequest): void {
  const dataset = requireCapture(request, 'dataset');
  if (dataset !== context.dataset) {
    throw createProblem(404, `Dataset "${dataset}" not found; this lake holds "${context.dataset}"`);
  }
}

function narrowToIdentity(perspective: Perspective, request: RouteRequest): Perspective {
  // Whoever has no token sees what is public, whatever was asked for.
  return request.identity.via === 'anonymous' ? { kind: 'public' } : perspective;
}

async function respondToQuery(context: LakeContext, request: RouteRequest): Promise<Reply> {
  requireDataset(context, request);
  const { searchParams } = request.url;
  const body = request.method === 'POST' ? requireObjectBody(await request.readJson()) : {};
  const query = body['query'] ?? searchParams.get('query');
  if (typeof query !== 'string' || query.trim() === '') throw createProblem(400, 'the parameter "query" is missing');
  const sourceMap = searchParams.get('resultSourceMap');
  if (sourceMap !== null && sourceMap !== 'false') throw createUnsupported('the option "resultSourceMap"');
  const params: JsonObject = {
    ...readQueryParams(request.url),
    ...(isJsonObject(body['params']) ? body['params'] : {}),
  };
  const perspective = parsePerspective(searchParams.get('perspective'), request.version);
  const startedAt = performance.now();
  const result = context.engine.queryJson({
    query,
    params,
    perspective: narrowToIdentity(perspective, request),
    identity: request.identity.id,
  });
  const ms = Math.round(performance.now() - startedAt);
  const echo = readFlag(request.url, 'returnQuery', 'on') ? `"query":${JSON.stringify(query)},` : '';
  return createRawJsonReply(`{${echo}"result":${result},"syncTags":${JSON.stringify(listSyncTags())},"ms":${ms}}`);
}

function respondToDocuments(context: LakeContext, request: RouteRequest): Reply {
  requireDataset(context, request);
  const ids = requireCapture(request, 'ids').split(',').map(decodeURIComponent);
  const isAnonymous = request.identity.via === 'anonymous';
  const omitted: { readonly id: string; readonly reason: 'existence' | 'permission' }[] = [];
  const documents: unknown[] = [];
  for (const id of ids) {
    const stored = context.store.documents.get(id);
    const isHidden = isAnonymous && !isPublicId(id);
    // Only existence is told to the anonymous: "permission" would tell that there is a draft.
    if (stored === undefined || isHidden) omitted.push({ id, reason: 'existence' });
    else documents.push(readFlag(request.url, 'excludeContent', 'off') ? toStub(stored) : stored);
  }
  if (readFlag(request.url, 'includeAllVersions', 'off') && !isAnonymous) {
    for (const id of ids) {
      for (const version of context.store.documents.listByPublishedId(toAddress(id).publishedId)) {
        if (!ids.includes(version._id)) documents.push(version);
      }
    }
  }
  return createJsonReply({ documents, omitted });
}

function toStub({ _id, _type, _rev, _createdAt, _updatedAt }: StoredDocument): JsonObject {
  return { _id, _type, _rev, _createdAt, _updatedAt };
}

async function respondToWrite(context: LakeContext, request: RouteRequest, kind: 'mutate' | 'actions'): Promise<Reply> {
  requireDataset(context, request);
  const body = await request.readJson();
  const findIds = (query: string, params: JsonObject) => {
    const result = context.engine.query({ query, params, perspective: { kind: 'raw' }, identity: request.identity.id });
    const list: readonly unknown[] = Array.isArray(result) ? result : [result];
    return list.flatMap((item) => (isJsonObject(item) && typeof item['_id'] === 'string' ? [item['_id']] : []));
  };
  const json = writeTransaction(context.store, {
    kind,
    body,
    author: request.identity.id,
    findIds,
    returnsIds: readFlag(request.url, 'returnIds', 'off'),
    returnsDocuments: readFlag(request.url, 'returnDocuments', 'off'),
    generatesKeys: readFlag(request.url, 'autoGenerateArrayKeys', 'off'),
    isDryRun: readFlag(request.url, 'dryRun', 'off'),
  });
  return createRawJsonReply(json);
}

function respondToReferences(context: LakeContext, request: RouteRequest): Reply {
  requireDataset(context, request);
  const id = decodeURIComponent(requireCapture(request, 'id'));
  const references = context.store.documents
    .listReferring([id])
    .filter((document) => request.identity.via !== 'anonymous' || isPublicId(document._id))
    .map((document) => ({
      projectId: context.projectId,
      datasetName: context.dataset,
      documentId: document._id,
      isStrong: listReferences(document).some((reference) => reference.id === id && reference.isStrong),
    }));
  return createJsonReply({ totalCount: references.length, references });
}

function respondToExport(context: LakeContext, request: RouteRequest): Reply {
  requireDataset(context, request);
  if (!request.identity.roles.includes('administrator')) {
    throw createProblem(request.identity.via === 'anonymous' ? 401 : 403, 'an export needs the administrator token');
  }
  const types = request.url.searchParams.get('types')?.split(',');
  const lines = exportLines(context.store.documents.list(), {
    publicUrl: context.publicUrl(),
    ...(types === undefined ? {} : { types }),
  });
  return { status: 200, contentType: 'application/x-ndjson; charset=utf-8', body: lines };
}

export function createDataRoutes(context: LakeContext): readonly Route[] {
  return [
    {
      methods: ['GET'],
      pattern: /^\/data\/export\/(?<dataset>[^/]+)$/,
      kind: 'read',
      respond: (request) => respondToExport(context, request),
    },
    {
      methods: ['GET', 'POST'],
      pattern: /^\/data\/query\/(?<dataset>[^/]+)$/,
      kind: 'read',
      respond: (request) => respondToQuery(context, request),
    },
    {
      methods: ['GET'],
      pattern: /^\/data\/doc\/(?<dataset>[^/]+)\/(?<ids>[^/]+)$/,
      kind: 'read',
      respond: (request) => respondToDocuments(context, request),
    },
    {
      methods: ['POST'],
      pattern: /^\/data\/mutate\/(?<dataset>[^/]+)$/,
      kind: 'write',
      respond: (request) => respondToWrite(context, request, 'mutate'),
    },
    {
      methods: ['POST'],
      pattern: /^\/data\/actions\/(?<dataset>[^/]+)$/,
      kind: 'write',
      respond: (request) => respondToWrite(context, request, 'actions'),
    },
    {
      methods: ['GET'],
      pattern: /^\/data\/references\/(?<dataset>[^/]+)\/documents\/(?<id>[^/]+)\/to$/,
      kind: 'read',
      respond: (request) => respondToReferences(context, request),
    },
    {
      methods: ['GET'],
      pattern: /^\/data\/ping\/(?<dataset>[^/]+)$/,
      kind: 'read',
      respond: () => createJsonReply({}),
    },
  ];
}

/** Whether listeners of this API version hear of drafts and versions without asking. */
export function listensToAllByDefault(version: string): boolean {
  return !isVersionFrom(version, '2025-02-19');
}
