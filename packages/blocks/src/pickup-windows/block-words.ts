import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What stands around the market days. */
export interface BlockWords {
  readonly heading: string;
  readonly moved: string;
  readonly postponed: string;
  readonly cancelled: string;
  readonly noDayTitle: string;
  readonly noDayText: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Next market days',
    moved: 'Moved',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
    noDayTitle: 'No market day is set',
    noDayText: 'The organiser has not named the next date yet.',
  },
  pt: {
    heading: 'Próximos dias de feira',
    moved: 'Mudou',
    postponed: 'Adiado',
    cancelled: 'Cancelado',
    noDayTitle: 'Nenhum dia de feira marcado',
    noDayText: 'O organizador ainda não indicou a próxima data.',
  },
  de: {
    heading: 'Die nächsten Markttage',
    moved: 'Verlegt',
    postponed: 'Verschoben',
    cancelled: 'Abgesagt',
    noDayTitle: 'Kein Markttag festgelegt',
    noDayText: 'Der nächste Termin steht noch nicht fest.',
  },
  fr: {
    heading: 'Prochains jours de marché',
    moved: 'Déplacé',
    postponed: 'Reporté',
    cancelled: 'Annulé',
    noDayTitle: 'Aucun jour de marché fixé',
    noDayText: 'L’organisateur n’a pas encore donné la prochaine date.',
  },
  es: {
    heading: 'Próximos días de mercado',
    moved: 'Trasladado',
    postponed: 'Aplazado',
    cancelled: 'Cancelado',
    noDayTitle: 'Ningún día de mercado fijado',
    noDayText: 'La organización aún no ha dicho la próxima fecha.',
  },
  ar: {
    heading: 'أيام السوق القادمة',
    moved: 'نُقل',
    postponed: 'أُجِّل',
    cancelled: 'أُلغي',
    noDayTitle: 'لم يُحدَّد يوم للسوق',
    noDayText: 'لم يحدّد المنظّم الموعد القادم بعد.',
  },
};
