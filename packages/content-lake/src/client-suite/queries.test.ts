import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLake, type TestLake } from './test-lake.ts';

describe('fetch', () => {
  let test: TestLake;

  beforeAll(async () => {
    test = await openTestLake();
    const client = test.connect('admin');
    await client
      .transaction()
      .create({ _id: 'maker', _type: 'seller', name: 'Ada', slug: { current: 'ada' } })
      .create({ _id: 'bandana', _type: 'product', title: 'Red bandana', seller: { _type: 'reference', _ref: 'maker' } })
      .create({ _id: 'drafts.bandana', _type: 'product', title: 'Blue bandana' })
      .create({ _id: 'drafts.print', _type: 'product', title: 'Print 11', summary: 'A poster of a heron at dawn' })
      .create({ _id: 'versions.spring.bandana', _type: 'product', title: 'Spring bandana' })
      .commit();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  it('answers a query with parameters and follows references', async () => {
    const query = '*[_type == $type && _id in $ids]{title, "seller": seller->name}[0...$limit]';
    const params = { type: 'product', ids: ['bandana'], limit: 5 };
    expect(await test.connect('read').fetch(query, params)).toEqual([{ title: 'Red bandana', seller: 'Ada' }]);
  });

  it('sends a query too long for an address as a body, with the same answer', async () => {
    const ids = Array.from({ length: 2000 }, (_, i) => `nothing-${i}`);
    const query = '*[_id in $ids]._id';
    expect(await test.connect('read').fetch(query, { ids: [...ids, 'bandana'] })).toEqual(['bandana']);
  });

  it('shows what is published unless an older version of the API is asked', async () => {
    const query = '*[_type == "product"]._id';
    expect(await test.connect('read').fetch(query)).toEqual(['bandana']);
    const older = test.connect('read', { apiVersion: '2021-06-07' });
    expect(await older.fetch(query)).toEqual(['bandana', 'drafts.bandana', 'drafts.print', 'versions.spring.bandana']);
  });

  it.each([
    ['raw', ['Red bandana', 'Blue bandana', 'Print 11', 'Spring bandana']],
    ['published', ['Red bandana']],
    ['drafts', ['Blue bandana', 'Print 11']],
    ['previewDrafts', ['Blue bandana', 'Print 11']],
    [
      ['spring', 'drafts'],
      ['Spring bandana', 'Print 11'],
    ],
    [['spring'], ['Spring bandana']],
  ])('shows the perspective %s', async (perspective, titles) => {
    const config = { perspective, ...(perspective === 'previewDrafts' ? { ignoreBrowserTokenWarning: true } : {}) };
    const found = await test.connect('read').fetch('*[_type == "product"].title', {}, config as { perspective: 'raw' });
    expect(found).toEqual(titles);
  });

  it('gives a draft the id of its published document and says where it came from', async () => {
    const query = '*[_id == "bandana"][0]{_id, _originalId}';
    expect(await test.connect('read').fetch(query, {}, { perspective: 'drafts' })).toEqual({
      _id: 'bandana',
      _originalId: 'drafts.bandana',
    });
  });

  it('refuses a malformed perspective', async () => {
    const malformed = test.connect('read').request({ url: '/data/query/production?query=*&perspective=raw,drafts' });
    await expect(malformed).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining('raw') });
  });

  it('says where a query cannot be read', async () => {
    const error = test.connect('read').fetch('*[_type == ');
    await expect(error).rejects.toMatchObject({
      statusCode: 400,
      details: { type: 'queryParseError', query: '*[_type == ', start: expect.any(Number) },
    });
  });

  it('refuses a query whose parameter was not given', async () => {
    const asked = test.connect('read').fetch('*[_type == $type]', { other: 1 });
    await expect(asked).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining('$type') });
  });

  it.each([
    ['geo::distance(geo::latLng(1, 2), geo::latLng(3, 4))', 'geo::distance()'],
    ['*[_type == "product"] | score(text::semanticSimilarity("red"))', 'text::semanticSimilarity()'],
    ['*[media::aspect(image, "a")]', 'media::aspect()'],
    ['user::attributes()', 'user::attributes()'],
    ['documents::get(@)', 'documents::get()'],
  ])('refuses %s by name', async (query, feature) => {
    await expect(test.connect('read').fetch(query)).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining(feature),
    });
  });

  it('refuses source maps by name', async () => {
    const asked = test.connect('read').fetch('*', {}, { resultSourceMap: true, filterResponse: false });
    await expect(asked).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining('resultSourceMap') });
  });

  it.each([
    ['bandana', ['Red bandana', 'Blue bandana', 'Spring bandana']],
    ['red band*', ['Red bandana']],
    ['heron dawn', ['Print 11']],
    ['"heron at"', ['Print 11']],
    ['"at heron"', []],
    ['bandana -blue -spring', ['Red bandana']],
    ['11', ['Print 11']],
    ['2026', []],
    ['*', ['Red bandana', 'Blue bandana', 'Print 11', 'Spring bandana']],
    ['* bandana', ['Red bandana', 'Blue bandana', 'Spring bandana']],
    ['BAND* RED', ['Red bandana']],
    ['poster/dawn', ['Print 11']],
    ['po*er', ['Print 11']],
    ['print.', ['Print 11']],
    ['bandana heron', []],
    ['', []],
  ])('finds by text::query(%j) what the Studio looks for', async (search, titles) => {
    const query = '*[_type == "product" && [@, _id] match text::query($search)].title';
    expect(await test.connect('read').fetch(query, { search }, { perspective: 'raw' })).toEqual(titles);
  });

  it('ranks a global search as the Studio asks for it', async () => {
    const query = `*[_type in $types && [@, _id] match text::query($search)]
      | score(boost(title match text::query($search), 10), [@, _id] match text::query($search)) | order(_score desc)[0...$limit]{title}`;
    const params = { types: ['product'], search: 'heron', limit: 3 };
    expect(await test.connect('read').fetch(query, params, { perspective: 'raw' })).toEqual([{ title: 'Print 11' }]);
  });

  it('hides drafts and versions from the anonymous, whatever they ask for', async () => {
    const anonymous = test.connect('anonymous');
    expect(await anonymous.fetch('*[_type == "product"]._id', {}, { perspective: 'raw' })).toEqual(['bandana']);
    expect(await anonymous.fetch('*[_type == "product"].title', {}, { perspective: 'drafts' })).toEqual([
      'Red bandana',
    ]);
    expect(await anonymous.getDocument('drafts.bandana')).toBeUndefined();
    expect(await anonymous.getDocument('bandana')).toMatchObject({ title: 'Red bandana' });
  });

  it('answers a changed dataset anew', async () => {
    await using other = await openTestLake();
    const client = other.connect('admin');
    expect(await client.fetch('count(*)')).toBe(0);
    await client.create({ _type: 'product' });
    expect(await client.fetch('count(*)')).toBe(1);
  });

  it('names a path it does not know', async () => {
    const unknown = test.connect('admin').request({ url: '/agent/action/generate' });
    await expect(unknown).rejects.toMatchObject({
      statusCode: 404,
      message: expect.stringContaining('/agent/action/generate'),
    });
  });
});
