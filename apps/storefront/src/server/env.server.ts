import { z } from 'zod';

/** The only file that reads the environment. Every variable is explained in `.env.example`. */

/** Where content comes from: the embedded lake on this machine, or a hosted Sanity project. */
export type ContentOrigin =
  | { readonly kind: 'lake'; readonly url: string }
  | {
      readonly kind: 'hosted';
      readonly projectId: string;
      readonly dataset: string;
      /** Reading works without one on a public dataset. */
      readonly token: string | undefined;
      /** Without one `POST /api/revalidate` answers 404 and pages refresh by age alone. */
      readonly webhookSecret: string | undefined;
    };

export interface StorefrontEnv {
  readonly origin: ContentOrigin;
  /** Origin the public sees, no trailing slash. Undefined: the address the server listens on. */
  readonly siteUrl: string | undefined;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

/** Thrown at start, before anything listens: which variables are wrong and what each should be. Values are never repeated. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
  readonly issues: readonly { readonly path: string; readonly rule: string }[];
  constructor(issues: readonly { readonly path: string; readonly rule: string }[]) {
    super(`The storefront's environment is not usable:\n${issues.map((i) => `  ${i.path}: ${i.rule}`).join('\n')}`);
    this.issues = issues;
  }
}

const isHttpUrl = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:');
};

const httpUrl = z.string().refine(isHttpUrl, { error: 'must be a full address such as http://127.0.0.1:3900' });

const Variables = z.object({
  STALLKEEP_LAKE_URL: httpUrl.optional(),
  SANITY_PROJECT_ID: z
    .string()
    .regex(/^[a-z0-9-]+$/, { error: 'must be a project id: a-z, 0-9 and hyphens' })
    .optional(),
  SANITY_DATASET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]*$/, { error: 'must be a dataset name' })
    .optional(),
  SANITY_API_TOKEN: z.string().optional(),
  SANITY_WEBHOOK_SECRET: z
    .string()
    .min(16, { error: 'must be at least 16 characters, else it can be guessed' })
    .optional(),
  STALLKEEP_SITE_URL: httpUrl
    .refine((text) => !URL.canParse(text) || new URL(text).pathname === '/', {
      error: 'must be an origin without a path',
    })
    .optional(),
  STALLKEEP_STOREFRONT_HOST: z.string().default('127.0.0.1'),
  STALLKEEP_STOREFRONT_PORT: z
    .string()
    .default('4321')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, { error: 'must be a port, 0 to 65535' }),
});

/** An empty variable counts as unset, as `NAME= command` means in a shell. Throws EnvError naming every fault. */
export function requireEnv(source: Readonly<Record<string, string | undefined>>): StorefrontEnv {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const read = Variables.safeParse(set);
  if (!read.success) {
    throw new EnvError(read.error.issues.map((i) => ({ path: i.path.join('.'), rule: i.message })));
  }
  const env = read.data;
  return {
    origin: requireOrigin(env),
    siteUrl: env.STALLKEEP_SITE_URL === undefined ? undefined : new URL(env.STALLKEEP_SITE_URL).origin,
    host: env.STALLKEEP_STOREFRONT_HOST,
    port: Number(env.STALLKEEP_STOREFRONT_PORT),
  };
}

function requireOrigin(env: z.output<typeof Variables>): ContentOrigin {
  const { STALLKEEP_LAKE_URL: url, SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset } = env;
  if (url !== undefined && projectId !== undefined) {
    throw new EnvError([
      { path: 'STALLKEEP_LAKE_URL', rule: 'is set beside SANITY_PROJECT_ID: content has one home, unset one' },
    ]);
  }
  if (url !== undefined) return { kind: 'lake', url: new URL(url).origin };
  if (projectId === undefined) {
    const rule = 'must be set to the embedded lake, or set SANITY_PROJECT_ID for a hosted project';
    throw new EnvError([{ path: 'STALLKEEP_LAKE_URL', rule }]);
  }
  if (dataset === undefined) {
    throw new EnvError([{ path: 'SANITY_DATASET', rule: 'must be set when SANITY_PROJECT_ID is, such as production' }]);
  }
  return { kind: 'hosted', projectId, dataset, token: env.SANITY_API_TOKEN, webhookSecret: env.SANITY_WEBHOOK_SECRET };
}
