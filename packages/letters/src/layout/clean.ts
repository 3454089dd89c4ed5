/** Characters that turn the direction of what follows: somebody else's name could turn our sentence with them. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const OVERRIDES = /[\u202a-\u202e]/gu;
const CONTROLS = /\p{Cc}|\ufeff/gu;
/** All of them but line breaks and tabs. */
const CONTROLS_IN_WORDS = /(?![\n\t])\p{Cc}|\ufeff/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Somebody's words on one line, kept apart from ours where they run from right to left. Total. */
export function cleanName(text: string): string {
  const line = text.replaceAll(DIRECTION_MARKS, '').replaceAll(CONTROLS, ' ').replaceAll(/\s+/gu, ' ').trim();
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}

/** Somebody's words with their line breaks. Total. */
export function cleanWords(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(DIRECTION_MARKS, '').replaceAll(CONTROLS_IN_WORDS, '').trim();
}

/** A sentence that was said before, as it was: what sets names in it apart stays, what would turn it round goes. Total. */
export function cleanSentence(text: string): string {
  return text.replaceAll(OVERRIDES, '').replaceAll(CONTROLS, ' ').trim();
}

/** As long as mail programs show at most, on one line: a line break would begin another header. Total. */
export function cleanSubject(text: string): string {
  const line = text.replaceAll(CONTROLS, ' ').replaceAll(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length <= 150 ? line : `${letters.slice(0, 149).join('').trimEnd()}…`;
}
