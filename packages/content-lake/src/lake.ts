import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAccess } from './access/index.ts';
import type { Identity } from './access/types.ts';
import { readdressAsset } from './assets/asset-address.ts';
import { createAssetRoutes } from './assets/index.ts';
import type { AssetDocument, StoredAssetDocument } from './assets/types.ts';
import { writeTransaction } from './documents/write.ts';
import { createDataRoutes } from './http/data-routes.ts';
import { createHistoryRoutes } from './http/history-routes.ts';
import type { LakeContext } from './http/lake-context.ts';
import { createProjectRoutes } from './http/project-routes.ts';
import { createLakeListener } from './http/server.ts';
import { createStaticMount, type Mount } from './http/static-mount.ts';
import { acceptUpgrades } from './http/upgrade.ts';
import { PresenceHub } from './listen/presence-socket.ts';
import { RecentTransactions } from './listen/recent.ts';
import { QueryEngine } from './query/engine.ts';
import { readOrCreateSecret } from './store/secret.ts';
import { Store } from './store/store.ts';

export interface LakeOptions {
  /** Directory of everything the lake keeps; made when missing. One lake per directory. */
  readonly dataDir: string;
  /** Address to bind; the loopback one unless told. */
  readonly host?: string;
  /** 0 takes a free port. */
  readonly port?: number;
  readonly projectId?: string;
  readonly dataset?: string;
  /** Origins besides the lake's own that browsers may call from. */
  readonly allowedOrigins: readonly string[];
  /** Host names besides the loopback ones. */
  readonly allowedHosts?: readonly string[];
  /** Built single-page applications to serve, the Studio above all. */
  readonly mounts?: readonly Mount[];
  /** Address others reach the lake at when it is behind a proxy; asset URLs start with it. No slash at the end. */
  readonly publicUrl?: string;
  /** Told of the lake's own failures, with `console.error` unless given. */
  readonly logger?: (message: string, details: Readonly<Record<string, unknown>>) => void;
}

export interface Lake {
  readonly url: string;
  readonly port: number;
  readonly projectId: string;
  readonly dataset: string;
  /** `admin` writes, `read` sees drafts. */
  readonly tokens: { readonly admin: string; readonly read: string };
  /** Ends streams, waits for requests under way and lets the data directory go. */
  close(): Promise<void>;
}

/** Token of a role: from the environment when set, else made once and kept in a file only this user may read. */
function readToken(dataDir: string, role: 'admin' | 'read'): string {
  const given = process.env[`STALLKEEP_LAKE_${role.toUpperCase()}_TOKEN`];
  if (given !== undefined && given !== '') return given;
  return readOrCreateSecret(
    join(dataDir, `${role}.token`),
    () => `lake-${role}-${randomBytes(24).toString('base64url')}`,
  );
}

/** The address without a slash at the end. */
function requirePublicUrl(given: string): string {
  const isWeb = /^https?:$/.test(URL.parse(given)?.protocol ?? '');
  if (isWeb) return given.replace(/\/+$/, '');
  throw new Error(
    `publicUrl: "${given}" is not an address. Write it with its scheme, such as "https://lake.example": asset URLs start with it.`,
  );
}

function toUrlHost(host: string): string {
  if (host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function listen(server: Server, host: string, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The lake listens on a port, not on a path.');
  return address.port;
}

/**
 * Opens the content lake in a directory and serves Sanity's HTTP API over it.
 *
 * @throws LakeInUseError when another process has the directory open; the system's error when the port is taken.
 */
export async function startLake(options: LakeOptions): Promise<Lake> {
  const { dataDir, host = '127.0.0.1', port = 0, projectId = 'lake', dataset = 'production' } = options;
  const log = options.logger ?? ((message, details) => console.error(message, details));
  const store = new Store(dataDir);
  const server = createServer();
  try {
    const tokens = { admin: readToken(dataDir, 'admin'), read: readToken(dataDir, 'read') };
    const sessionSecret = readOrCreateSecret(join(dataDir, 'session.secret'), () =>
      randomBytes(48).toString('base64url'),
    );
    const publicUrl = options.publicUrl === undefined ? undefined : requirePublicUrl(options.publicUrl);
    const boundPort = await listen(server, host, port);
    const ownUrl = `http://${toUrlHost(host)}:${boundPort}`;
    const url = publicUrl ?? ownUrl;
    readdressAssets(store, { publicUrl: url, projectId, dataset });
    const access = createAccess({
      projectId,
      tokens,
      sessionSecret,
      // The Studio's App SDK asks at `<project>.localhost` though the Studio is at `localhost`: to browsers a foreign origin.
      allowedOrigins: [...options.allowedOrigins, `http://localhost:${boundPort}`, `http://127.0.0.1:${boundPort}`],
      // The address the lake gives out is one it answers at.
      allowedHosts: [...(options.allowedHosts ?? []), ...(publicUrl === undefined ? [] : [new URL(publicUrl).host])],
    });
    const context: LakeContext = {
      projectId,
      dataset,
      publicUrl: () => url,
      store,
      engine: new QueryEngine(store, { projectId, dataset }),
      recent: new RecentTransactions(store),
    };
    const assets = createAssetRoutes({
      dataDir,
      projectId,
      dataset,
      publicUrl: () => url,
      saveDocument: async (document, author) => saveAsset(store, document, author),
      onFault: (error) => log('asset failed', { error }),
    });
    const listener = createLakeListener({
      context,
      access,
      assets,
      routes: [...createDataRoutes(context), ...createHistoryRoutes(context), ...createProjectRoutes(context, access)],
      mounts: (options.mounts ?? []).map((mount) =>
        createStaticMount(mount, (request) => ({
          host: request.headers.host ?? '',
          assetOrigin: new URL(url).origin,
          callable: [`http://${projectId.toLowerCase()}.localhost:${boundPort}`, ...(mount.calls ?? [])],
        })),
      ),
      log,
    });
    server.on('request', listener);
    const presence = new PresenceHub();
    const upgrades = acceptUpgrades(server, { context, access, presence });

    let closing: Promise<void> | undefined;
    const close = async () => {
      upgrades.close();
      presence.close();
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      // Event streams never end by themselves; requests under way get a moment.
      const timer = setTimeout(() => server.closeAllConnections(), 200);
      await closed;
      clearTimeout(timer);
      await assets.close();
      store.close();
    };
    return {
      url: ownUrl,
      port: boundPort,
      projectId,
      dataset,
      tokens,
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    server.close();
    store.close();
    throw error;
  }
}

/** Lets the addresses of assets kept under another one follow the lake: the next port, the next public address. */
function readdressAssets(
  store: Store,
  lake: { readonly publicUrl: string; readonly projectId: string; readonly dataset: string },
): void {
  for (const document of store.documents.listByType(['sanity.imageAsset', 'sanity.fileAsset'])) {
    const readdressed = readdressAsset(document, lake);
    if (readdressed !== document) store.documents.put(readdressed);
  }
}

/** Stores an asset's document unless it is there: the same bytes twice are one asset. */
function saveAsset(store: Store, document: AssetDocument, author: Identity): StoredAssetDocument {
  writeTransaction(store, {
    kind: 'mutate',
    body: { mutations: [{ createIfNotExists: document }] },
    author: author.id,
    findIds: () => [],
    returnsIds: false,
    returnsDocuments: false,
    generatesKeys: false,
    isDryRun: false,
  });
  const stored = store.documents.get(document._id);
  if (stored === undefined) throw new Error(`The asset document "${document._id}" was saved and is not there.`);
  // Under an asset's id only this function writes, so what is there has an asset's fields.
  const asset: StoredAssetDocument = JSON.parse(JSON.stringify(stored));
  return asset;
}
