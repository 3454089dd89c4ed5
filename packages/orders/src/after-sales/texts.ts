/**
 * What a person typed, as it may be kept: line ends are one kind, control characters (PostgreSQL refuses NUL in a text) and halves of
 * characters are gone, and nothing stands around it. Emoji and right-to-left letters with their marks stay as they are.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll(/\r\n?/g, '\n')
      // Line ends and tabs apart.
      .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
      .trim()
  );
}

/** Length as the database counts it: characters, where JavaScript counts halves of some. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** Longest message, in characters. */
export const LONGEST_MESSAGE = 4000;
