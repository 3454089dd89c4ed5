import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSanityClient } from '@stallkeep/content';
import { seedDemo } from '@stallkeep/demo';
import { findPostgresPackage } from '@stallkeep/orders/embedded';
import { lakeEntry, ordersEntry, root, storefrontDirectory, storybookDirectory, studioDirectory } from './paths.ts';
import type { StackUrls } from './running.ts';
import { type Service, startService } from './services.ts';
import { requireSigningKeys } from './signing-keys.ts';
import { serveStatic } from './static-server.ts';

export interface StackOptions {
  readonly dataDirectory: string;
  readonly host: string;
  /** 0 picks a free one. */
  readonly ports: { readonly lake: number; readonly storefront: number; readonly storybook: number };
  /** Epoch seconds; the demo's dates are relative to it. */
  readonly now: number;
  readonly say: (line: string) => void;
  readonly log: (service: string, line: string) => void;
}

/** The whole system, running: what `npm start` and the end-to-end tests both stand on. */
export interface Stack {
  readonly urls: StackUrls;
  readonly services: readonly Service[];
  /** The lake's administrator token, or undefined where the content is hosted. */
  readonly adminToken: string | undefined;
  stop(): Promise<void>;
}

/**
 * Starts lake (seeded when empty), the orders' database, Studio, storefront and Storybook, from their builds. With SANITY_PROJECT_ID
 * set, the content comes from that hosted project and no lake is started; with DATABASE_URL, orders go to that server and none is
 * started. When a part fails, those already up are stopped first.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const stoppers: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stopOne of stoppers.splice(0).reverse()) await stopOne();
  };
  try {
    // Side by side; each is stopped after what stands on it, whether the other came up or not.
    const [content, database] = await waitForBoth(
      stopWith(stoppers, isHosted() ? undefined : startLake(options), ({ service }) => service),
      stopWith(stoppers, startDatabase(options), (service) => service),
    );

    const storybook = await serveStatic(options.host, options.ports.storybook, [
      // Without a lake, nobody else serves the Studio.
      ...(content === undefined ? [{ path: '/studio', directory: studioDirectory, isSinglePage: true }] : []),
      { path: '/', directory: storybookDirectory, isSinglePage: false },
    ]);
    stoppers.push(() => storybook.stop());

    const storefront = await startService(
      {
        name: 'storefront',
        program: 'node',
        args: ['server.ts', '--exit-with-parent'],
        cwd: storefrontDirectory,
        env: {
          NODE_ENV: 'production',
          STALLKEEP_STOREFRONT_HOST: options.host,
          STALLKEEP_STOREFRONT_PORT: String(options.ports.storefront),
          STALLKEEP_SIGNING_KEYS: requireSigningKeys(options.dataDirectory),
          ...(content === undefined ? {} : { STALLKEEP_LAKE_URL: content.service.url }),
          ...(database === undefined ? {} : { DATABASE_URL: database.url }),
        },
      },
      (line) => options.log('storefront', line),
    );
    stoppers.push(() => storefront.stop());

    return {
      urls: {
        storefront: `${storefront.url}/`,
        studio: `${content?.service.url ?? storybook.url}/studio/`,
        lake: content?.service.url ?? `https://${process.env['SANITY_PROJECT_ID']}.api.sanity.io`,
        storybook: `${storybook.url}/`,
      },
      services: [content?.service, database, storefront].filter((service) => service !== undefined),
      adminToken: content?.adminToken,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Puts a part among those to be stopped as soon as it is up. */
async function stopWith<T>(
  stoppers: (() => Promise<void>)[],
  starting: Promise<T | undefined> | undefined,
  toService: (part: T) => Service,
): Promise<T | undefined> {
  const part = await starting;
  if (part !== undefined) stoppers.push(() => toService(part).stop());
  return part;
}

/** As Promise.all, but when one fails the other is let come up first, so that it can be stopped. */
async function waitForBoth<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return await Promise.all([first, second]);
}

/** The orders' database, or undefined: with DATABASE_URL it is somebody's server, and on some machines there is none to start. */
export async function startDatabase(options: StackOptions): Promise<Service | undefined> {
  if ((process.env['DATABASE_URL'] ?? '') !== '') return undefined;
  if (findPostgresPackage() === undefined) {
    options.say(
      `Orders are off: there is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}). The shop shows everything ` +
        'and buyers reserve by mail. Set DATABASE_URL to a PostgreSQL server to take orders.',
    );
    return undefined;
  }
  return await startService(
    {
      name: 'orders database',
      program: 'node',
      args: [
        ordersEntry,
        ...['--directory', join(options.dataDirectory, 'orders')],
        ...['--within', options.dataDirectory],
        '--exit-with-parent',
      ],
      cwd: root,
      env: {},
    },
    (line) => {
      // Where the orders went, when that is not where they were asked for, is for the person who started it.
      if (/^PostgreSQL runs as|are copied to /.test(line)) options.say(line);
      else options.log('orders database', line);
    },
  );
}

export function isHosted(): boolean {
  return (process.env['SANITY_PROJECT_ID'] ?? '') !== '';
}

/** The lake alone, seeded with the demo when it is empty. */
export async function startLake(options: StackOptions): Promise<{ service: Service; adminToken: string }> {
  const directory = join(options.dataDirectory, 'lake');
  const service = await startService(
    {
      name: 'content lake',
      program: 'node',
      args: [
        lakeEntry,
        ...['--data-dir', directory],
        ...['--host', options.host],
        ...['--port', String(options.ports.lake)],
        ...['--studio', studioDirectory],
        // Where "View on storefront" and "Open in composer" lead; port 0 is known only later, and then the Studio's built-in address stands.
        ...(options.ports.storefront === 0
          ? []
          : [
              ...['--studio-json', `stallkeep.json=${JSON.stringify(toStudioSettings(options))}`],
              ...listCounterOrigins(options).flatMap((origin) => ['--studio-calls', origin]),
            ]),
        '--exit-with-parent',
      ],
      cwd: root,
      env: {},
    },
    (line) => options.log('lake', line),
  );
  try {
    const adminToken = readAdminToken(directory);
    await seedWhenEmpty(service.url, adminToken, options);
    return { service, adminToken };
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/** The shop's counter, which the Studio calls by the name of this machine it was opened by: cookies know names, not ports. */
function listCounterOrigins({ host, ports }: StackOptions): readonly string[] {
  const names = host === '127.0.0.1' ? [host, 'localhost'] : [host];
  return names.map((name) => `http://${name}:${ports.storefront}`);
}

/** What the Studio cannot know when it is built: which ports were free. */
function toStudioSettings({ host, ports }: StackOptions): Readonly<Record<string, string>> {
  return {
    storefront: `http://${host}:${ports.storefront}`,
    ...(ports.storybook === 0 ? {} : { storybook: `http://${host}:${ports.storybook}` }),
  };
}

function readAdminToken(directory: string): string {
  const given = process.env['STALLKEEP_LAKE_ADMIN_TOKEN'];
  if (given !== undefined && given !== '') return given;
  return readFileSync(join(directory, 'admin.token'), 'utf8').trim();
}

/** A lake without shop settings has never been used: it gets the demo market, dated from now. */
async function seedWhenEmpty(url: string, token: string, { now, say }: StackOptions): Promise<void> {
  const client = createSanityClient({ kind: 'embedded', lakeUrl: url, token });
  if ((await client.fetch('count(*[_id == "siteSettings"])', {}, { perspective: 'raw' })) > 0) return;
  say('Setting up the demo market …');
  const seeded = await seedDemo({ client, now });
  say(`The demo market is there: ${seeded.documents} documents, ${seeded.pictures} pictures.`);
}
