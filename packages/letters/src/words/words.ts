import { type Language, toLanguageTag } from '@stallkeep/wording';
import { en } from './en.ts';

/** What a language says in letters: names and sentences, and functions that put names, amounts and times into them. */
export type LetterWords = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** The languages letters are written in, of those promises are said in. Another reader gets English, dates and amounts included. */
const languages: Readonly<Partial<Record<Language, LetterWords>>> = { en };

export interface LetterLanguage {
  readonly words: LetterWords;
  /** Of the words, for dates and amounts too: an English letter has no Portuguese date in it. */
  readonly tag: string;
}

/** Total. */
export function toLetterLanguage(locale: string): LetterLanguage {
  const tag = toLanguageTag(locale);
  const [language] = tag.split('-');
  for (const [each, words] of Object.entries(languages)) if (each === language) return { words, tag };
  return { words: en, tag: toLanguageTag('en') };
}
