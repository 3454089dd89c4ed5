import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createClient, type SanityClient } from '@sanity/client';
import { createImageUrlBuilder } from '@sanity/image-url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawDot, drawHalves, findDot } from '../assets/assets.fixtures.ts';
import { type Lake, startLake } from '../lake.ts';
import { exportDataset, importDataset } from './index.ts';

const HALVES = await drawHalves(200, 100);
const DOT = await drawDot({ width: 300, height: 300 }, { x: 60, y: 240 });
const LIST = Buffer.from('sku,price\nA-1,1200\n');

let directory = '';
const lakes: Lake[] = [];

async function openLake(): Promise<{ lake: Lake; client: SanityClient }> {
  const lake = await startLake({
    dataDir: join(directory, `lake-${lakes.length}`),
    allowedOrigins: [],
    logger: (message, details) => expect.unreachable(`${message} ${JSON.stringify(details)}`),
  });
  lakes.push(lake);
  const client = createClient({
    projectId: lake.projectId,
    dataset: lake.dataset,
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    token: lake.tokens.admin,
    perspective: 'raw',
  });
  return { lake, client };
}

/** Everything in the dataset, without what each dataset sets for itself. An asset is made anew by its upload. */
async function listContent(client: SanityClient): Promise<readonly Record<string, unknown>[]> {
  const documents = await client.fetch<Record<string, unknown>[]>('*[!(_id in path("_.**"))] | order(_id)');
  return documents.map(({ _rev, _updatedAt, _createdAt, url, ...content }) =>
    'sha1hash' in content ? content : { ...content, _createdAt },
  );
}

async function readAsset(client: SanityClient, id: string): Promise<Buffer> {
  const url = await client.fetch<string>('*[_id == $id][0].url', { id });
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** A seller, a product and a draft of it, two pictures, a price list, references in a circle. */
async function fill(client: SanityClient): Promise<{ readonly images: readonly string[]; readonly file: string }> {
  const halves = await client.assets.upload('image', HALVES, { filename: 'halves.png', title: 'Halves' });
  const dot = await client.assets.upload('image', DOT, { filename: 'dot.png' });
  const file = await client.assets.upload('file', LIST, { filename: 'list.csv' });
  const picture = (id: string) => ({
    _type: 'picture',
    asset: { _type: 'reference', _ref: id },
    alt: 'A “picture” — ñ 日本',
    hotspot: { _type: 'sanity.imageHotspot', x: 0.2, y: 0.8, width: 0.3, height: 0.3 },
    crop: { _type: 'sanity.imageCrop', top: 0, bottom: 0, left: 0.1, right: 0 },
  });
  await client
    .transaction()
    .create({
      _id: 'seller-a',
      _type: 'seller',
      name: 'Ana',
      portrait: picture(dot._id),
      best: { _type: 'reference', _ref: 'product-a', _weak: true },
    })
    .create({
      _id: 'product-a',
      _type: 'product',
      title: 'Bandana',
      seller: { _type: 'reference', _ref: 'seller-a' },
      images: [
        { _key: 'k1', ...picture(halves._id) },
        { _key: 'k2', ...picture(dot._id) },
      ],
      priceList: { _type: 'file', asset: { _type: 'reference', _ref: file._id } },
      variants: [
        { _key: 'v1', _type: 'variant', sku: 'A-1', price: { _type: 'money', amountMinor: 1200, currency: 'EUR' } },
      ],
    })
    .create({
      _id: 'drafts.product-a',
      _type: 'product',
      title: 'Bandana, new',
      seller: { _type: 'reference', _ref: 'seller-a' },
    })
    .commit();
  return { images: [halves._id, dot._id], file: file._id };
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'round-trip-'));
});

afterEach(async () => {
  for (const lake of lakes.splice(0)) await lake.close();
  await rm(directory, { recursive: true, force: true });
});

describe('export and import', { timeout: 30_000 }, () => {
  it('carry documents, drafts, references and the bytes of assets into another lake unchanged', async () => {
    const from = await openLake();
    const to = await openLake();
    const { images, file } = await fill(from.client);
    const archive = join(directory, 'content.tar.gz');

    const exported = await exportDataset({ client: from.client, file: archive });
    expect(exported).toEqual({ file: archive, documents: 3, assets: 3 });
    const imported = await importDataset({ client: to.client, file: archive, mode: 'create' });
    expect(imported).toEqual({ kind: 'imported', documents: 3, warnings: [] });

    const content = await listContent(from.client);
    expect(content).toHaveLength(6);
    expect(await listContent(to.client)).toEqual(content);
    expect(await readAsset(to.client, images[0] ?? '')).toEqual(HALVES);
    expect(await readAsset(to.client, images[1] ?? '')).toEqual(DOT);
    expect(await readAsset(to.client, file)).toEqual(LIST);
    expect((await readdir(directory)).filter((name) => name.startsWith('.unfinished'))).toEqual([]);
  });

  it('over content that is there: create refuses, missing leaves it, replace restores it', async () => {
    const { client } = await openLake();
    await fill(client);
    const archive = join(directory, 'content.tar.gz');
    await exportDataset({ client, file: archive });
    const content = await listContent(client);
    await client.patch('product-a').set({ title: 'Changed' }).commit();
    await client.delete('drafts.product-a');
    const changed = await listContent(client);

    expect(await importDataset({ client, file: archive, mode: 'create' })).toMatchObject({
      kind: 'refused',
      issues: expect.arrayContaining([
        expect.objectContaining({ rule: 'has an "_id" that is free in the dataset', got: 'product-a' }),
      ]),
    });
    expect(await listContent(client)).toEqual(changed);

    expect(await importDataset({ client, file: archive, mode: 'createIfNotExists' })).toMatchObject({
      kind: 'imported',
    });
    expect(await client.fetch('*[_type == "product"] | order(_id).title')).toEqual(['Bandana, new', 'Changed']);

    expect(await importDataset({ client, file: archive, mode: 'createOrReplace' })).toMatchObject({ kind: 'imported' });
    expect(await listContent(client)).toEqual(content);
  });

  it('write nothing of a file with any fault', async () => {
    const { client } = await openLake();
    const file = join(directory, 'bad.ndjson');
    const lines = [
      { _id: 'a', _type: 'page' },
      { _id: 'b', _type: 'page', next: { _type: 'reference', _ref: 'nowhere' } },
      { _id: 'c', _type: 'page', hero: { _sanityAsset: 'image@file://./images/none.png' } },
    ];
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(await importDataset({ client, file, mode: 'create' })).toEqual({
      kind: 'refused',
      issues: [
        { path: 'line 3, hero', rule: 'names a file of the archive', got: 'image@file://./images/none.png' },
        { path: 'line 2', rule: 'refers to a document of the file or of the dataset', got: 'nowhere' },
      ],
    });
    expect(await listContent(client)).toEqual([]);
  });

  it('take plain lines with pictures beside them and references to what is there', async () => {
    const { client } = await openLake();
    await client.create({ _id: 'seller-a', _type: 'seller', name: 'Ana' });
    await writeFile(join(directory, 'halves.png'), HALVES);
    const file = join(directory, 'data.ndjson');
    const product = {
      _id: 'p',
      _type: 'product',
      seller: { _type: 'reference', _ref: 'seller-a' },
      next: { _type: 'reference', _ref: 'not-there-yet', _weak: true },
      images: [{ _key: 'k', _type: 'picture', _sanityAsset: 'image@file://./halves.png' }],
    };
    await writeFile(file, `${JSON.stringify(product)}\n${JSON.stringify({ _type: 'note' })}\n`);
    expect(await importDataset({ client, file, mode: 'create' })).toMatchObject({ kind: 'imported', documents: 2 });
    const found = await client.fetch(
      '*[_id == "p"][0]{"seller": seller->name, "w": images[0].asset->metadata.dimensions.width}',
    );
    expect(found).toEqual({ seller: 'Ana', w: 200 });
  });

  it('do not call an export complete that lacks an asset', async () => {
    const { client } = await openLake();
    const { images } = await fill(client);
    const path = await client.fetch<string>('*[_id == $id][0].path', { id: images[0] ?? '' });
    await rm(join(directory, 'lake-0', 'assets', 'images', path.split('/').at(-1) ?? ''));
    const file = join(directory, 'content.tar.gz');
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await expect(exportDataset({ client, file })).rejects.toThrow(
      expect.objectContaining({ reason: 'incomplete-export', message: expect.stringMatching(/1 of 3 assets/) }),
    );
    expect(await readdir(directory)).not.toContain('content.tar.gz');
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('say when the token is not good enough', async () => {
    const { lake, client } = await openLake();
    await fill(client);
    const viewer = client.withConfig({ token: lake.tokens.read });
    const file = join(directory, 'content.tar.gz');
    await expect(exportDataset({ client: viewer, file })).rejects.toMatchObject({
      reason: 'remote',
      operation: 'export',
    });
    await exportDataset({ client, file });
    await expect(importDataset({ client: viewer, file, mode: 'createOrReplace' })).rejects.toMatchObject({
      reason: 'remote',
      retryable: false,
      message: expect.stringMatching(/administrator/),
    });
  });
});

describe('the command line', () => {
  // Four processes, each of which loads the whole client: seconds on a busy machine.
  it('moves a lake through a file', { timeout: 60_000 }, async () => {
    const from = await openLake();
    const to = await openLake();
    await fill(from.client);
    const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
    const file = join(directory, 'moved.tar.gz');
    const run = (lake: Lake, ...args: readonly string[]) =>
      promisify(execFile)(process.execPath, [cli, ...args, '--lake-url', lake.url, '--token', lake.tokens.admin], {
        env: {},
      });
    expect((await run(from.lake, 'export', file)).stdout).toBe(`Exported 3 documents and 3 assets to ${file}.\n`);
    expect((await run(to.lake, 'import', file)).stdout).toBe(`Imported 3 documents from ${file}.\n`);
    await expect(run(to.lake, 'import', file)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /refused, nothing was written:\n {2}line \d: has an "_id" that is free in the dataset/,
      ),
    });
    expect((await run(to.lake, 'import', file, '--replace')).stdout).toContain('Imported 3 documents');
    expect(await listContent(to.client)).toEqual(await listContent(from.client));
  });
});

describe('image URLs of @sanity/image-url', () => {
  it('cut the picture around its hotspot', async () => {
    const { client } = await openLake();
    const { images } = await fill(client);
    const source = await client.fetch('*[_id == "seller-a"][0].portrait');
    const url = createImageUrlBuilder(client).image(source).width(100).height(50).format('png').url();
    const response = await fetch(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    const dot = await findDot(Buffer.from(await response.arrayBuffer()));
    expect(dot).toBeDefined();

    const everything = createImageUrlBuilder(client)
      .image(images[1] ?? '')
      .size(120, 80)
      .fit('crop')
      .crop('focalpoint')
      .focalPoint(0.2, 0.8)
      .dpr(2)
      .quality(60)
      .auto('format')
      .bg('fff')
      .blur(1)
      .sharpen(5)
      .saturation(-100)
      .invert(true)
      .orientation(90)
      .flipHorizontal()
      .pad(2)
      .frame(1)
      .vanityName('dot.png')
      .forceDownload('dot.png')
      .url();
    const rendered = await fetch(everything, { headers: { accept: 'image/webp' } });
    expect([rendered.status, rendered.headers.get('content-type')]).toEqual([200, 'image/webp']);
  });

  it('answer a browser that has no token', async () => {
    const { client } = await openLake();
    const { images } = await fill(client);
    const url = createImageUrlBuilder(client)
      .image(images[0] ?? '')
      .width(50)
      .url();
    expect((await fetch(url)).status).toBe(200);
  });
});
