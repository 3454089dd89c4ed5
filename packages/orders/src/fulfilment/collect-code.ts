import { normalizeCode } from '../acceptance/codes.ts';

const CODE_LENGTH = 6;

/**
 * The code somebody typed or scanned, as it is kept: capitals, without spaces and dashes, letters that look alike taken for ours.
 * A scanned address counts by what stands at its end. Undefined for what cannot be a code.
 */
export function findCollectCode(typed: string): string | undefined {
  const text = typed.trim().slice(0, 500);
  const last = text.includes('/') ? (text.split(/[/?#=]/).findLast((part) => part !== '') ?? '') : text;
  const letters = normalizeCode(last.normalize('NFKC').replaceAll(/[\s\p{Pd}._]/gu, ''));
  return /^[0-9A-Z]+$/.test(letters) && letters.length === CODE_LENGTH ? letters : undefined;
}

/** A reference such as "K7Q2-4M9D", however it was typed; undefined for what cannot be one. */
export function findReference(typed: string): string | undefined {
  const letters = normalizeCode(typed.trim().slice(0, 100)).replaceAll('-', '');
  return letters.length === 8 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined;
}
