import type { SellerProblem } from '@stallkeep/orders/seller-api';

/** What the counter answered: a value, a problem it said in words, or that it could not be asked. */
export type Answered<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: SellerProblem };

/** The seller's side of the shop's counter. Paths begin after "/api/seller/". */
export interface Counter {
  readonly origin: string;
  get<T>(path: string, query?: Readonly<Record<string, string | undefined>>): Promise<Answered<T>>;
  post<T>(path: string, body: object): Promise<Answered<T>>;
  getBlob(path: string): Promise<Answered<Blob>>;
}

export interface CounterOptions {
  readonly origin: string;
  /** Of a hosted Studio's own session; embedded, the browser sends the lake's cookie. */
  readonly token: string | undefined;
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
}

const TIMEOUT_MS = 15_000;

export function createCounter({ origin, token, send }: CounterOptions): Counter {
  async function ask<T>(
    path: string,
    init: RequestInit,
    read: (response: Response) => Promise<T>,
  ): Promise<Answered<T>> {
    let response: Response;
    try {
      response = await send(`${origin}/api/seller/${path}`, {
        ...init,
        credentials: 'include',
        cache: 'no-store',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { ...init.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      });
    } catch {
      // A browser says no more than that it did not work.
      return { kind: 'problem', problem: unreachable(origin) };
    }
    if (response.ok) return { kind: 'value', value: await read(response) };
    return { kind: 'problem', problem: await readProblem(response) };
  }
  return {
    origin,
    // The shop writes these answers from the same types, which both sides import: nothing of them is checked twice.
    get: (path, query = {}) => ask(`${path}${formatQuery(query)}`, { method: 'GET' }, (response) => response.json()),
    post: (path, body) =>
      ask(
        path,
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
        (response) => response.json(),
      ),
    getBlob: (path) => ask(path, { method: 'GET' }, (response) => response.blob()),
  };
}

export function formatQuery(query: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
}

const unreachable = (origin: string): SellerProblem => ({
  status: 0,
  reason: 'unreachable',
  title: 'The shop does not answer',
  detail: `Nothing was changed, and what you typed is still here. Look whether the storefront is running at ${origin}, and whether you are online.`,
});

/** The problem the counter said, or for an answer that is none of its own, what its number means. */
export async function readProblem(response: Response): Promise<SellerProblem> {
  const { status } = response;
  const said: unknown = await response.json().catch(() => undefined);
  if (isProblem(said)) return said;
  if (status === 404) {
    return {
      status,
      reason: 'no_counter',
      title: 'This shop takes no orders',
      detail: 'The storefront runs without a database. Start it with “npm start”, or set DATABASE_URL.',
    };
  }
  if (status === 429) {
    return {
      status,
      reason: 'too_many',
      title: 'A moment, please',
      detail: 'More came from here than the shop takes at once. Wait a few seconds, and try again.',
    };
  }
  return {
    status,
    reason: 'failed',
    title: 'The shop could not do that',
    detail: `It answered ${status}. Nothing you typed is lost: try again in a moment.`,
  };
}

function isProblem(value: unknown): value is SellerProblem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'reason' in value &&
    typeof value.reason === 'string' &&
    'title' in value &&
    typeof value.title === 'string' &&
    'detail' in value &&
    typeof value.detail === 'string'
  );
}

/** A key for one thing a seller does: sent twice, it is done once. */
export function makeKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
