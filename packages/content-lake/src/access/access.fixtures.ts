import type { IncomingHttpHeaders } from 'node:http';
import { createAccess } from './index.ts';
import type { AccessDecision, AccessOptions, AccessRequest } from './types.ts';

export const ADMIN = 'admin-token-0123456789';
export const READ = 'read-token-01234567890';
export const STOREFRONT = 'http://localhost:4321';
export const OWN = 'http://localhost:3333';
export const START = Date.UTC(2026, 10, 23);
export const DAY_MS = 24 * 60 * 60 * 1000;

export const OPTIONS: AccessOptions = {
  projectId: 'lake',
  tokens: { admin: ADMIN, read: READ },
  allowedOrigins: [STOREFRONT],
  allowedHosts: ['lake.example', 'shop.example:8080'],
  sessionSecret: 'a secret of more than thirty-two characters',
  now: () => START,
};

export const access = createAccess(OPTIONS);

export function cookieOf(setCookie: string): string {
  return setCookie.split(';')[0] ?? '';
}

export function ask(
  kind: AccessRequest['kind'],
  headers: IncomingHttpHeaders,
  rest: { readonly method?: string; readonly remoteAddress?: string } = {},
): AccessRequest {
  return {
    method: rest.method ?? (kind === 'write' ? 'POST' : 'GET'),
    headers: { host: 'localhost:3333', ...headers },
    url: new URL('http://localhost:3333/v2025-02-19/data/query/production'),
    kind,
    remoteAddress: rest.remoteAddress,
  };
}

/** One word for a decision, so that tables read as tables. */
export function summarise(decision: AccessDecision): string {
  if (decision.kind === 'allowed') {
    return `${decision.identity.via}:${decision.identity.roles[0] ?? 'none'}`;
  }
  return decision.kind === 'refused' ? String(decision.status) : 'preflight';
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
export const session = { cookie: cookieOf(access.issueSession()) };
