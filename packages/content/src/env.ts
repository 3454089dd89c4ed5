import { ContentConfigError } from './errors.ts';

/** Where content comes from: the embedded Content Lake, or a project hosted by Sanity. */
export type ContentEnv = {
  /** API token; needed to read a private dataset and to write. The published perspective of the embedded lake needs none. */
  readonly token?: string;
  /** Longest wait for one answer, milliseconds. Default 4000. */
  readonly timeoutMs?: number;
} & (
  | { readonly kind: 'embedded'; readonly lakeUrl: string; readonly projectId?: string; readonly dataset?: string }
  | { readonly kind: 'hosted'; readonly projectId: string; readonly dataset: string }
);

/** Fixed names under which the embedded lake answers. */
export const EMBEDDED_PROJECT = 'lake';
export const EMBEDDED_DATASET = 'production';

/**
 * Reads where content comes from: SANITY_PROJECT_ID with SANITY_DATASET and SANITY_API_TOKEN for a hosted project, else
 * STALLKEEP_LAKE_URL with STALLKEEP_LAKE_READ_TOKEN for the embedded lake. Throws ContentConfigError when neither is set.
 */
export function requireContentEnv(variables: Readonly<Record<string, string | undefined>>): ContentEnv {
  const projectId = variables['SANITY_PROJECT_ID'];
  if (projectId !== undefined && projectId !== '') {
    const token = variables['SANITY_API_TOKEN'];
    return {
      kind: 'hosted',
      projectId,
      dataset: variables['SANITY_DATASET'] || EMBEDDED_DATASET,
      ...(token === undefined || token === '' ? {} : { token }),
    };
  }
  const lakeUrl = variables['STALLKEEP_LAKE_URL'];
  if (lakeUrl !== undefined && lakeUrl !== '') {
    const token = variables['STALLKEEP_LAKE_READ_TOKEN'];
    return { kind: 'embedded', lakeUrl, ...(token === undefined || token === '' ? {} : { token }) };
  }
  throw new ContentConfigError(
    'No content to show: set STALLKEEP_LAKE_URL (the embedded lake, as npm start does) or SANITY_PROJECT_ID (a hosted project).',
  );
}
