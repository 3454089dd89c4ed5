import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createSanityClient } from '@stallkeep/content';
import { openPostgres } from '@stallkeep/orders';
import { sql } from 'kysely';
import { storefrontDirectory } from '../paths.ts';
import { type Service, startService } from '../services.ts';
import { type StackOptions, startDatabase, startLake } from '../stack.ts';

/** The built shop with its lake and its database, each a process of its own that a proof may kill and start again. */
export interface ProofShop {
  readonly lakeUrl: string;
  readonly databaseUrl: string;
  readonly client: ReturnType<typeof createSanityClient>;
  /** Everything the three said on standard error, in order. */
  readonly lines: readonly string[];
  readonly lake: Service;
  /** `env` is added to what the shop is started with. */
  readonly startStorefront: (port: number, env?: Readonly<Record<string, string>>) => Promise<Service>;
  /** SIGKILL to PostgreSQL; its supervisor starts it again on the same files and socket, at most five times a minute. */
  readonly killDatabase: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface ProofShopOptions {
  /** Folder of the built site; absent: where `npm start` has it. */
  readonly site?: string | undefined;
}

const signingKeys = 'a-key-that-signs-links-of-proofs-only-and-is-of-no-use-elsewhere';

export async function startProofShop({ site }: ProofShopOptions): Promise<ProofShop> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'stallkeep-proof-'));
  const lines: string[] = [];
  const options: StackOptions = {
    dataDirectory,
    host: '127.0.0.1',
    ports: { lake: 0, storefront: 0, storybook: 0 },
    now: Math.floor(Date.now() / 1000),
    say: () => {},
    log: (service, line) => lines.push(`${service}: ${line}`),
  };
  const lake = await startLake(options);
  const database = await startDatabase(options);
  if (database === undefined)
    throw new Error('A proof of orders needs the embedded PostgreSQL, or DATABASE_URL unset.');
  const databaseUrl = database.url;
  const entry = pathToFileURL(join(site ?? join(storefrontDirectory, 'dist'), 'server/entry.mjs')).href;
  const running = new Set<Service>();
  return {
    lakeUrl: lake.service.url,
    databaseUrl,
    client: createSanityClient({ kind: 'embedded', lakeUrl: lake.service.url, token: lake.adminToken }),
    lines,
    lake: lake.service,
    startStorefront: async (port, env = {}) => {
      const service = await startService(
        {
          name: 'storefront',
          program: process.execPath,
          args: [
            '--input-type=module',
            '--eval',
            `const { runStorefront } = await import(${JSON.stringify(entry)}); await runStorefront(['--exit-with-parent']);`,
          ],
          cwd: storefrontDirectory,
          env: {
            NODE_ENV: 'production',
            STALLKEEP_STOREFRONT_HOST: '127.0.0.1',
            STALLKEEP_STOREFRONT_PORT: String(port),
            STALLKEEP_SIGNING_KEYS: signingKeys,
            STALLKEEP_LAKE_URL: lake.service.url,
            // Each buyer of a proof says by this header which address they come from, as a proxy would.
            STALLKEEP_TRUSTED_PROXIES: '127.0.0.1',
            STALLKEEP_REUSE_PORT: '1',
            DATABASE_URL: databaseUrl,
            ...env,
          },
        },
        (line) => lines.push(`storefront: ${line}`),
      );
      running.add(service);
      service.ended.then(() => running.delete(service));
      return service;
    },
    killDatabase: async () => {
      const db = openPostgres({ url: databaseUrl, poolSize: 1 });
      const { rows } = await sql<{ data_directory: string }>`show data_directory`.execute(db);
      await db.destroy();
      const [pid] = readFileSync(join(rows[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    stop: async () => {
      for (const service of running) await service.stop();
      await database.stop();
      await lake.service.stop();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
