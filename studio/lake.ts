/** How the Studio reaches its content, hosted or embedded. Everything that knows the difference is here. */
import type { WorkspaceOptions } from 'sanity';
import type { StudioBackend } from './env.ts';

type Connection = Pick<WorkspaceOptions, 'projectId' | 'dataset' | 'apiHost' | 'unstable_clientFactory'>;

export function connectTo(backend: StudioBackend): Connection {
  return { projectId: backend.projectId, dataset: backend.dataset };
}
