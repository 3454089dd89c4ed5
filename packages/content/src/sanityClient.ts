import { createClient, type SanityClient } from '@sanity/client';
import { type ContentEnv, EMBEDDED_DATASET, EMBEDDED_PROJECT } from './env.ts';

/** The API as of this date: published is the default perspective and listeners leave drafts out. */
export const API_VERSION = '2025-02-19';

/** Sanity's own client for either place content comes from. Retries are ours to decide, so it does none. */
export function createSanityClient(env: ContentEnv): SanityClient {
  const common = {
    apiVersion: API_VERSION,
    useCdn: false,
    maxRetries: 0,
    ...(env.token === undefined ? {} : { token: env.token }),
  };
  if (env.kind === 'hosted') return createClient({ ...common, projectId: env.projectId, dataset: env.dataset });
  return createClient({
    ...common,
    projectId: env.projectId ?? EMBEDDED_PROJECT,
    dataset: env.dataset ?? EMBEDDED_DATASET,
    apiHost: env.lakeUrl.replace(/\/+$/, ''),
    useProjectHostname: false,
  });
}
