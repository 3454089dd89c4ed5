/** Longest description search results show in full. */
const LONGEST = 160;

/** Parts joined into sentences, cut at a word where they are too long. Total; "" where no part is filled in. */
export function formatDescription(parts: readonly (string | undefined)[]): string {
  const text = parts
    .filter((part) => part !== undefined && part.trim() !== '')
    .map((part) => part?.trim().replace(/[.\s]+$/, ''))
    .join('. ')
    .replaceAll(/\s+/g, ' ');
  if (text === '') return '';
  if (text.length < LONGEST) return `${text}.`;
  const cut = text.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
}
