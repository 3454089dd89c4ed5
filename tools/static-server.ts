import { createServer } from 'node:http';
import sirv from 'sirv';

export interface StaticServer {
  readonly url: string;
  stop(): Promise<void>;
}

export interface StaticMount {
  /** "/" or "/studio". */
  readonly path: string;
  readonly directory: string;
  /** Whether unknown paths get the mount's index.html, as a single-page program needs. */
  readonly isSinglePage: boolean;
}

/** Serves built folders on loopback: Storybook always, the Studio where the content is hosted and no lake serves it. */
export function serveStatic(host: string, port: number, mounts: readonly StaticMount[]): Promise<StaticServer> {
  const handlers = mounts.map((mount) => ({
    path: mount.path,
    handle: sirv(mount.directory, { single: mount.isSinglePage, etag: true, dev: false }),
  }));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const mount = handlers.find((each) => each.path === '/' || path === each.path || path.startsWith(`${each.path}/`));
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Nothing at ${path}.\n`);
    };
    response.setHeader('x-content-type-options', 'nosniff');
    if (mount === undefined) return notFound();
    if (mount.path !== '/') request.url = path.slice(mount.path.length) || '/';
    mount.handle(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        url: `http://${host}:${bound}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
