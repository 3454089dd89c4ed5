import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { createAssetRoutes } from './index.ts';
import type { AssetDocument, AssetRoutes, AssetRoutesOptions, StoredAssetDocument } from './types.ts';

export const RED = { r: 255, g: 0, b: 0 };
export const BLUE = { r: 0, g: 0, b: 255 };
export const GREEN = { r: 0, g: 255, b: 0 };

export interface Pixel {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** A blue picture with a red dot, sides in pixels, the dot's middle at `dot`. */
export async function drawDot(
  size: { readonly width: number; readonly height: number },
  dot: { readonly x: number; readonly y: number },
): Promise<Buffer> {
  const side = 20;
  const mark = await sharp({ create: { width: side, height: side, channels: 3, background: RED } })
    .png()
    .toBuffer();
  return sharp({ create: { ...size, channels: 3, background: BLUE } })
    .composite([{ input: mark, left: dot.x - side / 2, top: dot.y - side / 2 }])
    .removeAlpha()
    .png()
    .toBuffer();
}

/** Left half red, right half green. */
export async function drawHalves(width: number, height: number): Promise<Buffer> {
  const left = await sharp({ create: { width: width / 2, height, channels: 3, background: RED } })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: GREEN } })
    .composite([{ input: left, left: 0, top: 0 }])
    .removeAlpha()
    .png()
    .toBuffer();
}

/** A see-through picture with a red square in the middle of half its size. */
export async function drawSeeThrough(side: number): Promise<Buffer> {
  const square = await sharp({ create: { width: side / 2, height: side / 2, channels: 3, background: RED } })
    .png()
    .toBuffer();
  return sharp({ create: { width: side, height: side, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .composite([{ input: square, left: side / 4, top: side / 4 }])
    .png()
    .toBuffer();
}

/** The colour at a place, given as shares of width and height. */
export async function readPixel(image: Buffer, at: { readonly x: number; readonly y: number }): Promise<Pixel> {
  const { data, info } = await sharp(image)
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const column = Math.min(info.width - 1, Math.floor(at.x * info.width));
  const row = Math.min(info.height - 1, Math.floor(at.y * info.height));
  const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray((row * info.width + column) * 4);
  return { r, g, b, alpha };
}

/** The place of the red dot's middle, in shares of width and height; undefined when there is none. */
export async function findDot(image: Buffer): Promise<{ x: number; y: number } | undefined> {
  const { data, info } = await sharp(image)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < data.length; i += 3) {
    const [r = 0, , b = 0] = data.subarray(i, i + 3);
    if (r < 128 || b > 128) continue;
    count += 1;
    x += (i / 3) % info.width;
    y += Math.floor(i / 3 / info.width);
  }
  return count === 0 ? undefined : { x: (x / count + 0.5) / info.width, y: (y / count + 0.5) / info.height };
}

export interface ServedAssets {
  readonly url: string;
  readonly routes: AssetRoutes;
  /** What the store holds, by id. */
  readonly documents: Map<string, StoredAssetDocument>;
  readonly faults: Error[];
  upload(bytes: Uint8Array | string, path?: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Uploads an image that must be accepted. */
  addImage(bytes: Uint8Array): Promise<StoredAssetDocument>;
  stop(): Promise<void>;
}

/** Asset routes behind a real HTTP server on a free port, with a store in memory. */
export async function serveAssets(
  options: Pick<AssetRoutesOptions, 'dataDir'> & Partial<AssetRoutesOptions>,
): Promise<ServedAssets> {
  const documents = new Map<string, StoredAssetDocument>();
  const faults: Error[] = [];
  let url = '';
  const saveDocument = async (document: AssetDocument) => {
    const at = new Date(0).toISOString();
    const stored = documents.get(document._id) ?? { ...document, _rev: 'r1', _createdAt: at, _updatedAt: at };
    documents.set(document._id, stored);
    return stored;
  };
  const routes = createAssetRoutes({
    projectId: 'lake',
    dataset: 'production',
    publicUrl: () => url,
    saveDocument,
    onFault: (fault) => faults.push(fault),
    ...options,
  });
  const identity = { id: 'test', name: '', email: '', roles: ['administrator'], via: 'token' } as const;
  const server = createServer((req, res) => {
    // As the access check of the lake does.
    res.setHeader('vary', 'Origin');
    void routes.respond(req, res, { identity });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`;

  async function upload(bytes: Uint8Array | string, path = '/v2025-02-19/assets/images/production') {
    const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
    const response = await fetch(`${url}${path}`, { method: 'POST', body });
    const answer: unknown = await response.json();
    return { status: response.status, body: answer };
  }
  return {
    url,
    routes,
    documents,
    faults,
    upload,
    async addImage(bytes) {
      const known = new Set(documents.keys());
      const { status, body } = await upload(bytes);
      const added = [...documents.values()].find((document) => !known.has(document._id));
      if (status !== 200 || added === undefined) throw new Error(`not a new image: ${status} ${JSON.stringify(body)}`);
      return added;
    },
    async stop() {
      await routes.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
