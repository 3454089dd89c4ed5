import { describe, expect, it } from 'vitest';
import { findOrderToken, hashOrderToken, makeOrderToken } from './order-link.server.ts';

const order = '0b8f3a52-90f1-4d0e-9f27-c1f1f4a1f2aa';
const other = '0b8f3a52-90f1-4d0e-9f27-c1f1f4a1f2ab';
const oldKey = 'an older key of at least 32 letters, for tests';
const newKey = 'the newest key of at least 32 letters, for tests';

describe('the capability in an order’s link', () => {
  it('is 128 bits as 22 letters that stand in a path as they are', () => {
    const token = makeOrderToken(order, newKey);
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
  });

  it('is one and the same however the id is written, and another for another order or key', () => {
    const token = makeOrderToken(order, newKey);
    expect(makeOrderToken(order.toUpperCase(), newKey)).toBe(token);
    expect(makeOrderToken(other, newKey)).not.toBe(token);
    expect(makeOrderToken(order, oldKey)).not.toBe(token);
  });

  it('is kept as a hash that does not hold it', () => {
    const token = makeOrderToken(order, newKey);
    const hash = hashOrderToken(token);
    expect(hash).toHaveLength(32);
    expect(Buffer.from(hash).includes(Buffer.from(token, 'base64url'))).toBe(false);
  });

  it('is found again after the key was rotated, by the key that made it', () => {
    const token = makeOrderToken(order, oldKey);
    expect(findOrderToken(order, hashOrderToken(token), [newKey, oldKey])).toBe(token);
  });

  it('is not found without the key that made it, for another order, or by a hash of another length', () => {
    const hash = hashOrderToken(makeOrderToken(order, oldKey));
    expect(findOrderToken(order, hash, [newKey])).toBeUndefined();
    expect(findOrderToken(other, hash, [newKey, oldKey])).toBeUndefined();
    expect(findOrderToken(order, hash.subarray(1), [newKey, oldKey])).toBeUndefined();
  });
});
