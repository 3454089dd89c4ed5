import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { isJsonObject } from '../documents/document.ts';

/** Reads a secret file, or writes one that only this user may read. Two lakes cannot race here: the journal is locked first. */
export function readOrCreateSecret(file: string, create: () => string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (!isJsonObject(error) || error['code'] !== 'ENOENT') throw error;
  }
  const secret = create();
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(descriptor, `${secret}\n`);
  } finally {
    closeSync(descriptor);
  }
  return secret;
}
