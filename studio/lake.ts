/** How the Studio reaches its content, hosted or embedded. Everything that knows the difference is here. */
import { createClient } from '@sanity/client';
import type { WorkspaceOptions } from 'sanity';
import type { StudioBackend } from './env.ts';

type Connection = Pick<WorkspaceOptions, 'projectId' | 'dataset' | 'apiHost' | 'unstable_clientFactory'>;

export function connectTo(backend: StudioBackend): Connection {
  const { projectId, dataset } = backend;
  if (backend.kind === 'hosted' || typeof location === 'undefined') return { projectId, dataset };
  const apiHost = location.origin;
  return {
    projectId,
    dataset,
    apiHost,
    unstable_clientFactory: (config) => createClient({ ...config, apiHost, useProjectHostname: false }),
  };
}
