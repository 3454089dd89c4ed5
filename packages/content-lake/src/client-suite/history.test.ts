import { applyPatch } from 'mendoza';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestLake, type TestLake } from './test-lake.ts';

interface PastTransaction {
  readonly id: string;
  readonly effects: Readonly<Record<string, { readonly apply: unknown[]; readonly revert: unknown[] }>>;
}

describe('history', () => {
  let test: TestLake;
  const revisions: string[] = [];

  beforeAll(async () => {
    test = await openTestLake();
    const client = test.connect('admin');
    for (const title of ['One', 'Two', 'Three']) {
      const { _rev } = await client.createOrReplace({ _id: 'a', _type: 'page', title });
      revisions.push(_rev);
    }
    await client.delete('a');
    await client.create({ _id: 'drafts.b', _type: 'page', title: 'B' });
    await client.action({ actionType: 'sanity.action.document.publish', draftId: 'drafts.b', publishedId: 'b' });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const get = <T>(url: string) => test.connect('read').request<T>({ url });
  const readTransactions = async (path: string): Promise<readonly PastTransaction[]> => {
    const text = await get<string>(path);
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  it('tells what each transaction did to a document, oldest first, so that applying all gives what is there', async () => {
    const past = await readTransactions('/data/history/production/transactions/a?effectFormat=mendoza');
    expect(past.slice(0, 3).map((transaction) => transaction.id)).toEqual(revisions);
    let document: unknown = null;
    const titles: unknown[] = [];
    for (const { effects } of past) {
      document = applyPatch(document, effects['a']?.apply ?? []);
      titles.push((document as { title?: string } | null)?.title);
    }
    expect(titles).toEqual(['One', 'Two', 'Three', undefined]);
    expect(past[3]?.effects['a']?.apply).toEqual([0, null]);
  });

  it('tells a part of it', async () => {
    const path = `/data/history/production/transactions/a?effectFormat=mendoza&fromTransaction=${revisions[1]}&toTransaction=${revisions[2]}&reverse=true`;
    expect((await readTransactions(path)).map((transaction) => transaction.id)).toEqual([revisions[2], revisions[1]]);
  });

  it('gives a document as it was', async () => {
    const read = (query: string) =>
      get<{ documents: readonly { title: string }[] }>(`/data/history/production/documents/a?${query}`);
    expect((await read(`revision=${revisions[1]}`)).documents).toMatchObject([{ title: 'Two', _rev: revisions[1] }]);
    expect((await read('lastRevision=true')).documents).toMatchObject([{ title: 'Three' }]);
    expect((await read('time=2001-01-01T00:00:00Z')).documents).toEqual([]);
  });

  it('tells what happened to a document, newest first', async () => {
    const { events } = await get<{ events: Record<string, { type: string }[]> }>(
      '/data/history/production/events/documents/b',
    );
    expect(events['b']?.map((event) => event.type)).toEqual(['publishDocumentVersion', 'createDocumentVersion']);
  });

  it('is not for the anonymous', async () => {
    const asked = test.connect('anonymous').request({ url: '/data/history/production/transactions/a' });
    await expect(asked).rejects.toMatchObject({ statusCode: 401 });
  });
});
