import sharp from 'sharp';
import { expect, it } from 'vitest';
import { openTestLake } from './test-lake.ts';

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
