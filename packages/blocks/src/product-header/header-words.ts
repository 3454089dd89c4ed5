import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

export interface HeaderWords {
  readonly soldOut: string;
  readonly condition: string;
  readonly refurbished: string;
  readonly used: string;
  /** The condition and its grade. */
  readonly grade: (condition: string, grade: string) => string;
  readonly faults: string;
  readonly noneKnown: string;
  readonly repairs: string;
  readonly warranty: string;
  readonly until: (date: string) => string;
}

export function findHeaderWords(locale: string): HeaderWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, HeaderWords>> = {
  en: {
    soldOut: 'Sold out',
    condition: 'Condition',
    refurbished: 'Refurbished',
    used: 'Used',
    grade: (condition, grade) => `${condition}, grade ${grade}`,
    faults: 'Faults',
    noneKnown: 'None known',
    repairs: 'Repairs',
    warranty: 'Warranty',
    until: (date) => `until ${date}`,
  },
  pt: {
    soldOut: 'Esgotado',
    condition: 'Estado',
    refurbished: 'Recondicionado',
    used: 'Usado',
    grade: (condition, grade) => `${condition}, grau ${grade}`,
    faults: 'Defeitos',
    noneKnown: 'Nenhum conhecido',
    repairs: 'Reparações',
    warranty: 'Garantia',
    until: (date) => `até ${date}`,
  },
  de: {
    soldOut: 'Ausverkauft',
    condition: 'Zustand',
    refurbished: 'Aufgearbeitet',
    used: 'Gebraucht',
    grade: (condition, grade) => `${condition}, Stufe ${grade}`,
    faults: 'Mängel',
    noneKnown: 'Keine bekannt',
    repairs: 'Reparaturen',
    warranty: 'Garantie',
    until: (date) => `bis ${date}`,
  },
  fr: {
    soldOut: 'Épuisé',
    condition: 'État',
    refurbished: 'Reconditionné',
    used: 'Occasion',
    grade: (condition, grade) => `${condition}, grade ${grade}`,
    faults: 'Défauts',
    noneKnown: 'Aucun connu',
    repairs: 'Réparations',
    warranty: 'Garantie',
    until: (date) => `jusqu’au ${date}`,
  },
  es: {
    soldOut: 'Agotado',
    condition: 'Estado',
    refurbished: 'Reacondicionado',
    used: 'De segunda mano',
    grade: (condition, grade) => `${condition}, grado ${grade}`,
    faults: 'Defectos',
    noneKnown: 'Ninguno conocido',
    repairs: 'Reparaciones',
    warranty: 'Garantía',
    until: (date) => `hasta ${date}`,
  },
  ar: {
    soldOut: 'نفد',
    condition: 'الحالة',
    refurbished: 'مجدَّد',
    used: 'مستعمل',
    grade: (condition, grade) => `${condition}، الدرجة ${grade}`,
    faults: 'العيوب',
    noneKnown: 'لا عيوب معروفة',
    repairs: 'الإصلاحات',
    warranty: 'الضمان',
    until: (date) => `حتى ${date}`,
  },
};
