import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type SanityClient } from '@sanity/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { picturePrefix } from './content/document.ts';
import { collectReferences } from './picture-keys.ts';
import { planDemo } from './plan.ts';
import { PicturesMissingError, seedDemo } from './seed.ts';

const now = Date.UTC(2026, 2, 28, 12) / 1000;

/** Answers as the content lake does to an upload and to mutations, and keeps what it was given. */
class RecordingLake {
  readonly assets = new Set<string>();
  readonly documents = new Map<string, unknown>();
  /** Ids that a document pointed at before they were there. */
  readonly dangling: string[] = [];
  readonly server: Server = createServer((request, response) => {
    const parts: Uint8Array[] = [];
    request.on('data', (part: Uint8Array) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(request.url?.includes('/assets/') ? this.keepAsset(body) : this.applyMutations(body)),
      );
    });
  });

  private keepAsset(body: Buffer): unknown {
    const _id = `image-${createHash('sha1').update(body).digest('hex')}-8x8-jpg`;
    this.assets.add(_id);
    return { document: { _id, _type: 'sanity.imageAsset' } };
  }

  private applyMutations(body: Buffer): unknown {
    const { mutations }: { mutations: readonly { createOrReplace: { _id: string } }[] } = JSON.parse(body.toString());
    for (const { createOrReplace: document } of mutations) {
      this.dangling.push(
        ...collectReferences(document).filter((id) => !this.documents.has(id) && !this.assets.has(id)),
      );
      this.documents.set(document._id, document);
    }
    return {
      transactionId: 't',
      results: mutations.map(({ createOrReplace }) => ({ id: createOrReplace._id, operation: 'create' })),
    };
  }
}

describe('seedDemo', { timeout: 30_000 }, () => {
  let lake: RecordingLake;
  let client: SanityClient;
  let folder: string;

  beforeEach(async () => {
    lake = new RecordingLake();
    await new Promise<void>((resolve) => lake.server.listen(0, '127.0.0.1', resolve));
    const address = lake.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    client = createClient({
      projectId: 'lake',
      dataset: 'production',
      apiHost: `http://127.0.0.1:${port}`,
      useProjectHostname: false,
      useCdn: false,
      apiVersion: '2026-01-01',
      token: 'writer',
    });
    folder = await mkdtemp(join(tmpdir(), 'stallkeep-demo-'));
  });

  afterEach(async () => {
    await new Promise((resolve) => lake.server.close(resolve));
    await rm(folder, { recursive: true });
  });

  const drawAll = async (): Promise<void> => {
    await Promise.all(planDemo(now).pictures.map(({ key, fileName }) => writeFile(join(folder, fileName), key)));
  };

  it('writes nothing and says what to do when the pictures are not drawn', async () => {
    const failure = await seedDemo({ client, now, folder }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PicturesMissingError);
    expect(String(failure)).toContain('pnpm --filter @stallkeep/demo build');
    expect(lake.documents.size).toBe(0);
  });

  it('writes every document after what it points at, with uploaded pictures in place of placeholders', async () => {
    await drawAll();
    const plan = planDemo(now);
    expect(await seedDemo({ client, now, folder })).toEqual({
      documents: plan.documents.length,
      pictures: plan.pictures.length,
    });
    expect(lake.assets.size).toBe(plan.pictures.length);
    expect(lake.dangling).toEqual([]);
    expect(JSON.stringify([...lake.documents.values()])).not.toContain(picturePrefix);
  });

  it('changes nothing when it runs again for the same instant', async () => {
    await drawAll();
    await seedDemo({ client, now, folder });
    const before = JSON.stringify([...lake.documents]);
    const assets = [...lake.assets];
    await seedDemo({ client, now, folder });
    expect(JSON.stringify([...lake.documents])).toBe(before);
    expect([...lake.assets]).toEqual(assets);
  });
});
