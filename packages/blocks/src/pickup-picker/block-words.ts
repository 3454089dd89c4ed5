import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What stands around places, times and market days. `{}` in `away` is the distance in kilometres, put in by nearest-place.ts. */
export interface BlockWords {
  readonly heading: string;
  readonly headingDays: string;
  readonly times: string;
  readonly moreTimes: string;
  readonly left: (left: string, of: string) => string;
  readonly full: string;
  readonly soldOut: string;
  readonly soldOutText: string;
  readonly noTime: string;
  readonly noTimeText: string;
  readonly map: string;
  readonly choose: string;
  readonly chosen: (placeAndTime: string) => string;
  readonly goOn: string;
  readonly nearestToMe: string;
  readonly nearest: string;
  readonly away: string;
  readonly sorted: string;
  readonly refused: string;
  readonly noDayTitle: string;
  readonly noDayText: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Where to collect',
    headingDays: 'Next market days',
    times: 'Times to come',
    moreTimes: 'More days',
    left: (left, of) => `${left} of ${of} left`,
    full: 'full',
    soldOut: 'Sold out here',
    soldOutText: 'There is none left at this place.',
    noTime: 'No time left',
    noTimeText: 'No time there can be ordered for just now.',
    map: 'Map',
    choose: 'Choose this time',
    chosen: (placeAndTime) => `Chosen: ${placeAndTime}.`,
    goOn: 'Order for this time',
    nearestToMe: 'Nearest to me',
    nearest: 'Nearest',
    away: '{} km away',
    sorted: 'Nearest first. Where you are has not left your device.',
    refused: 'Your browser did not say where you are, so the order stays.',
    noDayTitle: 'No market day is set',
    noDayText: 'The organiser has not named the next date yet.',
  },
  pt: {
    heading: 'Onde levantar',
    headingDays: 'Próximos dias de feira',
    times: 'Horas para vir',
    moreTimes: 'Mais dias',
    left: (left, of) => `restam ${left} de ${of}`,
    full: 'cheio',
    soldOut: 'Esgotado aqui',
    soldOutText: 'Neste local já não há.',
    noTime: 'Sem hora livre',
    noTimeText: 'De momento não se pode encomendar para nenhuma hora neste local.',
    map: 'Mapa',
    choose: 'Escolher esta hora',
    chosen: (placeAndTime) => `Escolhido: ${placeAndTime}.`,
    goOn: 'Encomendar para esta hora',
    nearestToMe: 'Mais perto de mim',
    nearest: 'Mais perto',
    away: 'a {} km',
    sorted: 'Os mais próximos primeiro. A sua posição não saiu do seu dispositivo.',
    refused: 'O navegador não disse onde está; a ordem mantém-se.',
    noDayTitle: 'Nenhum dia de feira marcado',
    noDayText: 'O organizador ainda não indicou a próxima data.',
  },
  de: {
    heading: 'Wo du es abholst',
    headingDays: 'Die nächsten Markttage',
    times: 'Zeiten zum Kommen',
    moreTimes: 'Weitere Tage',
    left: (left, of) => `${left} von ${of} frei`,
    full: 'voll',
    soldOut: 'Hier ausverkauft',
    soldOutText: 'An diesem Ort ist nichts mehr da.',
    noTime: 'Keine Zeit frei',
    noTimeText: 'Dort lässt sich gerade für keine Zeit bestellen.',
    map: 'Karte',
    choose: 'Diese Zeit wählen',
    chosen: (placeAndTime) => `Gewählt: ${placeAndTime}.`,
    goOn: 'Für diese Zeit bestellen',
    nearestToMe: 'In meiner Nähe',
    nearest: 'Am nächsten',
    away: '{} km entfernt',
    sorted: 'Die nächsten zuerst. Wo du bist, hat dein Gerät nicht verlassen.',
    refused: 'Dein Browser hat nicht gesagt, wo du bist; die Reihenfolge bleibt.',
    noDayTitle: 'Kein Markttag festgelegt',
    noDayText: 'Der nächste Termin steht noch nicht fest.',
  },
  fr: {
    heading: 'Où le retirer',
    headingDays: 'Prochains jours de marché',
    times: 'Heures pour venir',
    moreTimes: 'Plus de jours',
    left: (left, of) => `reste ${left} sur ${of}`,
    full: 'complet',
    soldOut: 'Épuisé ici',
    soldOutText: 'Il n’en reste plus à cet endroit.',
    noTime: 'Plus d’heure libre',
    noTimeText: 'On ne peut commander pour aucune heure à cet endroit en ce moment.',
    map: 'Plan',
    choose: 'Choisir cette heure',
    chosen: (placeAndTime) => `Choisi : ${placeAndTime}.`,
    goOn: 'Commander pour cette heure',
    nearestToMe: 'Au plus près de moi',
    nearest: 'Le plus proche',
    away: 'à {} km',
    sorted: 'Les plus proches d’abord. Votre position n’a pas quitté votre appareil.',
    refused: 'Votre navigateur n’a pas dit où vous êtes ; l’ordre ne change pas.',
    noDayTitle: 'Aucun jour de marché fixé',
    noDayText: 'L’organisateur n’a pas encore donné la prochaine date.',
  },
  es: {
    heading: 'Dónde recogerlo',
    headingDays: 'Próximos días de mercado',
    times: 'Horas para venir',
    moreTimes: 'Más días',
    left: (left, of) => `quedan ${left} de ${of}`,
    full: 'completo',
    soldOut: 'Agotado aquí',
    soldOutText: 'En este lugar no queda ninguno.',
    noTime: 'Sin hora libre',
    noTimeText: 'Ahora no se puede pedir para ninguna hora en este lugar.',
    map: 'Mapa',
    choose: 'Elegir esta hora',
    chosen: (placeAndTime) => `Elegido: ${placeAndTime}.`,
    goOn: 'Pedir para esta hora',
    nearestToMe: 'Lo más cerca de mí',
    nearest: 'Lo más cerca',
    away: 'a {} km',
    sorted: 'Lo más cercano primero. Tu posición no ha salido de tu dispositivo.',
    refused: 'El navegador no dijo dónde estás; el orden no cambia.',
    noDayTitle: 'Ningún día de mercado fijado',
    noDayText: 'La organización aún no ha dicho la próxima fecha.',
  },
  ar: {
    heading: 'أين تستلمه',
    headingDays: 'أيام السوق القادمة',
    times: 'أوقات المجيء',
    moreTimes: 'أيام أخرى',
    left: (left, of) => `بقي ${left} من ${of}`,
    full: 'مكتمل',
    soldOut: 'نفد هنا',
    soldOutText: 'لم يبقَ منه شيء في هذا المكان.',
    noTime: 'لا وقت متاح',
    noTimeText: 'لا يمكن الطلب لأي وقت في هذا المكان الآن.',
    map: 'الخريطة',
    choose: 'اختر هذا الوقت',
    chosen: (placeAndTime) => `اخترت: ${placeAndTime}.`,
    goOn: 'اطلب لهذا الوقت',
    nearestToMe: 'الأقرب إليّ',
    nearest: 'الأقرب',
    away: 'على بعد {} كم',
    sorted: 'الأقرب أولًا. لم يغادر موقعك جهازك.',
    refused: 'لم يذكر المتصفح مكانك، فبقي الترتيب كما هو.',
    noDayTitle: 'لم يُحدَّد يوم للسوق',
    noDayText: 'لم يحدّد المنظّم الموعد القادم بعد.',
  },
};
