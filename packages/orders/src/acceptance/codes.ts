import { randomBytes } from 'node:crypto';

/** Crockford's letters: none that is taken for another when read out or copied by hand. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people call an order by, such as "K7Q2-4M9D": 40 random bits, nothing counted. */
export function makeReference(): string {
  return `${makeCode(4)}-${makeCode(4)}`;
}

/** What a buyer says or shows at the stall: six letters, 30 random bits. */
export function makeCollectCode(): string {
  return makeCode(6);
}

/** What a person typed as a reference or code, as it is kept: letters that look alike are taken for ours. */
export function normalizeCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z-]/g, '');
}

function makeCode(length: number): string {
  // 256 is a multiple of 32, so every letter is as likely as any other.
  return Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join('');
}
