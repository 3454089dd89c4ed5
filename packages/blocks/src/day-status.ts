import type { Language } from '@stallkeep/wording';
import type { OccurrenceView } from './page-view.ts';
import { toLanguage } from './to-language.ts';

/** What became of a market day that is not simply held: on pages and in the calendar file. */
export type ChangedStatus = Exclude<OccurrenceView['status'], 'scheduled'>;

export const dayStatusTones = { moved: 'wait', postponed: 'wait', cancelled: 'stop' } as const;

/** Held days take place on their date; a postponed one does not. */
export function isHeld({ status }: Pick<OccurrenceView, 'status'>): boolean {
  return status === 'scheduled' || status === 'moved';
}

/** "Cancelled" */
export function formatDayStatus(status: ChangedStatus, locale: string): string {
  return words[toLanguage(locale)][status];
}

const words: Readonly<Record<Language, Readonly<Record<ChangedStatus, string>>>> = {
  en: { moved: 'Moved', postponed: 'Postponed', cancelled: 'Cancelled' },
  pt: { moved: 'Mudou', postponed: 'Adiado', cancelled: 'Cancelado' },
  de: { moved: 'Verlegt', postponed: 'Verschoben', cancelled: 'Abgesagt' },
  fr: { moved: 'Déplacé', postponed: 'Reporté', cancelled: 'Annulé' },
  es: { moved: 'Trasladado', postponed: 'Aplazado', cancelled: 'Cancelado' },
  ar: { moved: 'نُقل', postponed: 'أُجِّل', cancelled: 'أُلغي' },
};
