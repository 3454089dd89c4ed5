import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestLake, type TestLake } from './test-lake.ts';

describe('actions', () => {
  let test: TestLake;
  let count = 0;
  let id = '';
  let draftId = '';

  beforeAll(async () => {
    test = await openTestLake();
  });
  afterAll(() => test[Symbol.asyncDispose]());
  beforeEach(() => {
    id = `doc-${++count}`;
    draftId = `drafts.${id}`;
  });

  const read = (documentId: string) => test.connect('admin').getDocument(documentId);
  const create = (ifExists: 'fail' | 'ignore' = 'fail') =>
    test.connect('admin').action({
      actionType: 'sanity.action.document.create',
      publishedId: id,
      attributes: { _id: draftId, _type: 'page', title: 'Draft' },
      ifExists,
    });
  const publish = (revisions: { ifDraftRevisionId?: string; ifPublishedRevisionId?: string } = {}) =>
    test
      .connect('admin')
      .action({ actionType: 'sanity.action.document.publish', draftId, publishedId: id, ...revisions });
  const edit = (patch: object) =>
    test.connect('admin').action({ actionType: 'sanity.action.document.edit', draftId, publishedId: id, patch });

  it('creates a draft once', async () => {
    const { transactionId } = await create();
    expect(await read(draftId)).toMatchObject({ title: 'Draft', _rev: transactionId });
    await expect(create()).rejects.toMatchObject({ statusCode: 409, details: { type: 'actionError' } });
    await create('ignore');
  });

  it('publishes a draft over its published document and keeps the day it was made', async () => {
    await create();
    await publish();
    const first = await read(id);
    await edit({ set: { title: 'Second' } });
    expect(await read(id)).toEqual(first);
    await publish({ ifPublishedRevisionId: String(first?._rev) });
    expect(await read(id)).toMatchObject({ title: 'Second', _createdAt: first?._createdAt });
    expect(await read(draftId)).toBeUndefined();
  });

  it('refuses to publish over a revision the editor has not seen', async () => {
    await create();
    await publish();
    await edit({ set: { title: 'Second' } });
    await expect(publish({ ifPublishedRevisionId: 'older' })).rejects.toMatchObject({ statusCode: 409 });
    await expect(publish({ ifDraftRevisionId: 'older' })).rejects.toMatchObject({ statusCode: 409 });
  });

  it('makes the draft from the published document on the first edit, even one that changes nothing', async () => {
    await create();
    await publish();
    const { transactionId } = await edit({ unset: ['_empty_action_guard_pseudo_field_'] });
    expect(await read(draftId)).toMatchObject({ title: 'Draft', _rev: transactionId });
  });

  it('strengthens references that were weak because their target was a draft', async () => {
    await test.connect('admin').create({ _id: `${id}-target`, _type: 'page' });
    await create();
    const reference = { _type: 'reference', _ref: `${id}-target`, _weak: true, _strengthenOnPublish: { type: 'page' } };
    await edit({
      set: { strong: reference, weak: { ...reference, _strengthenOnPublish: { type: 'page', weak: true } } },
    });
    await publish();
    expect(await read(id)).toMatchObject({
      strong: { _type: 'reference', _ref: `${id}-target` },
      weak: { _type: 'reference', _ref: `${id}-target`, _weak: true },
    });
    expect((await read(id))?.['strong']).not.toHaveProperty('_weak');
  });

  it('refuses to publish a reference to what is not published', async () => {
    await create();
    const reference = { _type: 'reference', _ref: 'nowhere', _weak: true, _strengthenOnPublish: { type: 'page' } };
    await edit({ set: { to: reference } });
    await expect(publish()).rejects.toMatchObject({ statusCode: 409, message: expect.stringContaining('nowhere') });
    expect(await read(draftId)).toBeDefined();
  });

  it('unpublishes into a draft', async () => {
    await create();
    await publish();
    await test.connect('admin').action({ actionType: 'sanity.action.document.unpublish', draftId, publishedId: id });
    expect(await read(id)).toBeUndefined();
    expect(await read(draftId)).toMatchObject({ title: 'Draft' });
  });

  it('deletes a document with its drafts', async () => {
    await create();
    await publish();
    await edit({ set: { title: 'Second' } });
    await test
      .connect('admin')
      .action({ actionType: 'sanity.action.document.delete', publishedId: id, includeDrafts: [draftId] });
    expect([await read(id), await read(draftId)]).toEqual([undefined, undefined]);
  });

  it('creates, replaces, marks and discards versions', async () => {
    await create();
    await publish();
    const client = test.connect('admin');
    const versionId = `versions.spring.${id}`;
    await client.action({
      actionType: 'sanity.action.document.version.create',
      publishedId: id,
      document: { _id: versionId, _type: 'page', title: 'V' },
    });
    await client.action({
      actionType: 'sanity.action.document.version.replace',
      document: { _id: versionId, _type: 'page', title: 'W' },
    });
    const title = () => client.fetch('*[_id == $id][0].title', { id }, { perspective: ['spring'] });
    expect(await title()).toBe('W');
    await client.action({ actionType: 'sanity.action.document.version.unpublish', versionId, publishedId: id });
    expect(await title()).toBeNull();
    await client.action({ actionType: 'sanity.action.document.version.discard', versionId });
    expect(await title()).toBe('Draft');
  });

  it('refuses release actions by name', async () => {
    const release = test
      .connect('admin')
      .action({ actionType: 'sanity.action.release.create', releaseId: 'r', metadata: {} });
    await expect(release).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('sanity.action.release.create'),
    });
  });

  it('refuses to purge history, which it keeps', async () => {
    await create();
    const purge = test.connect('admin').action({
      actionType: 'sanity.action.document.discard',
      draftId,
      purge: true,
    });
    await expect(purge).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining('purge') });
    expect(await read(draftId)).toBeDefined();
  });

  it('applies several actions as one transaction or none', async () => {
    const both = test.connect('admin').action([
      {
        actionType: 'sanity.action.document.create',
        publishedId: id,
        attributes: { _id: draftId, _type: 'page' },
        ifExists: 'fail',
      },
      { actionType: 'sanity.action.document.publish', draftId: 'drafts.missing', publishedId: 'missing' },
    ]);
    await expect(both).rejects.toMatchObject({ statusCode: 404, details: { items: [{ index: 1 }] } });
    expect(await read(draftId)).toBeUndefined();
  });
});
