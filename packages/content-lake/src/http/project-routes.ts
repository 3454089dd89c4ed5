import type { Access, Identity } from '../access/types.ts';
import { isJsonObject } from '../documents/document.ts';
import type { LakeContext } from './lake-context.ts';
import { createProblem } from './problem.ts';
import { createJsonReply, type Route, type RouteRequest, requireCapture, requireObjectBody } from './route.ts';

function formatUser(identity: Identity): object {
  const roles = identity.roles.map((name) => ({ name, title: name === 'administrator' ? 'Administrator' : 'Viewer' }));
  return {
    id: identity.id,
    name: identity.name,
    displayName: identity.name,
    email: identity.email,
    role: identity.roles[0] ?? '',
    roles,
    profileImage: null,
    imageUrl: null,
    provider: 'lake',
  };
}

/** Rules the Studio evaluates in the browser to know what to offer; the lake itself decides on each request. */
function listGrants(identity: Identity): readonly object[] {
  const everything = '_id in path("**")';
  if (identity.roles.includes('administrator')) {
    const permissions = ['read', 'create', 'update', 'history', 'editHistory', 'manage'];
    return [{ filter: everything, permissions }];
  }
  if (identity.roles.includes('viewer')) return [{ filter: everything, permissions: ['read', 'history'] }];
  return [{ filter: '_id in path("*")', permissions: ['read'] }];
}

/** What hosted Sanity knows about a project and its people, as far as the Studio asks for it. */
export function createProjectRoutes(context: LakeContext, access: Access): readonly Route[] {
  const project = { id: context.projectId, displayName: 'Stallkeep', studioHost: null, organizationId: null };
  const datasets = [{ name: context.dataset, aclMode: 'public', tags: [], datasetProfile: 'production' }];
  const isForAddon = (request: RouteRequest) =>
    request.url.searchParams.has('datasetProfile') || request.url.searchParams.has('addonFor');
  const get = (pattern: RegExp, answer: (request: RouteRequest) => unknown): Route => ({
    methods: ['GET'],
    pattern,
    kind: 'read',
    respond: (request) => createJsonReply(answer(request)),
  });
  const keyOf = (request: RouteRequest, key: string) => `keyvalue:${request.identity.id}:${key}`;
  const readKey = (request: RouteRequest, key: string): { readonly key: string; readonly value: unknown } => {
    const stored = context.store.journal.readSetting(keyOf(request, key));
    const value: unknown = stored === undefined ? null : JSON.parse(stored);
    return { key, value };
  };

  return [
    get(/^\/users\/me$/, ({ identity }) => (identity.via === 'anonymous' ? {} : formatUser(identity))),
    get(/^\/users\/me\/keyvalue\/(?<keys>[^/]+)$/, (request) =>
      requireCapture(request, 'keys')
        .split(',')
        .map((key) => readKey(request, decodeURIComponent(key)))
        .filter((pair) => pair.value !== null),
    ),
    {
      methods: ['PUT', 'POST'],
      pattern: /^\/users\/me\/keyvalue(?:\/(?<key>[^/]+))?$/,
      kind: 'write',
      async respond(request) {
        const body = await request.readJson();
        const pairs: readonly unknown[] = Array.isArray(body) ? body : [requireObjectBody(body)];
        const saved = pairs.map((pair) => {
          const key = isJsonObject(pair) && 'key' in pair ? pair['key'] : request.captures['key'];
          if (!isJsonObject(pair) || typeof key !== 'string')
            throw createProblem(400, 'a pair needs a "key" and a "value"');
          context.store.journal.writeSetting(keyOf(request, key), JSON.stringify(pair['value'] ?? null));
          return { key, value: pair['value'] ?? null };
        });
        return createJsonReply(saved);
      },
    },
    get(/^\/users\/(?<ids>[^/]+)$/, (request) => {
      const ids = requireCapture(request, 'ids').split(',').map(decodeURIComponent);
      const known = (id: string): object =>
        id === request.identity.id ? formatUser(request.identity) : { id, displayName: formatName(id), imageUrl: null };
      const [only, ...others] = ids.map(known);
      return others.length === 0 ? only : [only, ...others];
    }),
    get(/^\/auth\/id$/, ({ identity }) => ({ id: identity.id, expiry: null })),
    get(/^\/auth\/providers$/, () => ({ providers: [] })),
    {
      methods: ['POST'],
      pattern: /^\/auth\/logout$/,
      kind: 'read',
      respond: () => ({
        status: 204,
        contentType: 'application/json',
        body: '',
        headers: { 'set-cookie': access.endSession() },
      }),
    },
    get(/^\/projects$/, () => [project]),
    get(/^\/projects\/(?<project>[^/]+)$/, () => ({ ...project, members: [], features: [], metadata: {} })),
    get(/^\/projects\/(?<project>[^/]+)\/grants$/, () => ({})),
    get(/^\/projects\/(?<project>[^/]+)\/user-applications$/, () => []),
    get(/^\/projects\/(?<project>[^/]+)\/datasets$/, (request) => (isForAddon(request) ? [] : datasets)),
    get(/^\/datasets$/, (request) => (isForAddon(request) ? [] : datasets)),
    get(/^\/projects\/(?<project>[^/]+)\/datasets\/(?<dataset>[^/]+)\/acl$/, ({ identity }) => listGrants(identity)),
    get(/^\/projects\/(?<project>[^/]+)\/features$/, () => []),
    get(/^\/features$/, () => []),
    get(/^\/intake\/telemetry-status$/, () => ({ status: 'denied' })),
    {
      methods: ['POST'],
      pattern: /^\/intake\/(?:batch|feedback)$/,
      kind: 'read',
      respond: () => createJsonReply({}),
    },
    get(/^\/journey\/.*$/, () => null),
    get(/^\/help$/, () => ({})),
    get(/^\/ping$/, () => ({})),
    get(/^\/check\/cors$/, () => ({ result: { allowed: true, withCredentials: true } })),
  ];
}

function formatName(id: string): string {
  if (id === 'local-seller') return 'Local seller';
  return id.startsWith('token-') ? 'A script with a token' : id;
}
