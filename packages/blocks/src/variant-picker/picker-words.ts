import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

export interface PickerWords {
  readonly heading: string;
  readonly show: string;
  readonly soldOut: string;
  readonly notMade: string;
  /** Above or beside the options that are still open, such as "Colour, Size". */
  readonly choose: (options: string) => string;
  readonly isSoldOut: (variant: string) => string;
  readonly isNotMade: (wanted: string) => string;
  readonly noneLeft: string;
  readonly instead: string;
  readonly comeBack: string;
}

export function findPickerWords(locale: string): PickerWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, PickerWords>> = {
  en: {
    heading: 'Choose yours',
    show: 'Show this one',
    soldOut: 'sold out',
    notMade: 'not made',
    choose: (options) => `Choose ${options} to see price and date.`,
    isSoldOut: (variant) => `${variant} is sold out`,
    isNotMade: (wanted) => `${wanted} is not made`,
    noneLeft: 'All of them are sold out',
    instead: 'These can be had:',
    comeBack: 'Ask the maker whether there will be more.',
  },
  pt: {
    heading: 'Escolha o seu',
    show: 'Mostrar este',
    soldOut: 'esgotado',
    notMade: 'não se faz',
    choose: (options) => `Escolha ${options} para ver o preço e a data.`,
    isSoldOut: (variant) => `${variant}: esgotado`,
    isNotMade: (wanted) => `${wanted}: não se faz`,
    noneLeft: 'Estão todos esgotados',
    instead: 'Estes estão disponíveis:',
    comeBack: 'Pergunte ao artesão se haverá mais.',
  },
  de: {
    heading: 'Ihre Auswahl',
    show: 'Dieses zeigen',
    soldOut: 'ausverkauft',
    notMade: 'wird nicht gemacht',
    choose: (options) => `Wählen Sie ${options}, um Preis und Termin zu sehen.`,
    isSoldOut: (variant) => `${variant} ist ausverkauft`,
    isNotMade: (wanted) => `${wanted} wird nicht gemacht`,
    noneLeft: 'Alle sind ausverkauft',
    instead: 'Diese gibt es:',
    comeBack: 'Fragen Sie die Werkstatt, ob es wieder welche gibt.',
  },
  fr: {
    heading: 'Choisissez le vôtre',
    show: 'Montrer celui-ci',
    soldOut: 'épuisé',
    notMade: 'non proposé',
    choose: (options) => `Choisissez ${options} pour voir le prix et la date.`,
    isSoldOut: (variant) => `${variant} : épuisé`,
    isNotMade: (wanted) => `${wanted} : non proposé`,
    noneLeft: 'Tout est épuisé',
    instead: 'Ceux-ci sont disponibles :',
    comeBack: 'Demandez à l’artisan s’il y en aura d’autres.',
  },
  es: {
    heading: 'Elige el tuyo',
    show: 'Mostrar este',
    soldOut: 'agotado',
    notMade: 'no se hace',
    choose: (options) => `Elige ${options} para ver el precio y la fecha.`,
    isSoldOut: (variant) => `${variant}: agotado`,
    isNotMade: (wanted) => `${wanted}: no se hace`,
    noneLeft: 'Están todos agotados',
    instead: 'Estos están disponibles:',
    comeBack: 'Pregunta al artesano si habrá más.',
  },
  ar: {
    heading: 'اختر ما يناسبك',
    show: 'أظهر هذا',
    soldOut: 'نفد',
    notMade: 'لا يُصنع',
    choose: (options) => `اختر ${options} لترى السعر والموعد.`,
    isSoldOut: (variant) => `نفد ${variant}`,
    isNotMade: (wanted) => `لا يُصنع ${wanted}`,
    noneLeft: 'نفدت جميعها',
    instead: 'المتوفر الآن:',
    comeBack: 'اسأل الصانع إن كان سيتوفر المزيد.',
  },
};
