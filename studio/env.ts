/**
 * The only file that reads the environment. Vite bakes `SANITY_STUDIO_*` into the bundle when the Studio is built, so a
 * change needs a new build. With no project id the Studio talks to the embedded Content Lake that serves it.
 */
export type StudioBackend =
  | { readonly kind: 'embedded'; readonly projectId: 'lake'; readonly dataset: 'production' }
  | { readonly kind: 'hosted'; readonly projectId: string; readonly dataset: string };

export interface StudioEnv {
  readonly backend: StudioBackend;
  /** Where buyers are, without a slash at the end. `stallkeep.json` beside the Studio can replace it at run time. */
  readonly storefrontUrl: string;
  /** Where the composer is, without a slash at the end. Absent: nobody said, and the Studio offers no composer. */
  readonly storybookUrl?: string;
}

export interface RawStudioEnv {
  readonly projectId: string | undefined;
  readonly dataset: string | undefined;
  readonly storefrontUrl: string | undefined;
  readonly storybookUrl?: string | undefined;
}

interface EnvIssue {
  readonly path: string;
  readonly rule: string;
  readonly got: string;
}

export type StudioEnvResult =
  | { readonly ok: true; readonly env: StudioEnv }
  | { readonly ok: false; readonly issues: readonly EnvIssue[] };

const DEFAULT_STOREFRONT_URL = 'http://127.0.0.1:4321';

/** Names every variable that is wrong, not the first only. */
export function parseStudioEnv(raw: RawStudioEnv): StudioEnvResult {
  const projectId = raw.projectId?.trim() ?? '';
  const dataset = raw.dataset?.trim() || 'production';
  const storefrontUrl = (raw.storefrontUrl?.trim() || DEFAULT_STOREFRONT_URL).replace(/\/+$/, '');
  const storybookUrl = raw.storybookUrl?.trim().replace(/\/+$/, '') ?? '';
  const issues: EnvIssue[] = [];
  if (projectId !== '' && !/^[a-z0-9-]+$/.test(projectId)) {
    issues.push({ path: 'SANITY_STUDIO_PROJECT_ID', rule: 'lower-case letters, digits and dashes', got: projectId });
  }
  if (!/^[a-z0-9_][a-z0-9_-]{0,63}$/.test(dataset)) {
    issues.push({ path: 'SANITY_STUDIO_DATASET', rule: 'lower-case letters, digits, _ and -', got: dataset });
  }
  if (projectId === '' && dataset !== 'production') {
    issues.push({ path: 'SANITY_STUDIO_DATASET', rule: 'only with SANITY_STUDIO_PROJECT_ID', got: dataset });
  }
  if (!isWebUrl(storefrontUrl)) {
    issues.push({ path: 'SANITY_STUDIO_STOREFRONT_URL', rule: 'an http or https address', got: storefrontUrl });
  }
  if (storybookUrl !== '' && !isWebUrl(storybookUrl)) {
    issues.push({ path: 'SANITY_STUDIO_STORYBOOK_URL', rule: 'an http or https address', got: storybookUrl });
  }
  if (issues.length > 0) return { ok: false, issues };
  const backend: StudioBackend =
    projectId === ''
      ? { kind: 'embedded', projectId: 'lake', dataset: 'production' }
      : { kind: 'hosted', projectId, dataset };
  return { ok: true, env: { backend, storefrontUrl, ...(storybookUrl === '' ? {} : { storybookUrl }) } };
}

/** Throws with every issue: a Studio on the wrong dataset would be worse than none. */
export function requireStudioEnv(raw: RawStudioEnv): StudioEnv {
  const result = parseStudioEnv(raw);
  if (result.ok) return result.env;
  const said = result.issues.map((issue) => `${issue.path} must be ${issue.rule}, but is “${issue.got}”.`);
  throw new Error(`The Studio cannot start: ${said.join(' ')} See .env.example.`);
}

export function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

declare global {
  namespace NodeJS {
    interface ProcessEnv {
      readonly SANITY_STUDIO_PROJECT_ID?: string;
      readonly SANITY_STUDIO_DATASET?: string;
      readonly SANITY_STUDIO_STOREFRONT_URL?: string;
      readonly SANITY_STUDIO_STORYBOOK_URL?: string;
    }
  }
}

// Vite replaces each of these by its value as written, so they must not be reached through a variable.
export const studioEnv = requireStudioEnv({
  projectId: process.env.SANITY_STUDIO_PROJECT_ID,
  dataset: process.env.SANITY_STUDIO_DATASET,
  storefrontUrl: process.env.SANITY_STUDIO_STOREFRONT_URL,
  storybookUrl: process.env.SANITY_STUDIO_STORYBOOK_URL,
});
