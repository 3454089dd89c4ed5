import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What the storefront signs with: from the environment, else from the data directory, made there at the first start. A promise on a
 * page outlives the process that made the page, so the key must too. Newest first, separated by commas.
 */
export function requireSigningKeys(dataDirectory: string): string {
  const given = process.env['STALLKEEP_SIGNING_KEYS'];
  if (given !== undefined && given !== '') return given;
  const file = join(dataDirectory, 'storefront', 'signing.keys');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const keys = randomBytes(32).toString('base64url');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${keys}\n`, { mode: 0o600 });
  return keys;
}
