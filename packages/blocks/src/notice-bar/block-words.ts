import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What the bar is called for those who find their way by landmarks. */
export function findLabel(locale: string): string {
  return labels[toLanguage(locale)];
}

const labels: Readonly<Record<Language, string>> = {
  en: 'Notice',
  pt: 'Aviso',
  de: 'Hinweis',
  fr: 'Avis',
  es: 'Aviso',
  ar: 'إشعار',
};
