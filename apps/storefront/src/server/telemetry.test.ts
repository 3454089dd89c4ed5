import { checkContext, readPromiseToken } from '@stallkeep/telemetry/token';
import { describe, expect, it } from 'vitest';
import { openTelemetry } from './telemetry.server.ts';

const newest = 'n'.repeat(32);
const older = 'o'.repeat(32);
const issuedAt = 1_794_484_800;
const shown = {
  promiseId: 'stall.abc.1',
  kind: 'pickup',
  status: 'firm',
  from: issuedAt,
  to: issuedAt + 7200,
} as const;
const place = { id: 'k1', type: 'buyBox', position: 2 };
const page = {
  type: 'event',
  path: '/feira',
  updatedAt: '2026-11-12T12:00:00Z',
  locale: 'pt-PT',
  currency: 'EUR',
} as const;

describe('the token of a shown promise', () => {
  it('says what was shown, where and when, and is signed with the newest key', () => {
    const token = openTelemetry({ signingKeys: [newest, older], collectorUrl: undefined }).signPromise(issuedAt)(
      shown,
      place,
    );
    expect(readPromiseToken(token, [newest], issuedAt + 60)).toEqual({
      kind: 'valid',
      facts: {
        promiseId: 'stall.abc.1',
        kind: 'pickup',
        status: 'firm',
        window: { from: issuedAt, to: issuedAt + 7200 },
        issuedAt,
        block: { type: 'buyBox', id: 'k1' },
      },
    });
    expect(readPromiseToken(token, [older], issuedAt + 60)).toEqual({ kind: 'forged' });
  });

  it('is made for a block whose key an editor’s tool chose freely', () => {
    const sign = openTelemetry({ signingKeys: [newest], collectorUrl: undefined }).signPromise(issuedAt);
    expect(readPromiseToken(sign(shown, { ...place, id: 'a b~c' }), [newest], issuedAt).kind).toBe('valid');
  });
});

describe('what the tracker is told', () => {
  it('is nothing where there is no collector', () => {
    expect(openTelemetry({ signingKeys: [newest], collectorUrl: undefined }).describePage(page)).toBeUndefined();
  });

  it('is the page, signed, and nothing of its reader', () => {
    const text = openTelemetry({ signingKeys: [newest], collectorUrl: '/t' }).describePage(page);
    const { url, ctx } = JSON.parse(text ?? '');
    expect(url).toBe('/t');
    expect(ctx).toMatchObject({ page_type: 'event', path: '/feira', locale: 'pt-PT', currency: 'EUR', arms: {} });
    expect(checkContext(ctx, [newest])).toBe('valid');
    expect(checkContext({ ...ctx, path: '/other' }, [newest])).toBe('forged');
  });
});
