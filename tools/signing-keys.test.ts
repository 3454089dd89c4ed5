import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { requireSigningKeys } from './signing-keys.ts';

let directory = '';
beforeEach(() => {
  vi.stubEnv('STALLKEEP_SIGNING_KEYS', '');
  directory = mkdtempSync(join(tmpdir(), 'stallkeep-keys-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
});

it('makes a key once and keeps it for itself', () => {
  const keys = requireSigningKeys(directory);
  expect(keys.length).toBeGreaterThanOrEqual(32);
  expect(requireSigningKeys(directory)).toBe(keys);
  expect(statSync(join(directory, 'storefront', 'signing.keys')).mode & 0o777).toBe(0o600);
});

it('leaves the keys to the environment where they stand there', () => {
  vi.stubEnv('STALLKEEP_SIGNING_KEYS', 'k'.repeat(40));
  expect(requireSigningKeys(directory)).toBe('k'.repeat(40));
});
