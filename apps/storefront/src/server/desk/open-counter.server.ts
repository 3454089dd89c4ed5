import type { ContentSource } from '@stallkeep/content';
import { applyRetention, listenToCounts, recordDueOutcomes, startChores, sweepHolds } from '@stallkeep/orders';
import type { Answer } from '../answers.server.ts';
import { createPoolListener } from '../counts/changed-pools.ts';
import { openShopOrders } from '../counts/shop-orders.server.ts';
import type { StorefrontEnv } from '../env.server.ts';
import { openLetterbox } from '../letters/letterbox.server.ts';
import type { Log } from '../log.server.ts';
import { openOrders } from '../orders.server.ts';
import type { PageCache } from '../page-cache.server.ts';
import type { RenderedPage, ReturnedForms } from '../page-renderer.server.ts';
import type { CheckSeller } from '../preview/seller-check.server.ts';
import { createGate } from '../render-gate.server.ts';
import { oneReaderHeaders } from './answer-desk.server.ts';
import type { Desk, DeskPage, DeskRoute } from './desk.ts';
import { giveDueRefunds } from './payments/give-refunds.server.ts';
import { createStripePayments } from './payments/stripe-payments.server.ts';
import { deskRoutes } from './routes.server.ts';
import { giveUpRuns } from './runs/give-up-runs.server.ts';
import { listStudioOrigins } from './seller/studio-origins.ts';

/** Fewer than the database's connections, so that pages, letters and chores find one too. */
const ANSWERED_AT_ONCE = 12;
/** A market's rush, each of whom would rather wait some seconds than be sent away. */
const WAITING_AT_MOST = 2000;
const CHORE_SECONDS = 30;
const RETENTION_SECONDS = 24 * 3600;

export interface CounterOptions {
  readonly env: StorefrontEnv;
  readonly databaseUrl: string;
  readonly content: ContentSource;
  readonly imageBase: string;
  readonly pages: PageCache<RenderedPage>;
  readonly checkSeller: CheckSeller;
  readonly siteUrl: () => string;
  readonly renderPage: (page: DeskPage) => Promise<Answer>;
  /** A page of the shop, with the forms that come back to who sent them. */
  readonly renderReturned: (href: string, returned: ReturnedForms) => Promise<RenderedPage>;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
}

export interface Counter {
  readonly desk: Desk;
  /** Lets as many be answered at once as the database has connections for; the others wait their turn. */
  readonly pass: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly routes: readonly DeskRoute[];
  readonly isDatabaseReachable: () => Promise<boolean>;
  /** After the last request was answered: gives back what is under way, then lets the database go. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the counter: the database, and all that works beside the requests. Letters go out of the outbox, promises that came due get
 * their outcome, and pages hear what was taken. Rejects where the database cannot be had.
 */
export async function openCounter(options: CounterOptions): Promise<Counter> {
  const { env, databaseUrl, content, log, siteUrl } = options;
  const orders = await openOrders(databaseUrl, log);
  openShopOrders(orders.context);
  const counts = listenToCounts({
    url: databaseUrl,
    onChange: createPoolListener(options.pages),
    onLost: (error) => log.warn('counts are not heard', { reason: error.name }),
  });
  const { smtpUrl, from } = env.letters;
  const letterbox = openLetterbox({
    orders: orders.context,
    content,
    keys: env.telemetry.signingKeys,
    siteUrl,
    log,
    ...(smtpUrl === undefined || from === undefined ? {} : { mail: { url: smtpUrl, from } }),
  });
  const payments = env.stripe === undefined ? {} : { payments: createStripePayments(env.stripe) };
  const chores = startChores(
    [
      { name: 'outcomes', everySeconds: CHORE_SECONDS, run: () => recordDueOutcomes(orders.context) },
      // Whoever takes something looks first; this is for the pages, which count what is held.
      { name: 'holds', everySeconds: CHORE_SECONDS, run: () => sweepHolds(orders.context) },
      // Given where they are decided; this is for those the provider could not be asked for then.
      {
        name: 'refunds',
        everySeconds: CHORE_SECONDS,
        run: () => giveDueRefunds({ orders: orders.context, log, ...payments }),
      },
      {
        name: 'runs',
        everySeconds: CHORE_SECONDS,
        run: () => giveUpRuns({ orders: orders.context, content, now: options.now }),
      },
      { name: 'retention', everySeconds: RETENTION_SECONDS, run: () => applyRetention(orders.context) },
    ],
    (name, error) => log.error('chore failed', error, { name }),
  );
  return {
    routes: deskRoutes,
    pass: createGate({ running: ANSWERED_AT_ONCE, waiting: WAITING_AT_MOST }),
    desk: {
      orders: orders.context,
      content,
      imageBase: options.imageBase,
      keys: env.telemetry.signingKeys,
      checkSeller: options.checkSeller,
      studioOrigins: listStudioOrigins(env.content, env.studioOrigins),
      siteUrl,
      isHttps: env.siteUrl?.startsWith('https:') === true,
      ...payments,
      log,
      now: options.now,
      renderPage: options.renderPage,
      renderReturned: async (href, returned) => {
        const page = await options.renderReturned(href, returned);
        const status = page.status === 200 ? 422 : page.status;
        return { status, headers: { ...page.headers, ...oneReaderHeaders }, body: page.body };
      },
    },
    isDatabaseReachable: orders.isReachable,
    stop: async () => {
      await Promise.all([chores.stop(), letterbox.stop(), counts.stop()]);
      await orders.close();
    },
  };
}
