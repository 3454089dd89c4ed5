import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { context } from '../events.fixtures.ts';
import { token as tokenSchema } from '../schema/values.ts';
import { sealText } from './seal.server.ts';
import { checkContext, type PromiseFacts, readPromiseToken, signContext, signPromiseToken } from './token.server.ts';

const key = 'k'.repeat(32);
const olderKey = 'o'.repeat(43);
const issuedAt = 1_796_000_000;
const facts: PromiseFacts = {
  promiseId: 'option-stall.mug-blue',
  kind: 'made_to_order',
  status: 'estimate',
  window: { from: 1_796_205_600, to: 1_796_220_000 },
  issuedAt,
  block: { type: 'fulfilmentPromise', id: 'a1b2c3d4e5f6' },
  arm: 'b',
};

const ids = fc.stringMatching(/^[A-Za-z0-9._é漢-]{1,40}$/);
const instants = fc.integer({ min: 1_577_836_800, max: 4_102_444_800 });
const anyFacts: fc.Arbitrary<PromiseFacts> = fc.record(
  {
    promiseId: ids,
    kind: fc.constantFrom('pickup', 'courier', 'lane', 'made_to_order'),
    status: fc.constantFrom('firm', 'estimate', 'unknown', 'unavailable'),
    window: fc.record({ from: instants, to: instants }),
    issuedAt: instants,
    block: fc.record({ type: ids, id: ids }),
    arm: ids,
  },
  { requiredKeys: ['promiseId', 'kind', 'status', 'issuedAt', 'block'] },
);

/** Characters of which tokens are made, and a few of which none is. */
const nearlyToken = fc.constantFrom('~', '~', '1', 'a', 'p', 'f', 'k', '.', 'é', ' ', '\u0000', '\ud800');

describe('a promise token', () => {
  it('gives back what was signed', () => {
    fc.assert(
      fc.property(anyFacts, (signed) => {
        const token = signPromiseToken(signed, key);
        expect(readPromiseToken(token, [key], signed.issuedAt)).toEqual({ kind: 'valid', facts: signed });
      }),
    );
  });

  it('is shorter than 120 characters, and what an event may carry', () => {
    const token = signPromiseToken(facts, key);
    expect(token.length).toBeLessThan(120);
    expect(tokenSchema.safeParse(token).success).toBe(true);
    const longest = 'x'.repeat(64);
    const long = signPromiseToken(
      { ...facts, promiseId: longest, block: { type: longest, id: longest }, arm: longest },
      key,
    );
    expect(tokenSchema.safeParse(long).success).toBe(true);
  });

  it('is forged when any character of it is another', () => {
    const token = signPromiseToken(facts, key);
    for (let at = 0; at < token.length; at++) {
      const other = token.charAt(at) === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      expect([changed, readPromiseToken(changed, [key], issuedAt).kind]).not.toEqual([changed, 'valid']);
    }
    expect(readPromiseToken(token.replace('~me~', '~mf~'), [key], issuedAt)).toEqual({ kind: 'forged' });
    expect(readPromiseToken(token.slice(0, -1), [key], issuedAt)).toEqual({ kind: 'forged' });
    expect(readPromiseToken(token, ['z'.repeat(32)], issuedAt)).toEqual({ kind: 'forged' });
  });

  it('is accepted under an older key as long as that is listed', () => {
    const token = signPromiseToken(facts, olderKey);
    expect(readPromiseToken(token, [key, olderKey], issuedAt).kind).toBe('valid');
    expect(readPromiseToken(token, [key], issuedAt).kind).toBe('forged');
  });

  it('expires after thirty days, and still says what it was', () => {
    const token = signPromiseToken(facts, key);
    expect(readPromiseToken(token, [key], issuedAt + 30 * 86_400)).toEqual({ kind: 'valid', facts });
    expect(readPromiseToken(token, [key], issuedAt + 30 * 86_400 + 1)).toEqual({ kind: 'expired', facts });
  });

  it('is malformed where it is no token at all', () => {
    for (const text of [
      '',
      '~',
      'hello',
      '1~a~pf~1~~1~t~b~~x',
      '1~a~pf~1~~~t~b~~more~x',
      `2${signPromiseToken(facts, key).slice(1)}`,
      '~'.repeat(500),
    ]) {
      expect([text, readPromiseToken(text, [key], issuedAt)]).toEqual([text, { kind: 'malformed' }]);
    }
    fc.assert(
      fc.property(fc.string({ unit: nearlyToken, maxLength: 60 }), (text) => {
        expect(readPromiseToken(text, [key], issuedAt).kind).not.toBe('valid');
      }),
    );
  });

  it('cannot be made with a short key, an id that holds the separator, or half a second', () => {
    expect(() => signPromiseToken(facts, 'short')).toThrow(/at least 32/);
    expect(() => signPromiseToken({ ...facts, promiseId: 'a~b' }, key)).toThrow(/cannot stand in a promise token/);
    expect(() => signPromiseToken({ ...facts, issuedAt: 1.5 }, key)).toThrow(/whole epoch seconds/);
  });
});

describe("a page's context", () => {
  const { hash: _, ...page } = context;

  it('is valid as it was signed, in any order of its keys', () => {
    const signed = signContext(page, key);
    expect(checkContext(signed, [key])).toBe('valid');
    expect(checkContext(signContext(page, olderKey), [key, olderKey])).toBe('valid');
    const { arms, path, ...rest } = signed;
    expect(checkContext({ arms, ...rest, path }, [key])).toBe('valid');
    const two = { ...page, arms: { a: 'x', b: 'y' } };
    expect(signContext(two, key).hash).toBe(signContext({ ...two, arms: { b: 'y', a: 'x' } }, key).hash);
  });

  it('is forged when anything of it is another', () => {
    const signed = signContext(page, key);
    for (const change of [
      { path: '/elsewhere' },
      { page_type: 'event' as const },
      { revision: 'rev-8' },
      { event: 'another' },
      { render: 'r0' },
      { locale: 'en' },
      { currency: 'USD' },
      { arms: {} },
      { hash: 'A'.repeat(22) },
      { hash: '' },
    ]) {
      expect([change, checkContext({ ...signed, ...change }, [key])]).toEqual([change, 'forged']);
    }
  });

  it('is sealed otherwise than the same text in a promise token', () => {
    expect(sealText('context', 'the same text', key)).not.toBe(sealText('promise', 'the same text', key));
  });
});
