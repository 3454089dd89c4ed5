import { createHash, randomBytes } from 'node:crypto';
import { KEY_FIELD, toPiecesField } from '@stallkeep/buying/fields';
import { cleanText, countCharacters, LONGEST_MESSAGE } from '@stallkeep/orders';

/** A key no other form has. */
export function makeKey(): string {
  return randomBytes(16).toString('base64url');
}

/** The key rendered into a form; a form that lost it is one of its own. */
export function readKey(form: FormData): string {
  const key = form.get(KEY_FIELD);
  return typeof key === 'string' && /^[\w-]{16,128}$/.test(key) ? key : makeKey();
}

/**
 * SHA-256 of what a form says. Not of its bytes: a browser divides the parts of a form with photos by another line each time, so the
 * same form sent twice is not the same bytes.
 */
export async function hashForm(form: FormData): Promise<string> {
  const hash = createHash('sha256');
  for (const [name, value] of form) {
    if (typeof value === 'string') hash.update(JSON.stringify([name, value]));
    else {
      const bytes = new Uint8Array(await value.arrayBuffer());
      hash.update(JSON.stringify([name, createHash('sha256').update(bytes).digest('hex')]));
    }
  }
  return hash.digest('hex');
}

/** A field as text; '' for a file or none. */
export function readField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** One of some words, or undefined. */
export function readOne<T extends string>(form: FormData, name: string, words: readonly T[]): T | undefined {
  const value = readField(form, name);
  return words.find((word) => word === value);
}

export type ReadPieces =
  | { readonly kind: 'pieces'; readonly lines: readonly { readonly lineId: string; readonly quantity: number }[] }
  | { readonly kind: 'fault'; readonly error: string }
  /** It names a line this cannot be asked for: no form of ours does. */
  | { readonly kind: 'foreign' };

const PIECES = toPiecesField('');

/** How many of which lines, of those that may be named. Whatever was typed, also what is no number. */
export function readPieces(
  form: FormData,
  lines: readonly { readonly id: string; readonly most: number }[],
): ReadPieces {
  const known = new Map(lines.map(({ id, most }) => [id, most]));
  const read: { lineId: string; quantity: number }[] = [];
  for (const [name, value] of form) {
    if (!name.startsWith(PIECES)) continue;
    const most = known.get(name.slice(PIECES.length));
    if (most === undefined) return { kind: 'foreign' };
    const typed = typeof value === 'string' ? value.trim() : 'a file';
    if (/^0*$/.test(typed)) continue;
    if (!/^\d{1,4}$/.test(typed)) return { kind: 'fault', error: 'Write how many as a whole number, such as 1.' };
    if (Number(typed) > most) return { kind: 'fault', error: `There are at most ${most} of it.` };
    read.push({ lineId: name.slice(PIECES.length), quantity: Number(typed) });
  }
  if (read.length === 0) return { kind: 'fault', error: 'Choose at least one thing.' };
  return { kind: 'pieces', lines: read };
}

/** Undefined where there is nothing wrong with what was written. */
export function findWordsFault(
  words: string,
  { isNeeded }: { readonly isNeeded: string | undefined },
): string | undefined {
  const text = cleanText(words);
  if (text === '') return isNeeded;
  const count = countCharacters(text);
  return count > LONGEST_MESSAGE
    ? `That is ${count} letters long, and at most ${LONGEST_MESSAGE} fit. Shorten it a little.`
    : undefined;
}
