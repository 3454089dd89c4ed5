import type { Instant, Zone } from '@stallkeep/promise';

/** Where and how a time is read: always the place's zone, in the reader's language and on the clock that is usual there. */
export interface Reading {
  /** A BCP 47 tag. A region falls back to its language, a language without sentences here to English. */
  readonly locale: string;
  /** IANA id of the place. A dated promise is told on its own zone, whatever stands here. */
  readonly zone: Zone;
  /** Epoch seconds the reader is assumed to be near: the year is written only for days far from it. */
  readonly near: Instant;
}

export const languages = ['en', 'pt', 'de', 'fr', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];

/**
 * How a bare language writes dates. Intl takes "pt" for Brazil and "en" for the United States, while the sentences are
 * European Portuguese and British English.
 */
const homeTags: Record<Language, string> = {
  en: 'en-GB',
  pt: 'pt-PT',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar',
};

/** A reader's tag settled: which sentences, and how Intl writes days, times and numbers beside them. */
export interface Tongue {
  readonly language: Language;
  /** Always of the same language as the sentences: an English sentence has no Japanese date in it. */
  readonly tag: string;
}

/** Settled tags: parsing one costs as much as a whole sentence. The bound is for a reader who makes tags up. */
const tongues = new Map<string, Tongue>();
const mostTongues = 500;

/** Total: what is no tag at all, or a language without sentences, reads British English. */
export function toTongue(locale: string): Tongue {
  const known = tongues.get(locale);
  if (known !== undefined) return known;
  const tongue = settleTongue(locale);
  if (tongues.size >= mostTongues) tongues.clear();
  tongues.set(locale, tongue);
  return tongue;
}

function settleTongue(locale: string): Tongue {
  const parsed = findLocale(locale);
  const language = languages.find((each) => each === parsed?.language);
  if (parsed === undefined || language === undefined) return { language: 'en', tag: homeTags.en };
  return { language, tag: parsed.region === undefined ? homeTags[language] : parsed.toString() };
}

/** For the `dir` attribute around the words: the direction of the language they are in, not of the tag that was asked for. */
export function toDirection(locale: string): 'ltr' | 'rtl' {
  return toTongue(locale).language === 'ar' ? 'rtl' : 'ltr';
}

/** For the `lang` attribute around the words. */
export function toLanguageTag(locale: string): string {
  return toTongue(locale).tag;
}

function findLocale(locale: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(locale);
  } catch (cause) {
    // Intl's way to say that it is not a tag; anything else is not ours to hide.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}
