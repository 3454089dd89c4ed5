import type { IncomingHttpHeaders } from 'node:http';
import type { Identity, RequestKind } from '../access/types.ts';
import { isJsonObject, type JsonObject } from '../documents/document.ts';
import { createProblem } from './problem.ts';

/** A request with its access decided. */
export interface RouteRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly identity: Identity;
  /** The path's `v…`: a date such as `2025-02-19`, `1` or `X`. */
  readonly version: string;
  /** The path's parts that the pattern captured. */
  readonly captures: Readonly<Record<string, string>>;
  /** The body as JSON. @throws Problem 400 or 413 */
  readJson(): Promise<unknown>;
}

export interface Reply {
  readonly status: number;
  readonly contentType: string;
  /** What to send; parts are sent as they come. */
  readonly body: string | AsyncIterable<string>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly methods: readonly string[];
  /** Matched against the path without its version; named groups are captures. */
  readonly pattern: RegExp;
  /** What the request does, for those that write only on some methods. */
  readonly kind: RequestKind | ((method: string) => RequestKind);
  respond(request: RouteRequest): Reply | Promise<Reply>;
}

export function createJsonReply(value: unknown, status = 200): Reply {
  return { status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) ?? 'null' };
}

export function createRawJsonReply(json: string): Reply {
  return { status: 200, contentType: 'application/json; charset=utf-8', body: json };
}

/** `true` or `1`, as Sanity's clients spell it; absent means the fallback. */
export function readFlag(url: URL, name: string, fallback: 'on' | 'off'): boolean {
  const value = url.searchParams.get(name);
  if (value === null || value === '') return fallback === 'on';
  return value === 'true' || value === '1';
}

export function readPositive(url: URL, name: string, fallback: number): number {
  const value = Number(url.searchParams.get(name) ?? fallback);
  return Number.isInteger(value) && value > 0 ? value : fallback;
}

/** Query parameters: `$name` in the address, each a JSON value. */
export function readQueryParams(url: URL): JsonObject {
  const params: Record<string, unknown> = {};
  for (const [key, value] of url.searchParams) {
    if (!key.startsWith('$')) continue;
    try {
      params[key.slice(1)] = JSON.parse(value);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw createProblem(400, `the query parameter ${key} is not JSON: ${message}`);
    }
  }
  return params;
}

export function requireObjectBody(body: unknown): JsonObject {
  if (isJsonObject(body)) return body;
  throw createProblem(400, 'the body must be a JSON object');
}

export function requireCapture(request: RouteRequest, name: string): string {
  const value = request.captures[name];
  if (value === undefined) throw new Error(`The route of ${request.url.pathname} captures no "${name}".`);
  return value;
}
