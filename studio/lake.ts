/** How the Studio reaches its content, hosted or embedded. Everything that knows the difference is here. */
import { createClient } from '@sanity/client';
import { createLakeFetch } from '@stallkeep/content-lake/browser-transport';
import type { WorkspaceOptions } from 'sanity';
import type { StudioBackend } from './env.ts';

type Connection = Pick<WorkspaceOptions, 'projectId' | 'dataset' | 'apiHost' | 'unstable_clientFactory'>;

/**
 * The embedded lake serves the Studio, so it is reached on the page's own origin. Without a page (the sanity command
 * reads this file in Node) there is nothing to reach, and the names alone do.
 */
export function connectTo(backend: StudioBackend): Connection {
  const { projectId, dataset } = backend;
  if (backend.kind === 'hosted' || typeof location === 'undefined') return { projectId, dataset };
  const apiHost = location.origin;
  // One fetch for all clients of this tab: it carries every event stream over one socket, because a browser opens only
  // six connections to a host, and a list beside a form already wants them all.
  const lakeFetch = createLakeFetch({ origin: apiHost });
  hideConnectionWarning();
  return {
    projectId,
    dataset,
    apiHost,
    // The only place where a Studio can drop "{project}." from the host name; declared unstable, so sanity is pinned.
    unstable_clientFactory: (config) =>
      createClient({ ...config, apiHost, useProjectHostname: false, resolveFetch: () => lakeFetch }),
  };
}

/** The Studio warns about HTTP/1.1 and its six connections. Here the socket solves that, and a seller could do nothing. */
function hideConnectionWarning(): void {
  localStorage.setItem('_sanity_debugProtocol', 'h2');
}
