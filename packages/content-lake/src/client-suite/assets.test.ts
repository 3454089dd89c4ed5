import { rmSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createDataDir, openTestLake } from './test-lake.ts';

it('takes a picture from Sanity’s client, keeps its document and serves it by its address', async () => {
  await using test = await openTestLake();
  const client = test.connect('admin');
  const picture = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#c0392b' } })
    .png()
    .toBuffer();
  const asset = await client.assets.upload('image', picture, { filename: 'red.png' });
  expect(asset).toMatchObject({
    _type: 'sanity.imageAsset',
    originalFilename: 'red.png',
    metadata: { dimensions: { width: 40, height: 20 } },
  });
  expect(await client.assets.upload('image', picture)).toMatchObject({ _id: asset._id, originalFilename: 'red.png' });
  expect(await test.connect('anonymous').fetch('*[_id == $id][0].url', { id: asset._id })).toBe(asset.url);
  const served = await fetch(`${asset.url}?w=10&fm=webp`);
  expect(served.headers.get('content-type')).toBe('image/webp');
  expect(await sharp(Buffer.from(await served.arrayBuffer())).metadata()).toMatchObject({ width: 10, height: 5 });
});

it('takes no picture from who may not write', async () => {
  await using test = await openTestLake();
  const upload = test.connect('anonymous').assets.upload('image', Buffer.from('x'));
  await expect(upload).rejects.toMatchObject({ statusCode: 401 });
});

it('gives assets the address it has now, whatever it was when they came', async () => {
  const dataDir = createDataDir();
  const elsewhere = {
    _type: 'sanity.fileAsset',
    path: 'files/other/production/x.pdf',
    url: 'https://cdn.example/x.pdf',
  };
  const first = await openTestLake({ dataDir, publicUrl: 'http://lake.example:1' });
  const asset = await first.connect('admin').assets.upload('file', Buffer.from('plain'), { filename: 'a.txt' });
  await first.connect('admin').create({ _id: 'elsewhere', ...elsewhere });
  expect(asset.url).toBe(`http://lake.example:1/${asset.path}`);
  await first.lake.close();

  await using second = await openTestLake({ dataDir });
  const files = await second
    .connect('anonymous')
    .fetch<{ url: string }[]>('*[_type == "sanity.fileAsset"] | order(_id == "elsewhere" asc){url}');
  expect(files).toEqual([{ url: `${second.lake.url}/${asset.path}` }, { url: elsewhere.url }]);
  expect(await (await fetch(files[0]?.url ?? '')).text()).toBe('plain');
  expect(await second.connect('admin').getDocument(asset._id)).toMatchObject({ url: files[0]?.url, _rev: asset._rev });
  rmSync(dataDir, { recursive: true });
});

it('writes down who uploads', async () => {
  await using test = await openTestLake();
  const client = test.connect('admin');
  const asset = await client.assets.upload('file', Buffer.from('plain'), { filename: 'a.txt' });
  const me = await client.users.getById('me');
  const history = await client.request<string>({
    url: `/data/history/production/transactions/${asset._id}?excludeContent=true`,
  });
  expect(JSON.parse(String(history).trim())).toMatchObject({ author: me.id });
});
