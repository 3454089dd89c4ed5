/** Letters and digits that are mistaken for one another when a code is read out, typed, or printed small. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1' };
const CODE_LENGTH = 6;

/**
 * The code somebody typed or scanned, as codes compare: capitals, without spaces and dashes, lookalikes as one. A scanned address
 * counts by what stands at its end. Undefined for what cannot be a code.
 */
export function findCollectCode(typed: string): string | undefined {
  const text = typed.trim().slice(0, 500);
  const last = text.includes('/') ? (text.split(/[/?#=]/).findLast((part) => part !== '') ?? '') : text;
  const letters = last.toUpperCase().replaceAll(/[\s\p{Pd}._]/gu, '');
  if (!/^[0-9A-Z]+$/.test(letters) || letters.length !== CODE_LENGTH) return undefined;
  return foldLookalikes(letters);
}

/** A reference such as "K7Q2-4M9D", however it was typed; undefined for what cannot be one. */
export function findReference(typed: string): string | undefined {
  const letters = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return letters.length === 8 ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined;
}

/** The form codes are compared in: what a buyer reads as O and a seller types as 0 is one. */
export function foldLookalikes(code: string): string {
  return [...code].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}

/** SQL that folds a column the same way: pairs of from and to for translate(). */
export const lookalikePairs = {
  from: Object.keys(LOOKALIKES).join(''),
  to: Object.values(LOOKALIKES).join(''),
} as const;
