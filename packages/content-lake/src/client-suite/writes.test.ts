import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLake, type TestLake } from './test-lake.ts';

describe('mutate', () => {
  let test: TestLake;

  beforeAll(async () => {
    test = await openTestLake();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  it('creates, replaces and deletes', async () => {
    const client = test.connect('admin');
    const created = await client.create({ _id: 'a', _type: 'page', title: 'One' });
    expect(created).toMatchObject({ _id: 'a', title: 'One', _createdAt: created._updatedAt });
    await expect(client.create({ _id: 'a', _type: 'page' })).rejects.toMatchObject({ statusCode: 409 });
    expect(await client.createIfNotExists({ _id: 'a', _type: 'page', title: 'Two' })).toMatchObject({ title: 'One' });
    const replaced = await client.createOrReplace({ _id: 'a', _type: 'page', title: 'Three' });
    expect(replaced).toMatchObject({ title: 'Three', _createdAt: created._createdAt });
    await client.delete('a');
    expect(await client.getDocument('a')).toBeUndefined();
  });

  it('applies every patch operation', async () => {
    const client = test.connect('admin');
    await client.create({
      _id: 'p',
      _type: 'page',
      n: 1,
      text: 'hello',
      list: [{ _key: 'a' }, { _key: 'b' }],
      old: true,
    });
    await client
      .patch('p')
      .set({ 'deep.er': 1 })
      .setIfMissing({ n: 9, m: 2 })
      .inc({ n: 5 })
      .unset(['old', 'list[_key=="a"]'])
      .append('list', [{ _key: 'c' }])
      .commit();
    await client
      .patch('p')
      .dec({ n: 2 })
      .insert('before', 'list[0]', [{ _key: 'z' }])
      .commit();
    await client
      .patch('p')
      .insert('replace', 'list[_key=="c"]', [{ _key: 'd' }])
      .commit();
    await client.patch('p').diffMatchPatch({ text: '@@ -1,5 +1,6 @@\n hello\n+!\n' }).commit();
    expect(await client.getDocument('p')).toMatchObject({
      n: 4,
      m: 2,
      deep: { er: 1 },
      text: 'hello!',
      list: [{ _key: 'z' }, { _key: 'b' }, { _key: 'd' }],
    });
    expect(await client.getDocument('p')).not.toHaveProperty('old');
  });

  it('refuses to change what a document is', async () => {
    const client = test.connect('admin');
    await client.create({ _id: 'fixed', _type: 'page' });
    await expect(client.patch('fixed').set({ _type: 'other' }).commit()).rejects.toMatchObject({ statusCode: 409 });
    await expect(client.patch('gone').set({ a: 1 }).commit()).rejects.toMatchObject({ statusCode: 404 });
    const unknown = client.mutate([{ patch: { id: 'fixed', replace: { a: 1 } } }] as never);
    await expect(unknown).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining('replace') });
  });

  it('applies a transaction whole or not at all', async () => {
    const client = test.connect('admin');
    const first = await client.create({ _id: 't', _type: 'page', n: 1 });
    const stale = client
      .transaction()
      .create({ _id: 't2', _type: 'page' })
      .patch('t', (patch) => patch.set({ n: 2 }).ifRevisionId('not-the-revision'))
      .commit();
    await expect(stale).rejects.toMatchObject({ statusCode: 409, details: { type: 'mutationError' } });
    expect(await client.getDocument('t2')).toBeUndefined();
    await client.patch('t').set({ n: 2 }).ifRevisionId(first._rev).commit();
    expect(await client.getDocument('t')).toMatchObject({ n: 2 });
  });

  it('patches and deletes by query', async () => {
    const client = test.connect('admin');
    await client.transaction().create({ _id: 'q1', _type: 'row' }).create({ _id: 'q2', _type: 'row' }).commit();
    await client.patch({ query: '*[_type == "row"]' }).set({ seen: true }).commit({ returnDocuments: false });
    expect(await client.fetch('count(*[_type == "row" && seen])')).toBe(2);
    await client.delete({ query: '*[_type == "row"]' });
    expect(await client.fetch('count(*[_type == "row"])')).toBe(0);
  });

  it('answers the same transaction id as the first time, and refuses another body under it', async () => {
    const client = test.connect('admin');
    const send = (title: string) =>
      client
        .transaction([{ create: { _id: 'once', _type: 'page', title } }])
        .transactionId('my-own-id')
        .commit();
    const first = await send('A');
    expect(await send('A')).toEqual(first);
    expect(await client.getDocument('once')).toMatchObject({ _rev: 'my-own-id' });
    await expect(send('B')).rejects.toMatchObject({ statusCode: 409 });
  });

  it('changes nothing on a dry run', async () => {
    const client = test.connect('admin');
    await client.create({ _id: 'dry', _type: 'page' }, { dryRun: true });
    expect(await client.getDocument('dry')).toBeUndefined();
  });

  it('gives objects in arrays a key when asked', async () => {
    const client = test.connect('admin');
    const keyed = await client.create(
      { _type: 'page', blocks: [{ a: 1 }, { _key: 'own' }] },
      { autoGenerateArrayKeys: true },
    );
    expect(keyed['blocks']).toEqual([{ a: 1, _key: expect.any(String) }, { _key: 'own' }]);
  });

  it('keeps strong references pointing at something', async () => {
    const client = test.connect('admin');
    const dangling = client.create({ _id: 'from', _type: 'page', to: { _ref: 'to' } });
    await expect(dangling).rejects.toMatchObject({ statusCode: 409, message: expect.stringContaining('"to"') });
    await client.create({ _id: 'weak', _type: 'page', to: { _ref: 'to', _weak: true } });
    await client
      .transaction()
      .create({ _id: 'from', _type: 'page', to: { _ref: 'to' } })
      .create({ _id: 'to', _type: 'page' })
      .commit();
    await expect(client.delete('to')).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('"from"'),
    });
    await client.transaction().delete('from').delete('to').commit();
    expect(await client.getDocument('to')).toBeUndefined();
  });

  it('lets only the administrator write', async () => {
    const document = { _id: 'mine', _type: 'page' };
    await expect(test.connect('read').create(document)).rejects.toMatchObject({ statusCode: 403 });
    await expect(test.connect('anonymous').create(document)).rejects.toMatchObject({ statusCode: 401 });
    await expect(test.connect('admin', { token: 'not-a-token-at-all' }).create(document)).rejects.toMatchObject({
      statusCode: 401,
    });
    expect(await test.connect('admin').getDocument('mine')).toBeUndefined();
  });

  it('says what is wrong with a body that is not JSON', async () => {
    const response = await fetch(`${test.lake.url}/v1/data/mutate/production`, {
      method: 'POST',
      headers: { authorization: `Bearer ${test.lake.tokens.admin}`, 'content-type': 'application/json' },
      body: '{"mutations": [',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('not JSON') });
  });
});
