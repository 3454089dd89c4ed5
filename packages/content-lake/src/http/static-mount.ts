import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { createProblem } from './problem.ts';
import type { StaticMount } from './server.ts';

export interface Mount {
  /** Where the application lives, such as `/studio`; no slash at the end. */
  readonly path: string;
  /** Directory of its built files, with an `index.html`. */
  readonly dir: string;
}

/** Files of a built single-page application; a path that is no file answers its document, as its router expects. */
export function createStaticMount(mount: Mount): StaticMount {
  const prefix = mount.path.replace(/\/+$/, '');
  const serve = sirv(mount.dir, { etag: true, dev: false, single: false });
  const documentFile = join(mount.dir, 'index.html');

  return {
    matches: (path) => path === prefix || path.startsWith(`${prefix}/`),
    respond(request, response) {
      const given = request.url ?? '/';
      request.url = given.slice(prefix.length) || '/';
      // Built files carry a hash in their names and never change; the document names them and always may.
      const isHashed = /\/(?:static|assets)\/.+-[\w-]{8,}\.\w+$/.test(request.url);
      if (isHashed) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      serve(request, response, () => {
        request.url = given;
        response.setHeader('cache-control', 'no-cache');
        readFile(documentFile, 'utf8').then(
          (html) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
          () => {
            const { status, body } = createProblem(404, `there is no built application in ${mount.path}`);
            response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
          },
        );
      });
    },
  };
}
