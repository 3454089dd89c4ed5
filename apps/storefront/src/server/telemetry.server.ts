import { randomBytes } from 'node:crypto';
import type { BlockPlace, ShownPromise } from '@stallkeep/blocks/page-view';
import { toId } from '@stallkeep/telemetry';
import { type SigningKeys, signContext, signPromiseToken } from '@stallkeep/telemetry/token';
import { requireEnv } from './env.server.ts';

/**
 * What pages carry to be measured by: a signed token on each promise, and, where there is a collector, who made the page for the
 * tracker to say. Neither knows anything of the reader.
 */

export interface TelemetryEnv {
  /** Newest first: the first signs, all are accepted. */
  readonly signingKeys: SigningKeys;
  /** Where browsers send what they observe. Undefined: nothing is observed, and no tracker is sent. */
  readonly collectorUrl: string | undefined;
}

/** A page as the tracker speaks of it. */
interface MeasuredPage {
  readonly type: 'home' | 'event' | 'product';
  /** Without query. */
  readonly path: string;
  /** When the content it is about was last changed, ISO. */
  readonly updatedAt: string | undefined;
  readonly eventId?: string;
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
}

interface OpenTelemetry {
  readonly env: TelemetryEnv;
  readonly signPromise: (issuedAt: number) => (shown: ShownPromise, block: BlockPlace) => string;
  readonly describePage: (page: MeasuredPage) => string | undefined;
}

let opened: OpenTelemetry | undefined;

export function openTelemetry(env: TelemetryEnv): OpenTelemetry {
  const [key] = env.signingKeys;
  opened = {
    env,
    signPromise:
      (issuedAt) =>
      ({ promiseId, kind, status, from, to }, block) =>
        signPromiseToken(
          {
            promiseId,
            kind,
            status,
            ...(from === undefined || to === undefined ? {} : { window: { from, to } }),
            issuedAt,
            block: { type: toId(block.type), id: toId(block.id) },
          },
          key,
        ),
    describePage: (page) => (env.collectorUrl === undefined ? undefined : describeFor(env.collectorUrl, page, key)),
  };
  return opened;
}

/** Opened once per process; under `astro dev` at the first page. */
export function requireTelemetry(): OpenTelemetry {
  return opened ?? openTelemetry(requireEnv(process.env).telemetry);
}

/** What stands in `<meta name="telemetry">`. */
function describeFor(url: string, page: MeasuredPage, key: string): string {
  const { type, path, updatedAt, eventId, locale, currency } = page;
  const revision = updatedAt === undefined ? 'none' : Math.floor(Date.parse(updatedAt) / 1000).toString(36);
  const facts = {
    page_type: type,
    path,
    revision,
    ...(eventId === undefined ? {} : { event: toId(eventId) }),
    // A page from the cache keeps that of its making: it says which render was seen, not who saw it.
    render: randomBytes(9).toString('hex'),
    locale,
    currency,
    arms: {},
  };
  return JSON.stringify({ url, ctx: signContext(facts, key) });
}
