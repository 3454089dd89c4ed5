import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';
import type { PlanSide } from './findStall.content.ts';

/** What the shop says around the way to a stall. */
export interface BlockWords {
  readonly heading: string;
  readonly planTitle: string;
  /** In words, for who does not see the drawing and for who reads it on paper. Counted from the left of the drawing. */
  readonly inWords: (row: string, number: number, count: number) => string;
  readonly landmarks: string;
  readonly sides: Readonly<Record<PlanSide, string>>;
  readonly directions: string;
  readonly openMap: string;
  readonly notToScale: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Find the stall',
    planTitle: 'Plan of the stalls',
    inWords: (row, number, count) => `Row ${row}, number ${number} of ${count}, counted from the left.`,
    landmarks: 'Around it',
    sides: {
      topLeft: 'top left',
      top: 'at the top',
      topRight: 'top right',
      left: 'on the left',
      right: 'on the right',
      bottomLeft: 'bottom left',
      bottom: 'at the bottom',
      bottomRight: 'bottom right',
    },
    directions: 'How to get there',
    openMap: 'Open in maps',
    notToScale: 'Not to scale.',
  },
  pt: {
    heading: 'Encontrar a banca',
    planTitle: 'Planta das bancas',
    inWords: (row, number, count) => `Fila ${row}, número ${number} de ${count}, a contar da esquerda.`,
    landmarks: 'À volta',
    sides: {
      topLeft: 'em cima à esquerda',
      top: 'em cima',
      topRight: 'em cima à direita',
      left: 'à esquerda',
      right: 'à direita',
      bottomLeft: 'em baixo à esquerda',
      bottom: 'em baixo',
      bottomRight: 'em baixo à direita',
    },
    directions: 'Como chegar',
    openMap: 'Abrir no mapa',
    notToScale: 'Sem escala.',
  },
  de: {
    heading: 'So finden Sie den Stand',
    planTitle: 'Plan der Stände',
    inWords: (row, number, count) => `Reihe ${row}, Nummer ${number} von ${count}, von links gezählt.`,
    landmarks: 'Rundherum',
    sides: {
      topLeft: 'oben links',
      top: 'oben',
      topRight: 'oben rechts',
      left: 'links',
      right: 'rechts',
      bottomLeft: 'unten links',
      bottom: 'unten',
      bottomRight: 'unten rechts',
    },
    directions: 'So kommen Sie hin',
    openMap: 'In Karten öffnen',
    notToScale: 'Nicht maßstäblich.',
  },
  fr: {
    heading: 'Trouver le stand',
    planTitle: 'Plan des stands',
    inWords: (row, number, count) => `Rangée ${row}, numéro ${number} sur ${count}, en comptant depuis la gauche.`,
    landmarks: 'Autour',
    sides: {
      topLeft: 'en haut à gauche',
      top: 'en haut',
      topRight: 'en haut à droite',
      left: 'à gauche',
      right: 'à droite',
      bottomLeft: 'en bas à gauche',
      bottom: 'en bas',
      bottomRight: 'en bas à droite',
    },
    directions: 'Pour venir',
    openMap: 'Ouvrir dans un plan',
    notToScale: 'Sans échelle.',
  },
  es: {
    heading: 'Encontrar el puesto',
    planTitle: 'Plano de los puestos',
    inWords: (row, number, count) => `Fila ${row}, número ${number} de ${count}, contando desde la izquierda.`,
    landmarks: 'Alrededor',
    sides: {
      topLeft: 'arriba a la izquierda',
      top: 'arriba',
      topRight: 'arriba a la derecha',
      left: 'a la izquierda',
      right: 'a la derecha',
      bottomLeft: 'abajo a la izquierda',
      bottom: 'abajo',
      bottomRight: 'abajo a la derecha',
    },
    directions: 'Cómo llegar',
    openMap: 'Abrir en mapas',
    notToScale: 'Sin escala.',
  },
  ar: {
    heading: 'كيف تجد الكشك',
    planTitle: 'مخطط الأكشاك',
    inWords: (row, number, count) => `الصف ${row}، الرقم ${number} من ${count} بدءًا من اليسار.`,
    landmarks: 'حوله',
    sides: {
      topLeft: 'أعلى اليسار',
      top: 'في الأعلى',
      topRight: 'أعلى اليمين',
      left: 'على اليسار',
      right: 'على اليمين',
      bottomLeft: 'أسفل اليسار',
      bottom: 'في الأسفل',
      bottomRight: 'أسفل اليمين',
    },
    directions: 'كيف تصل',
    openMap: 'افتح في الخرائط',
    notToScale: 'ليس بمقياس.',
  },
};
