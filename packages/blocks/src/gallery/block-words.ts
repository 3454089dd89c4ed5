import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

export interface BlockWords {
  /** Names the row of pictures for those who cannot see it. */
  readonly pictures: string;
  /** A thumbnail: which of how many. */
  readonly picture: (at: string, count: string) => string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: { pictures: 'Pictures', picture: (at, count) => `Picture ${at} of ${count}` },
  pt: { pictures: 'Imagens', picture: (at, count) => `Imagem ${at} de ${count}` },
  de: { pictures: 'Bilder', picture: (at, count) => `Bild ${at} von ${count}` },
  fr: { pictures: 'Images', picture: (at, count) => `Image ${at} sur ${count}` },
  es: { pictures: 'Imágenes', picture: (at, count) => `Imagen ${at} de ${count}` },
  ar: { pictures: 'صور', picture: (at, count) => `الصورة ${at} من ${count}` },
};
