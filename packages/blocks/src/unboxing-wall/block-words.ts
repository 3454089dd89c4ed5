import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

export function findHeading(locale: string): string {
  return headings[toLanguage(locale)];
}

const headings: Readonly<Record<Language, string>> = {
  en: 'Unpacked',
  pt: 'Desembrulhado',
  de: 'Ausgepackt',
  fr: 'Déballé',
  es: 'Recién abierto',
  ar: 'بعد فتح العبوة',
};
