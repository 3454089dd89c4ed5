import { randomBytes } from 'node:crypto';
import type { ContentEnv } from '@stallkeep/content';
import { z } from 'zod';
import { isProxyRange } from './limits/client-address.server.ts';
import type { TelemetryEnv } from './telemetry.server.ts';

/** The only file that reads the environment. Every variable is explained in `.env.example`. */

export interface StorefrontEnv {
  readonly content: ContentEnv;
  /** Hosted only. Without one `POST /api/revalidate` answers 404 and pages refresh by age alone. */
  readonly webhookSecret: string | undefined;
  /** Signs the passes of sellers who preview. Undefined: one made at start, so passes end with the process. */
  readonly previewSecret: string | undefined;
  readonly telemetry: TelemetryEnv;
  /** PostgreSQL with the orders. Undefined: promises are shown and no order is taken. */
  readonly databaseUrl: string | undefined;
  readonly letters: LettersEnv;
  /** Undefined: orders are paid at the stall only. */
  readonly stripe: StripeEnv | undefined;
  /** Origins a Studio may speak to the seller's addresses from, beside that of the embedded lake. */
  readonly studioOrigins: readonly string[];
  /** Origin the public sees, no trailing slash. Undefined: the address the server listens on. */
  readonly siteUrl: string | undefined;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Several processes may listen on the port at once, so that a new one takes over before the old one ends. */
  readonly isPortShared: boolean;
  /** Addresses and ranges of our own proxies, whose X-Forwarded-For counts. */
  readonly trustedProxies: readonly string[];
}

/** Payment online. */
interface StripeEnv {
  readonly secretKey: string;
  /** Of the webhook endpoint, with which Stripe signs what it sends. */
  readonly webhookSecret: string;
}

/** How letters go out. */
interface LettersEnv {
  /** smtp:// or smtps:// with user and password. Undefined: letters are kept for the seller to read. */
  readonly smtpUrl: string | undefined;
  /** Such as "Feira <orders@shop.example>". */
  readonly from: string | undefined;
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
  STALLKEEP_LAKE_READ_TOKEN: z.string().optional(),
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
  STALLKEEP_PREVIEW_SECRET: z
    .string()
    .min(32, { error: 'must be at least 32 characters, else it can be guessed' })
    .optional(),
  STALLKEEP_SIGNING_KEYS: z
    .string()
    .refine((text) => text.split(',').every((key) => key.trim().length >= 32), {
      error: 'must be keys of at least 32 characters, the newest first, separated by commas',
    })
    .optional(),
  STALLKEEP_COLLECTOR_URL: z
    .string()
    .refine((text) => /^\/[\w/-]*$/.test(text) || isHttpUrl(text), {
      error: 'must be a path such as /t or a full address such as https://collector.example/t',
    })
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, {
      error: 'must be a PostgreSQL address such as postgresql://user:password@host/name',
    })
    .optional(),
  STALLKEEP_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { error: 'must be a mail server such as smtps://user:password@mail.example' })
    .optional(),
  STALLKEEP_MAIL_FROM: z.string().includes('@', { error: 'must be a mail address, with or without a name' }).optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[rs]k_(test|live)_\w+$/, { error: 'must be a secret or restricted key of Stripe, sk_… or rk_…' })
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\w+$/, { error: 'must be the signing secret of the webhook endpoint, whsec_…' })
    .optional(),
  STALLKEEP_STUDIO_ORIGINS: z
    .string()
    .refine((text) => text.split(',').every((origin) => isHttpUrl(origin.trim())), {
      error: 'must be origins such as https://studio.example, separated by commas',
    })
    .optional(),
  STALLKEEP_SITE_URL: httpUrl
    .refine((text) => !URL.canParse(text) || new URL(text).pathname === '/', {
      error: 'must be an origin without a path',
    })
    .optional(),
  STALLKEEP_TRUSTED_PROXIES: z
    .string()
    .refine((text) => text.split(',').every((range) => isProxyRange(range.trim())), {
      error: 'must be addresses or ranges such as 10.0.0.0/8, separated by commas',
    })
    .optional(),
  STALLKEEP_REUSE_PORT: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0'),
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
    content: requireContent(env),
    webhookSecret: env.SANITY_WEBHOOK_SECRET,
    previewSecret: env.STALLKEEP_PREVIEW_SECRET,
    telemetry: {
      signingKeys: toSigningKeys(env.STALLKEEP_SIGNING_KEYS),
      collectorUrl: env.STALLKEEP_COLLECTOR_URL,
    },
    databaseUrl: env.DATABASE_URL,
    letters: requireLetters(env),
    stripe: requireStripe(env),
    studioOrigins: (env.STALLKEEP_STUDIO_ORIGINS ?? '')
      .split(',')
      .flatMap((origin) => (origin.trim() === '' ? [] : [new URL(origin.trim()).origin])),
    siteUrl: env.STALLKEEP_SITE_URL === undefined ? undefined : new URL(env.STALLKEEP_SITE_URL).origin,
    host: env.STALLKEEP_STOREFRONT_HOST,
    port: Number(env.STALLKEEP_STOREFRONT_PORT),
    isPortShared: env.STALLKEEP_REUSE_PORT === '1',
    trustedProxies: (env.STALLKEEP_TRUSTED_PROXIES ?? '')
      .split(',')
      .flatMap((range) => (range.trim() === '' ? [] : [range.trim()])),
  };
}

function requireLetters(env: z.output<typeof Variables>): LettersEnv {
  const { STALLKEEP_SMTP_URL: smtpUrl, STALLKEEP_MAIL_FROM: from } = env;
  if (smtpUrl !== undefined && from === undefined) {
    throw new EnvError([
      { path: 'STALLKEEP_MAIL_FROM', rule: 'must be set beside STALLKEEP_SMTP_URL: who letters are from' },
    ]);
  }
  return { smtpUrl, from };
}

/** Money that comes in without our hearing of it would be an order nobody makes: one is not used without the other. */
function requireStripe({
  STRIPE_SECRET_KEY: secretKey,
  STRIPE_WEBHOOK_SECRET: webhookSecret,
}: z.output<typeof Variables>): StripeEnv | undefined {
  if (secretKey === undefined && webhookSecret === undefined) return undefined;
  if (secretKey === undefined) {
    throw new EnvError([{ path: 'STRIPE_SECRET_KEY', rule: 'must be set beside STRIPE_WEBHOOK_SECRET' }]);
  }
  if (webhookSecret === undefined) {
    throw new EnvError([{ path: 'STRIPE_WEBHOOK_SECRET', rule: 'must be set beside STRIPE_SECRET_KEY' }]);
  }
  return { secretKey, webhookSecret };
}

/** Without keys one is made at start: tokens of pages made before then are no longer known. */
function toSigningKeys(text: string | undefined): TelemetryEnv['signingKeys'] {
  const [newest = randomBytes(32).toString('base64url'), ...older] = text?.split(',').map((key) => key.trim()) ?? [];
  return [newest, ...older];
}

function requireContent(env: z.output<typeof Variables>): ContentEnv {
  const { STALLKEEP_LAKE_URL: lakeUrl, SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset } = env;
  if (lakeUrl !== undefined && projectId !== undefined) {
    const rule = 'is set beside SANITY_PROJECT_ID: content has one home, unset one';
    throw new EnvError([{ path: 'STALLKEEP_LAKE_URL', rule }]);
  }
  if (lakeUrl !== undefined) {
    return { kind: 'embedded', lakeUrl: new URL(lakeUrl).origin, ...withToken(env.STALLKEEP_LAKE_READ_TOKEN) };
  }
  if (projectId === undefined) {
    const rule = 'must be set to the embedded lake, or set SANITY_PROJECT_ID for a hosted project';
    throw new EnvError([{ path: 'STALLKEEP_LAKE_URL', rule }]);
  }
  if (dataset === undefined) {
    throw new EnvError([{ path: 'SANITY_DATASET', rule: 'must be set when SANITY_PROJECT_ID is, such as production' }]);
  }
  return { kind: 'hosted', projectId, dataset, ...withToken(env.SANITY_API_TOKEN) };
}

function withToken(token: string | undefined): { token?: string } {
  return token === undefined ? {} : { token };
}
