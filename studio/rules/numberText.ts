/**
 * A number as people type it, with a comma or a dot and the minus of any keyboard; undefined when it is none.
 *
 * @example findNumber('−2,5') // => -2.5
 */
export function findNumber(text: string): number | undefined {
  const bare = text.trim().replace(',', '.').replace(/^[−–]/, '-');
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}
