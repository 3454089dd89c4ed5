import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What stands around the market days. What became of a day is in ../day-status.ts. */
export interface BlockWords {
  readonly heading: string;
  readonly headingPast: string;
  readonly next: string;
  readonly allTimes: (zone: string) => string;
  readonly toCalendar: string;
  readonly calendarHint: string;
  readonly noDay: string;
  readonly isOver: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'When the market is',
    headingPast: 'When the market was',
    next: 'Next',
    allTimes: (zone) => `All times are ${zone}.`,
    toCalendar: 'Put these days in your calendar',
    calendarHint: 'A calendar file for your phone or computer. It tells of changes each time it is fetched.',
    noDay: 'The next date is not set yet.',
    isOver: 'No further day is planned.',
  },
  pt: {
    heading: 'Quando é a feira',
    headingPast: 'Quando foi a feira',
    next: 'A seguir',
    allTimes: (zone) => `Horas: ${zone}.`,
    toCalendar: 'Pôr estes dias no seu calendário',
    calendarHint:
      'Um ficheiro de calendário para o telemóvel ou computador. Traz as mudanças sempre que é descarregado.',
    noDay: 'A próxima data ainda não está marcada.',
    isOver: 'Não há mais dias marcados.',
  },
  de: {
    heading: 'Wann Markt ist',
    headingPast: 'Wann Markt war',
    next: 'Als Nächstes',
    allTimes: (zone) => `Alle Zeiten: ${zone}.`,
    toCalendar: 'Diese Tage in den Kalender übernehmen',
    calendarHint: 'Eine Kalenderdatei für Telefon oder Rechner. Bei jedem Abruf bringt sie Änderungen mit.',
    noDay: 'Der nächste Termin steht noch nicht fest.',
    isOver: 'Es ist kein weiterer Tag geplant.',
  },
  fr: {
    heading: 'Les jours de marché',
    headingPast: 'Le marché a eu lieu',
    next: 'Prochain',
    allTimes: (zone) => `Toutes les heures : ${zone}.`,
    toCalendar: 'Mettre ces jours dans votre agenda',
    calendarHint:
      'Un fichier d’agenda pour téléphone ou ordinateur. Il apporte les changements à chaque téléchargement.',
    noDay: 'La prochaine date n’est pas encore fixée.',
    isOver: 'Aucun autre jour n’est prévu.',
  },
  es: {
    heading: 'Cuándo es el mercado',
    headingPast: 'Cuándo fue el mercado',
    next: 'Próximo',
    allTimes: (zone) => `Todas las horas: ${zone}.`,
    toCalendar: 'Poner estos días en tu calendario',
    calendarHint: 'Un archivo de calendario para el móvil o el ordenador. Trae los cambios cada vez que se descarga.',
    noDay: 'La próxima fecha aún no está fijada.',
    isOver: 'No hay más días previstos.',
  },
  ar: {
    heading: 'متى يُقام السوق',
    headingPast: 'متى أُقيم السوق',
    next: 'التالي',
    allTimes: (zone) => `كل الأوقات: ${zone}.`,
    toCalendar: 'أضف هذه الأيام إلى تقويمك',
    calendarHint: 'ملف تقويم لهاتفك أو حاسوبك، ويحمل التغييرات كلما جُلب من جديد.',
    noDay: 'لم يُحدَّد الموعد القادم بعد.',
    isOver: 'لا يوم آخر مقرّر.',
  },
};
