import type { ContentEnv } from '@stallkeep/content';
import { z } from 'zod';
import { findContentHome } from '../content.server.ts';
import { listCookies } from './preview-pass.server.ts';

/** What a seller shows to be let in: a token, or the cookies their browser sent along. */
export interface SellerCredential {
  readonly token: string | undefined;
  readonly cookieHeader: string | undefined;
}

export type SellerAnswer =
  | { readonly kind: 'seller' }
  /** Nothing was shown. */
  | { readonly kind: 'no_credential' }
  /** It was shown, and is of nobody who may edit this content. */
  | { readonly kind: 'refused' }
  /** Where the content lives could not be asked. */
  | { readonly kind: 'unreachable'; readonly cause: unknown };

export type CheckSeller = (credential: SellerCredential) => Promise<SellerAnswer>;

const API_VERSION = 'v2025-02-19';
const TIMEOUT_MS = 5000;
const User = z.object({ id: z.string().min(1) });
const Grants = z.array(z.object({ permissions: z.array(z.string()) }));

/**
 * Asks the content's own home whose credential it is, as the Studio does: `users/me` must be somebody and the dataset's grants
 * must let them update. Embedded, the lake's own session cookie counts too (cookies do not know ports, so a Studio on this host
 * sends it here); hosted, a token of a member of the project. The credential is sent on to that home alone and kept nowhere.
 */
export function createSellerCheck(
  env: ContentEnv,
  send: (url: string, init: RequestInit) => Promise<Response>,
): CheckSeller {
  const { apiOrigin, projectId, dataset } = findContentHome(env);

  const ask = async (path: string, headers: Record<string, string>): Promise<unknown> => {
    const url = `${apiOrigin}/${API_VERSION}${path}`;
    const response = await send(url, { headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.status >= 500) throw new Error(`${url} answered ${response.status}`);
    return response.ok ? await response.json() : undefined;
  };

  return async (credential) => {
    const headers = toHeaders(credential, env.kind);
    if (headers === undefined) return { kind: 'no_credential' };
    try {
      const [user, grants] = await Promise.all([
        ask('/users/me', headers),
        ask(`/projects/${projectId}/datasets/${dataset}/acl`, headers),
      ]);
      const read = Grants.safeParse(grants);
      const mayEdit = read.success && read.data.some(({ permissions }) => permissions.includes('update'));
      return User.safeParse(user).success && mayEdit ? { kind: 'seller' } : { kind: 'refused' };
    } catch (cause) {
      return { kind: 'unreachable', cause };
    }
  };
}

function toHeaders(
  { token, cookieHeader }: SellerCredential,
  kind: ContentEnv['kind'],
): Record<string, string> | undefined {
  if (token !== undefined) return /^[\x21-\x7e]{1,512}$/.test(token) ? { authorization: `Bearer ${token}` } : undefined;
  if (kind === 'hosted') return undefined;
  // The lake's session and nothing else of what the browser keeps for this host.
  const session = listCookies(cookieHeader).filter(([name]) => name.startsWith('lake_'));
  return session.length === 0 ? undefined : { cookie: session.map(([name, value]) => `${name}=${value}`).join('; ') };
}
