import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type AssetProblem, type Result, toOk, toRefusal } from './asset-problem.ts';

const REASONS: Readonly<Record<AssetProblem['status'], string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Payload Too Large',
  416: 'Range Not Satisfiable',
  422: 'Unprocessable Entity',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A year, the longest that caches promise to honour: an asset's name is the hash of its bytes. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Adds to `vary` without losing what the access check has put there. */
export function appendVary(res: ServerResponse, name: string): void {
  const known = res.getHeader('vary');
  res.setHeader('vary', known === undefined ? name : `${String(known)}, ${name}`);
}

export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.byteLength });
  res.end(res.req.method === 'HEAD' ? undefined : bytes);
}

/** Answers in the shape of Sanity's own errors; `issues` names each wrong parameter. */
export function sendProblem(res: ServerResponse, { status, message, issues }: AssetProblem): void {
  res.setHeader('cache-control', 'no-store');
  sendJson(res, status, {
    statusCode: status,
    error: REASONS[status],
    message,
    ...(issues === undefined ? {} : { issues }),
  });
}

/** Whether the browser holds the answer already; then it has been sent. */
export function isUnchanged(req: IncomingMessage, res: ServerResponse, etag: string): boolean {
  const known = req.headers['if-none-match'];
  if (known === undefined) return false;
  const isKnown = known.split(',').some((tag) => [etag, `W/${etag}`, '*'].includes(tag.trim()));
  if (isKnown) res.writeHead(304, { etag, 'cache-control': IMMUTABLE }).end();
  return isKnown;
}

export function sendBytes(
  req: IncomingMessage,
  res: ServerResponse,
  answer: { bytes: Buffer; headers: OutgoingHttpHeaders },
): void {
  res.writeHead(200, { ...answer.headers, 'content-length': answer.bytes.byteLength });
  res.end(req.method === 'HEAD' ? undefined : answer.bytes);
}

interface ByteRange {
  /** Both ends included. */
  readonly start: number;
  readonly end: number;
}

/**
 * The one range a `range` header asks for; undefined means the whole file, which is also the lawful answer to several
 * ranges or to an unknown unit.
 */
function parseRange(header: string | undefined, size: number): Result<ByteRange | undefined> {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (match === null || (from === '' && to === '')) return toOk(undefined);
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end) return toRefusal({ status: 416, message: `The range lies outside the file of ${size} bytes.` });
  return toOk({ start, end });
}

/** Streams a stored file, or the part a player asks for. */
export async function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  answer: { path: string; headers: OutgoingHttpHeaders },
): Promise<void> {
  const { size } = await stat(answer.path);
  // A range that depends on a validator is answered whole: names are hashes, so such a request is rare.
  const range = parseRange(req.headers['if-range'] === undefined ? req.headers.range : undefined, size);
  if (range.kind === 'refused') {
    res.setHeader('content-range', `bytes */${size}`);
    sendProblem(res, range.problem);
    return;
  }
  const { start, end } = range.value ?? { start: 0, end: size - 1 };
  res.writeHead(range.value === undefined ? 200 : 206, {
    ...answer.headers,
    'accept-ranges': 'bytes',
    'content-length': end - start + 1,
    ...(range.value === undefined ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  if (req.method === 'HEAD') res.end();
  else await pipeline(createReadStream(answer.path, { start, end }), res);
}
