import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type ContentSource, tagsOfChange, typeTag } from '@stallkeep/content';
import { createApp } from 'astro/app/entrypoint';
import { findImageHome, findSessionHost, openContent } from './content.server.ts';
import { createDeskRenderer } from './desk/desk-renderer.server.ts';
import { openCounter } from './desk/open-counter.server.ts';
import { EnvError, requireEnv, type StorefrontEnv } from './env.server.ts';
import { createHostCheck } from './hosts.server.ts';
import { createImageProxy } from './image-proxy.server.ts';
import { createLimits } from './limits/rate-limits.server.ts';
import { log } from './log.server.ts';
import { createPageCache, type PageCache } from './page-cache.server.ts';
import { createPageRenderer, type PageLocals, type RenderedPage } from './page-renderer.server.ts';
import { createPageStyles, readStyleManifest } from './page-styles.server.ts';
import { createPreviewPasses } from './preview/preview-pass.server.ts';
import { createSellerCheck } from './preview/seller-check.server.ts';
import { createGate } from './render-gate.server.ts';
import { createRequestListener } from './request-listener.server.ts';
import { securityHeaders } from './security-headers.server.ts';
import { loadStaticFiles } from './static-files.server.ts';
import { stopGracefully } from './stop.server.ts';
import { openTelemetry } from './telemetry.server.ts';
import { createWebhookReader } from './webhook.server.ts';

/** The built server: Astro's renderer behind our own cache, on Node's own http. Started by `server.ts`. */

const MEGABYTE = 1024 * 1024;

export interface Storefront {
  /** Where it listens, without a trailing slash. */
  readonly url: string;
  /** Takes no new request, lets the running ones end, then resolves. */
  readonly stop: () => Promise<void>;
}

export async function startStorefront(env: StorefrontEnv): Promise<Storefront> {
  const now = (): number => Date.now();
  const files = await loadStaticFiles(fileURLToPath(new URL('../client', import.meta.url)));
  const manifest = await readStyleManifest(new URL('../style-parts.json', import.meta.url));
  const emptied = new Set(manifest.cut.filter((path) => files.get(path)?.body.bytes.identity.length === 0));
  const styles = createPageStyles({ manifest, emptied });
  const { source: content, imageBase } = openContent(env.content);
  const app = createApp({ streaming: false });
  openTelemetry(env.telemetry);
  const policy = { siteUrl: env.siteUrl, inlineScripts: [], collectorUrl: env.telemetry.collectorUrl };
  const pages = createPageCache<RenderedPage>({ maxBytes: 128 * MEGABYTE, maxEntries: 5000, retryAfterMs: 1000, now });
  const listening = { url: '' };
  const passGate = createGate({ running: 16, waiting: 512 });
  // Pages for one buyer's question are made each time: they leave room for those that everybody waits for.
  const passAsked = createGate({ running: 8, waiting: 128 });
  // Each sign-in asks the content's home; nobody may make us ask often.
  const passSignIn = createGate({ running: 4, waiting: 16 });
  const checkSeller = createSellerCheck(env.content, fetch);
  const rendering = {
    render: (request: Request, locals: PageLocals) => app.render(request, { locals }),
    siteUrl: () => env.siteUrl ?? listening.url,
    policy,
    linkStyles: styles.linkStyles,
    now,
  };
  const renderDeskPage = createDeskRenderer(rendering);
  const makePage = createPageRenderer({
    ...rendering,
    fonts: [...files.keys()].filter((path) => path.endsWith('.woff2')),
    // Hosted pages hear of changes by webhook, which can be lost; the lake's own listener says when it may have missed some.
    maxAgeMs: () => (env.content.kind === 'hosted' ? 60_000 : 300_000),
  });
  const counter =
    env.databaseUrl === undefined
      ? undefined
      : await openCounter({
          env,
          databaseUrl: env.databaseUrl,
          content,
          imageBase,
          pages,
          checkSeller: (credential) => passSignIn(() => checkSeller(credential)),
          siteUrl: rendering.siteUrl,
          renderPage: (page) => passAsked(() => passGate(() => renderDeskPage(page))),
          renderReturned: (href, returned) => passAsked(() => passGate(() => makePage(href, undefined, returned))),
          log,
          now,
        });
  const server = createServer(
    { maxHeaderSize: 16 * 1024, requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 20_000 },
    createRequestListener({
      isKnownHost: createHostCheck(env.siteUrl),
      checkLimit: createLimits({ trustedProxies: env.trustedProxies, now }),
      securityHeaders: securityHeaders(policy),
      files,
      findStyles: styles.find,
      pages,
      renderPage: (href) => passGate(() => makePage(href)),
      renderAsked: (href) => passAsked(() => passGate(() => makePage(href))),
      preview: {
        checkSeller: (credential) => passSignIn(() => checkSeller(credential)),
        passes: createPreviewPasses({
          secret: env.previewSecret ?? randomBytes(32).toString('base64url'),
          isHttps: env.siteUrl?.startsWith('https:') === true,
          now,
        }),
        sessionHost: findSessionHost(env.content),
        log,
        renderPage: (href, at) => passGate(() => makePage(href, at)),
      },
      fetchImage: createImageProxy({ ...findImageHome(env.content), fetch, maxBytes: 64 * MEGABYTE }),
      isContentReachable: () => isReachable(content),
      isDatabaseReachable: counter?.isDatabaseReachable ?? (async () => true),
      counter,
      readWebhook: env.webhookSecret === undefined ? undefined : createWebhookReader(env.webhookSecret),
      recordChange: ({ id, type }) => pages.invalidate(new Set([id, typeTag(type)])),
      log,
      now,
    }),
  );
  const stopListening = env.webhookSecret === undefined ? listenToChanges(content, pages) : () => {};
  listening.url = await listen(server, env);
  log.info('listening', { url: listening.url });
  return {
    url: listening.url,
    stop: async () => {
      stopListening();
      await stopGracefully(server, { graceMs: 8000, idleMs: env.isPortShared ? 1500 : 0 });
      await counter?.stop();
      log.info('stopped');
    },
  };
}

function listenToChanges(content: ContentSource, pages: PageCache<RenderedPage>): () => void {
  return content.onChange((change) => {
    if (change.kind === 'reconnected') {
      pages.invalidateAll();
      log.info('content listener reconnected');
      return;
    }
    const touched = pages.invalidate(new Set(tagsOfChange(change)));
    log.info('content changed', { types: change.types.join(' '), pages: touched });
  });
}

async function isReachable(content: ContentSource): Promise<boolean> {
  const answer = await content.fetchSiteSettings();
  return answer.kind === 'content' && !answer.isStale;
}

/** Resolves with the address listened on. Rejects with Node's error, such as EADDRINUSE. */
function listen(server: Server, env: StorefrontEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port: env.port, host: env.host, reusePort: env.isPortShared }, () => {
      server.off('error', reject);
      resolve(formatAddress(server.address(), env.host));
    });
  });
}

function formatAddress(address: string | AddressInfo | null, host: string): string {
  if (address === null || typeof address === 'string') {
    throw new Error(
      'The server has no TCP address: it was asked to listen on a host and port, so Node must give both.',
    );
  }
  const isAny = host === '0.0.0.0' || host === '::';
  const name = isAny ? '127.0.0.1' : address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}

/** The whole program: reads the environment, serves until told to stop, ends the process. `args` are those after the script. */
export async function runStorefront(args: readonly string[]): Promise<void> {
  try {
    const storefront = await startStorefront(requireEnv(process.env));
    process.stdout.write(`${JSON.stringify({ ready: true, url: storefront.url })}\n`);
    let isStopping = false;
    const stop = (): void => {
      if (isStopping) return;
      isStopping = true;
      storefront.stop().then(
        () => process.exit(0),
        (error: unknown) => endWith(error),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    if (args.includes('--exit-with-parent')) process.stdin.once('close', stop).once('end', stop).resume();
  } catch (error) {
    endWith(error);
  }
}

function endWith(error: unknown): void {
  if (error instanceof EnvError) process.stderr.write(`${error.message}\n`);
  else log.error('cannot go on', error);
  process.exit(1);
}
