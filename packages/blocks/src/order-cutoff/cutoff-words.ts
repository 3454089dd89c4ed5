import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

export interface CutoffWords {
  readonly heading: string;
  /** `time` is what is left, "3 hours 12 minutes", put in by order-countdown.ts. */
  readonly left: (time: string) => string;
  readonly lessThanMinute: string;
  readonly passed: string;
}

export function findCutoffWords(locale: string): CutoffWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, CutoffWords>> = {
  en: {
    heading: 'In time for the next date',
    left: (time) => `${time} left`,
    lessThanMinute: 'Less than a minute left',
    passed: 'That time has passed. Load the page again for the next date.',
  },
  pt: {
    heading: 'A tempo da próxima data',
    left: (time) => `Faltam ${time}`,
    lessThanMinute: 'Falta menos de um minuto',
    passed: 'Essa hora já passou. Volte a carregar a página para ver a próxima data.',
  },
  de: {
    heading: 'Rechtzeitig zum nächsten Termin',
    left: (time) => `Noch ${time}`,
    lessThanMinute: 'Noch weniger als eine Minute',
    passed: 'Diese Zeit ist vorbei. Laden Sie die Seite neu, um den nächsten Termin zu sehen.',
  },
  fr: {
    heading: 'À temps pour la prochaine date',
    left: (time) => `Encore ${time}`,
    lessThanMinute: 'Encore moins d’une minute',
    passed: 'Cette heure est passée. Rechargez la page pour voir la prochaine date.',
  },
  es: {
    heading: 'A tiempo para la próxima fecha',
    left: (time) => `Quedan ${time}`,
    lessThanMinute: 'Queda menos de un minuto',
    passed: 'Esa hora ya ha pasado. Vuelve a cargar la página para ver la próxima fecha.',
  },
  ar: {
    heading: 'لتلحق بأقرب موعد',
    left: (time) => `الوقت المتبقي: ${time}`,
    lessThanMinute: 'بقي أقل من دقيقة',
    passed: 'انقضى هذا الوقت. أعد تحميل الصفحة لترى الموعد التالي.',
  },
};
