import {
  type ContentAnswer,
  type ContentEnv,
  type ContentSource,
  createContentSource,
  EMBEDDED_DATASET,
  EMBEDDED_PROJECT,
} from '@stallkeep/content';
import { requireEnv } from './env.server.ts';
import { log } from './log.server.ts';
import type { PageRecorder } from './page-recorder.ts';

/** The published content, opened once per process. Drafts cannot be asked for: the source knows no other perspective. */

export interface OpenContent {
  readonly source: ContentSource;
  /** Where pictures are served from on our own origin, such as "/images/lake/production". */
  readonly imageBase: string;
}

let opened: OpenContent | undefined;

export function openContent(env: ContentEnv): OpenContent {
  const { projectId, dataset } = findImageHome(env);
  opened = { source: createContentSource(env), imageBase: `/images/${projectId}/${dataset}` };
  return opened;
}

/** The open content; under `astro dev` it opens at the first page. */
export function requireContent(): OpenContent {
  return opened ?? openContent(requireEnv(process.env).content);
}

/**
 * The value of an answer, with what it depends on told to the page's recorder. Throws the ContentError where the content could
 * not be had and never was; where an older value stands in, the page is marked so.
 */
export function requireAnswer<T>(answer: ContentAnswer<T>, recorder: PageRecorder): T {
  if (answer.kind === 'failed') throw answer.error;
  recorder.dependOn(answer.dependsOn);
  if (answer.isStale) {
    recorder.markLastGood();
    log.warn('last good content served', { operation: answer.error.operation, reason: answer.error.reason });
  }
  for (const issue of answer.issues.slice(0, 5)) log.warn('content left out', { path: issue.path, rule: issue.rule });
  return answer.value;
}

export interface ContentHome {
  /** Origin of Sanity's HTTP API: the lake's, or the hosted project's. */
  readonly apiOrigin: string;
  readonly projectId: string;
  readonly dataset: string;
}

export function findContentHome(env: ContentEnv): ContentHome {
  const { projectId, dataset } = findImageHome(env);
  return { apiOrigin: env.kind === 'hosted' ? `https://${projectId}.api.sanity.io` : env.lakeUrl, projectId, dataset };
}

/** The name of this machine a seller meets the embedded lake's Studio under; undefined where the two are not on one machine. */
export function findSessionHost(env: ContentEnv): string | undefined {
  if (env.kind === 'hosted') return undefined;
  const { hostname } = new URL(env.lakeUrl);
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) ? hostname : undefined;
}

export interface ImageHome {
  /** Origin pictures are fetched from. */
  readonly origin: string;
  readonly projectId: string;
  readonly dataset: string;
}

export function findImageHome(env: ContentEnv): ImageHome {
  if (env.kind === 'hosted') {
    return { origin: 'https://cdn.sanity.io', projectId: env.projectId, dataset: env.dataset };
  }
  return {
    origin: env.lakeUrl,
    projectId: env.projectId ?? EMBEDDED_PROJECT,
    dataset: env.dataset ?? EMBEDDED_DATASET,
  };
}
