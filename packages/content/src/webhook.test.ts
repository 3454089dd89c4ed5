import { encodeSignatureHeader } from '@sanity/webhook';
import { describe, expect, it } from 'vitest';
import { readWebhook } from './webhook.ts';

const body = JSON.stringify({ _id: 'product-bandana', _type: 'product' });
const secret = 'a secret of the shop';
// The library refuses signatures from before 2021; any later time will do.
const signed = (text: string, key = secret) => encodeSignatureHeader(text, Date.UTC(2026, 10, 23), key);

describe('readWebhook', () => {
  it('gives the changed document of a request that is signed with our secret', async () => {
    expect(await readWebhook(body, await signed(body), secret)).toEqual({
      ok: true,
      value: { kind: 'changed', ids: ['product-bandana'], types: ['product'] },
    });
  });

  it('refuses another secret, another body, no signature, nonsense and an empty secret of our own', async () => {
    expect((await readWebhook(body, await signed(body, 'another'), secret)).ok).toBe(false);
    expect((await readWebhook(`${body} `, await signed(body), secret)).ok).toBe(false);
    expect((await readWebhook(body, undefined, secret)).ok).toBe(false);
    expect((await readWebhook(body, 'nonsense', secret)).ok).toBe(false);
    expect((await readWebhook(body, await signed(body), '')).ok).toBe(false);
  });

  it('reports a signed body that is not what we asked for', async () => {
    expect(await readWebhook('{}', await signed('{}'), secret)).toMatchObject({
      ok: false,
      issues: [{ path: '_id' }, { path: '_type' }],
    });
    expect(await readWebhook('no', await signed('no'), secret)).toMatchObject({
      ok: false,
      issues: [{ rule: 'must be JSON' }],
    });
  });
});
