import { describe, expect, it } from 'vitest';
import { context, fullParams, makeBatch, makeEvent, promise } from '../events.fixtures.ts';
import { browserEventNames, eventNames, serverEventNames } from '../names.ts';
import { MAX_BATCH_BYTES, MAX_BATCH_EVENTS, parseBatch, parseBody, parseServerEvent } from './batch.ts';
import { eventSchemas } from './events.ts';

function requireBatch(input: unknown) {
  const parsed = parseBatch(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

describe('parseBatch', () => {
  it.each(browserEventNames)('accepts %s with every field it may have, as it was', (name) => {
    const event = makeEvent(name);
    expect(requireBatch(makeBatch([event]))).toEqual({
      now: 1_796_000_001_000,
      ctx: context,
      isGpc: false,
      accepted: [event],
      refused: [],
    });
  });

  it.each(serverEventNames)('refuses %s, a fact that only the server knows', (name) => {
    const { accepted, refused } = requireBatch(makeBatch([makeEvent(name)]));
    expect(accepted).toEqual([]);
    expect(refused).toEqual([
      {
        index: 0,
        name,
        issues: [
          expect.objectContaining({ path: 'e[0].n', rule: 'must be the name of an event a browser may report' }),
        ],
      },
    ]);
  });

  it('keeps the good events of a batch beside bad ones, each with all its reasons', () => {
    const bad = makeEvent('promise_view', 1);
    const batch = makeBatch([
      makeEvent('page_view', 0),
      { ...bad, at: 'now', p: { promise: { ...promise, kind: 'drone', from: 1_796_205_600_000 } } },
      makeEvent('block_view', 2),
    ]);
    const { accepted, refused } = requireBatch(batch);
    expect(accepted.map(({ n }) => n)).toEqual(['page_view', 'block_view']);
    expect(refused).toEqual([
      {
        index: 1,
        name: 'promise_view',
        issues: [
          { path: 'e[1].at', rule: expect.stringContaining('whole number'), got: 'a text of 3 characters' },
          {
            path: 'e[1].p.promise.kind',
            rule: 'must be one of pickup, courier, lane, made_to_order',
            got: 'a text of 5 characters',
          },
          { path: 'e[1].p.promise.from', rule: expect.stringContaining('whole number'), got: 'a number' },
        ],
      },
    ]);
  });

  it('refuses unknown names, unknown keys and missing ones', () => {
    const view = makeEvent('promise_view', 2);
    const { accepted, refused } = requireBatch(
      makeBatch([
        { ...makeEvent('page_view', 0), n: 'page_viewed' },
        { ...makeEvent('page_view', 1), p: { email: 'jane@example.com' } },
        { ...view, p: {} },
        { ...makeEvent('page_view', 3), note: 1 },
        null,
        [],
      ]),
    );
    expect(accepted).toEqual([]);
    expect(refused.map(({ issues }) => issues.map(({ path, rule }) => `${path} ${rule}`))).toEqual([
      ['e[0].n must be the name of an event a browser may report'],
      ['e[1].p must have no other keys'],
      ['e[2].p.promise must be an object'],
      ['e[3] must have no other keys'],
      ['e[4].n must be the name of an event a browser may report'],
      ['e[5].n must be the name of an event a browser may report'],
    ]);
  });

  it('refuses the second of two events with one id', () => {
    const { accepted, refused } = requireBatch(makeBatch([makeEvent('page_view', 7), makeEvent('block_view', 7)]));
    expect(accepted.map(({ n }) => n)).toEqual(['page_view']);
    expect(refused).toEqual([
      {
        index: 1,
        name: 'block_view',
        issues: [
          expect.objectContaining({ path: 'e[1].id', rule: 'must not be the id of another event of the batch' }),
        ],
      },
    ]);
  });

  it('refuses ids that are no UUID of version 7', () => {
    const { refused } = requireBatch(
      makeBatch([{ ...makeEvent('page_view'), id: '5b9c2a4e-7a51-4c7e-9a40-0f6d7c1e2b3a' }]),
    );
    expect(refused[0]?.issues[0]).toMatchObject({ path: 'e[0].id', rule: 'must be a UUID of version 7' });
  });

  it('refuses the whole batch for its envelope, with every reason', () => {
    expect(parseBatch({ ...makeBatch([]), v: 2, who: 'me' })).toEqual({
      ok: false,
      issues: [
        { path: 'v', rule: 'must be 1', got: 'a number' },
        { path: 'e', rule: 'must have an event', got: 'a list of 0' },
        { path: '', rule: 'must have no other keys', got: '1 more' },
      ],
    });
    const many = Array.from({ length: MAX_BATCH_EVENTS + 1 }, (_, index) => makeEvent('page_view', index));
    expect(parseBatch(makeBatch(many))).toMatchObject({ ok: false, issues: [{ path: 'e' }] });
    expect(requireBatch(makeBatch(many.slice(1))).accepted).toHaveLength(MAX_BATCH_EVENTS);
    expect(
      parseBatch({ ...makeBatch([makeEvent('page_view')]), ctx: { ...context, path: '/a?email=x' } }),
    ).toMatchObject({
      ok: false,
      issues: [{ path: 'ctx.path' }],
    });
    for (const nothing of [null, undefined, 1, 'text', []]) expect(parseBatch(nothing).ok).toBe(false);
  });

  it('says nothing of what was refused but its kind and size', () => {
    const secret = 'jane.doe@example.com';
    const batch = makeBatch([
      { ...makeEvent('page_view', 0), n: secret },
      { ...makeEvent('page_view', 1), [secret]: secret },
      { ...makeEvent('page_view', 2), id: secret, p: { [secret]: secret } },
      { ...makeEvent('experiment_exposure', 3), p: { experiment: secret, arm: { [secret]: [secret] } } },
      secret,
      { [secret]: secret },
    ]);
    const parsed = requireBatch(batch);
    expect(parsed.refused).toHaveLength(6);
    expect(JSON.stringify(parsed)).not.toContain('jane');
    const envelope = parseBatch({
      ...batch,
      [secret]: secret,
      ctx: { ...context, arms: { [secret]: secret } },
      v: secret,
    });
    expect(envelope.ok).toBe(false);
    expect(JSON.stringify(envelope)).not.toContain('jane');
  });
});

describe('parseBody', () => {
  const text = JSON.stringify(makeBatch([makeEvent('page_view')]));

  it('reads a batch from text', () => {
    expect(parseBody(text)).toMatchObject({ kind: 'batch', batch: { accepted: [{ n: 'page_view' }] } });
  });

  it('measures bytes, not characters', () => {
    const padded = (filling: string) => parseBody(text + filling);
    expect(padded(' '.repeat(MAX_BATCH_BYTES - text.length)).kind).toBe('batch');
    expect(padded(' '.repeat(MAX_BATCH_BYTES - text.length + 1))).toEqual({
      kind: 'too_large',
      bytes: MAX_BATCH_BYTES + 1,
    });
    expect(padded('€'.repeat(30_000))).toEqual({ kind: 'too_large', bytes: text.length + 90_000 });
  });

  it('says what is no JSON and what is no batch', () => {
    expect(parseBody('{"v":1,')).toEqual({
      kind: 'malformed',
      issues: [{ path: '', rule: 'must be JSON', got: 'a text of 7 characters' }],
    });
    expect(parseBody('{}').kind).toBe('malformed');
  });
});

describe('parseServerEvent', () => {
  it.each(eventNames)('accepts %s', (name) => {
    expect(parseServerEvent(makeEvent(name))).toEqual({ ok: true, value: makeEvent(name) });
  });

  it.each(eventNames)('refuses %s without each field it needs', (name) => {
    const params: Record<string, unknown> = fullParams[name];
    const { shape } = eventSchemas[name];
    for (const [key, schema] of Object.entries(shape)) {
      const { [key]: _, ...rest } = params;
      expect([key, parseServerEvent({ ...makeEvent(name), p: rest }).ok]).toEqual([
        key,
        schema.safeParse(undefined).success,
      ]);
    }
  });

  it('refuses a name there is not', () => {
    expect(parseServerEvent({ ...makeEvent('purchase'), n: 'bought' })).toMatchObject({
      ok: false,
      issues: [{ path: 'n' }],
    });
  });
});
