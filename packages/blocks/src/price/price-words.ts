import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What stands beside an amount. */
export interface PriceWords {
  /** Before the lowest of several prices. */
  readonly from: string;
  /** Before what it cost earlier: read out, where the eye sees a struck-through amount. */
  readonly was: string;
}

export function findPriceWords(locale: string): PriceWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, PriceWords>> = {
  en: { from: 'from', was: 'was' },
  pt: { from: 'desde', was: 'antes' },
  de: { from: 'ab', was: 'vorher' },
  fr: { from: 'à partir de', was: 'avant' },
  es: { from: 'desde', was: 'antes' },
  ar: { from: 'ابتداءً من', was: 'كان' },
};
