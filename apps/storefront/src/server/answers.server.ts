import type { IncomingMessage, ServerResponse } from 'node:http';
import { type EncodedBody, formatEtag, matchesEtag, pickEncoding, plainBody } from './encoded-body.server.ts';

/** The only file that writes to a socket. */

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody | undefined;
}

/** Writes a whole answer: encoding, ETag, 304, HEAD. Ranges are not served. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { body } = answer;
  const headers: Record<string, string | number> = { ...answer.headers };
  if (body === undefined) {
    response.writeHead(answer.status, { ...headers, 'content-length': 0 }).end();
    return;
  }
  const isCompressed = body.bytes.br !== body.bytes.identity;
  const encoding = isCompressed ? pickEncoding(request.headers['accept-encoding']) : 'identity';
  if (isCompressed) headers['vary'] = 'accept-encoding';
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  headers['accept-ranges'] = 'none';
  if (answer.status === 200) {
    const etag = formatEtag(body.hash, encoding);
    headers['etag'] = etag;
    if (matchesEtag(request.headers['if-none-match'], etag)) {
      delete headers['content-encoding'];
      response.writeHead(304, headers).end();
      return;
    }
  }
  const bytes = body.bytes[encoding];
  response.writeHead(answer.status, { ...headers, 'content-length': bytes.length });
  if (request.method === 'HEAD') response.end();
  else response.end(bytes);
}

/** A short answer in words, never stored by anyone on the way. */
export function textAnswer(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: plainBody(Buffer.from(`${text}\n`)),
  };
}

/** A small page of our own making, never stored by anyone on the way. */
export function htmlAnswer(status: number, html: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: plainBody(Buffer.from(html)),
  };
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: plainBody(Buffer.from(`${JSON.stringify(value)}\n`)),
  };
}

export function redirectAnswer(location: string): Answer {
  return { status: 308, headers: { location, 'cache-control': 'public, max-age=3600' }, body: undefined };
}
