import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { findBuiltFile, isFilePath } from './built-file.ts';
import { type ContentPolicyOptions, createContentPolicy, listInlineScriptHashes } from './content-policy.ts';
import { createProblem } from './problem.ts';
import type { StaticMount } from './server.ts';

export interface Mount {
  /** Where the application lives, such as `/studio`; no slash at the end. */
  readonly path: string;
  /** Directory of its built files, with an `index.html`. It may be built anew while it is served. */
  readonly dir: string;
  /** Files that exist nowhere but here, by their name under `path`; a value is answered as JSON. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** Origins besides the lake's own that it may call, such as the storefront's. */
  readonly calls?: readonly string[];
}

/** Built files that carry a hash in their names, and so never change. */
const HASHED = /\/(?:static|assets)\/.+-[\w-]{8,}\.\w+$/;

/**
 * Files of a built single-page application, read from the disk at each request, so that a new build needs no new lake. A path
 * that is no file answers the application's document, as its router expects; a file that is not there is a 404, because a
 * document in the place of a script breaks a page that was open during the build.
 */
export function createStaticMount(
  mount: Mount,
  findPolicy: (request: IncomingMessage) => ContentPolicyOptions,
): StaticMount {
  const prefix = mount.path.replace(/\/+$/, '');
  const directory = resolve(mount.dir);
  const files = new Map(Object.entries(mount.files ?? {}).map(([name, value]) => [`/${name}`, JSON.stringify(value)]));

  async function sendDocument(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const document = await findBuiltFile(directory, '/index.html');
    const html = (await document?.read())?.toString('utf8');
    if (html === undefined) throw createProblem(404, `there is no built application in ${mount.path}`);
    response.setHeader(
      'content-security-policy',
      createContentPolicy(findPolicy(request), listInlineScriptHashes(html)),
    );
    send(response, { type: 'text/html; charset=utf-8', caching: 'no-cache', body: html });
  }

  async function sendBuiltFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const file = await findBuiltFile(directory, path);
    const caching = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    if (file !== undefined && request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, { etag: file.etag, 'cache-control': caching }).end();
      return;
    }
    const bytes = await file?.read();
    if (file === undefined || bytes === undefined) throw createProblem(404, `there is no ${path} in ${mount.path}`);
    response.setHeader('etag', file.etag);
    send(response, { type: file.mediaType, caching, body: bytes });
  }

  return {
    matches: (path) => path === prefix || path.startsWith(`${prefix}/`),
    async respond(request, response, { pathname }) {
      const path = pathname.slice(prefix.length) || '/';
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('allow', 'GET, HEAD');
        throw createProblem(405, `what is below ${mount.path} is read with GET or HEAD`);
      }
      response.setHeader('x-content-type-options', 'nosniff');
      // On every file, not on the document only: a worker takes the policy of its own script.
      response.setHeader('content-security-policy', createContentPolicy(findPolicy(request), []));
      const json = files.get(path);
      if (json !== undefined) {
        send(response, { type: 'application/json; charset=utf-8', caching: 'no-store', body: json });
      } else if (isFilePath(path) && path !== '/index.html') {
        await sendBuiltFile(request, response, path);
      } else {
        await sendDocument(request, response);
      }
    },
  };
}

function send(
  response: ServerResponse,
  answer: { readonly type: string; readonly caching: string; readonly body: string | Buffer },
): void {
  response.writeHead(200, {
    'content-type': answer.type,
    'cache-control': answer.caching,
    'content-length': Buffer.byteLength(answer.body),
  });
  response.end(response.req.method === 'HEAD' ? undefined : answer.body);
}
