import { describe, expect, it } from 'vitest';
import { isGlobalPrivacyControl } from '../consent.ts';
import { createDailySecrets, toSession, truncateAddress } from './session.server.ts';

const noon = Temporal.Instant.from('2026-11-23T12:00:00Z');
const secret = createDailySecrets()(noon);
const visit = { secret, address: '203.0.113.77', userAgent: 'Mozilla/5.0', isGpc: false };

describe('truncateAddress', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0'],
    ['::ffff:203.0.113.77', '203.0.113.0'],
    ['2001:db8:1234:5678::1', '2001:db8:1234::'],
    ['2001:0db8:0000:5678:0:0:0:1', '2001:db8:0::'],
    ['::1', '0:0:0::'],
    ['fe80::1%eth0', 'fe80:0:0::'],
    ['unknown', undefined],
    ['', undefined],
  ])('makes of %s %s', (address, truncated) => {
    expect(truncateAddress(address)).toBe(truncated);
  });
});

describe('toSession', () => {
  it('is one for one visit, and another for another browser, street or day', () => {
    expect(toSession(visit)).toMatch(/^[0-9a-f]{16}$/);
    expect(toSession({ ...visit, address: '203.0.113.78' })).toBe(toSession(visit));
    expect(toSession({ ...visit, address: '203.0.114.77' })).not.toBe(toSession(visit));
    expect(toSession({ ...visit, userAgent: 'other' })).not.toBe(toSession(visit));
    expect(toSession({ ...visit, secret: createDailySecrets()(noon) })).not.toBe(toSession(visit));
  });

  it('is null under Global Privacy Control and without an address', () => {
    expect(toSession({ ...visit, isGpc: true })).toBeNull();
    expect(toSession({ ...visit, address: '' })).toBeNull();
  });
});

describe('createDailySecrets', () => {
  it('keeps a secret for its UTC day and forgets it with the day', () => {
    const secrets = createDailySecrets();
    const first = secrets(Temporal.Instant.from('2026-11-23T00:00:00Z'));
    expect(secrets(Temporal.Instant.from('2026-11-23T23:59:59Z'))).toEqual(first);
    const next = secrets(Temporal.Instant.from('2026-11-24T00:00:00Z'));
    expect(next).not.toEqual(first);
    expect(secrets(Temporal.Instant.from('2026-11-23T12:00:00Z'))).not.toEqual(first);
  });
});

describe('isGlobalPrivacyControl', () => {
  it('takes one no as a no', () => {
    expect(isGlobalPrivacyControl({ header: null, batch: false })).toBe(false);
    expect(isGlobalPrivacyControl({ header: '0', batch: false })).toBe(false);
    expect(isGlobalPrivacyControl({ header: '1', batch: false })).toBe(true);
    expect(isGlobalPrivacyControl({ header: null, batch: true })).toBe(true);
  });
});
