import { describe, expect, it } from 'vitest';
import { createHostCheck } from './hosts.server.ts';

describe('createHostCheck', () => {
  const isKnown = createHostCheck('https://stall.example');

  it.each(['localhost', 'localhost:4321', '127.0.0.1:1', '[::1]:4321', 'stall.example', 'STALL.example'])(
    'knows %s',
    (host) => {
      expect(isKnown(host)).toBe(true);
    },
  );

  it.each([
    undefined,
    '',
    'evil.example',
    'stall.example.evil.example',
    'stall.example:8443',
    'evil.example@localhost',
    'localhost.evil.example',
    'localhost/x',
    '127.0.0.1.evil.example',
    'localhost:4321:1',
    'localhost evil.example',
  ])('refuses %s', (host) => {
    expect(isKnown(host)).toBe(false);
  });
});
