import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

export interface ComparisonWords {
  readonly heading: string;
  readonly way: string;
  readonly when: string;
  readonly cost: string;
  readonly condition: string;
  readonly choose: string;
  readonly soonest: string;
  readonly cheapest: string;
}

export function findComparisonWords(locale: string): ComparisonWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, ComparisonWords>> = {
  en: {
    heading: 'All ways to get it',
    way: 'Way',
    when: 'When',
    cost: 'Costs',
    condition: 'Condition',
    choose: 'Choose this',
    soonest: 'Soonest',
    cheapest: 'Costs least',
  },
  pt: {
    heading: 'Todas as formas de receber',
    way: 'Forma',
    when: 'Quando',
    cost: 'Custa',
    condition: 'Condição',
    choose: 'Escolher esta',
    soonest: 'Mais cedo',
    cheapest: 'Custa menos',
  },
  de: {
    heading: 'Alle Wege zu Ihnen',
    way: 'Weg',
    when: 'Wann',
    cost: 'Kosten',
    condition: 'Bedingung',
    choose: 'Diesen wählen',
    soonest: 'Am frühesten',
    cheapest: 'Am günstigsten',
  },
  fr: {
    heading: 'Toutes les façons de le recevoir',
    way: 'Façon',
    when: 'Quand',
    cost: 'Coût',
    condition: 'Condition',
    choose: 'Choisir',
    soonest: 'Au plus tôt',
    cheapest: 'Le moins cher',
  },
  es: {
    heading: 'Todas las formas de recibirlo',
    way: 'Forma',
    when: 'Cuándo',
    cost: 'Cuesta',
    condition: 'Condición',
    choose: 'Elegir esta',
    soonest: 'Lo antes posible',
    cheapest: 'Lo más barato',
  },
  ar: {
    heading: 'كل طرق الحصول عليه',
    way: 'الطريقة',
    when: 'متى',
    cost: 'التكلفة',
    condition: 'الشرط',
    choose: 'اختر هذه',
    soonest: 'الأقرب',
    cheapest: 'الأقل تكلفة',
  },
};
