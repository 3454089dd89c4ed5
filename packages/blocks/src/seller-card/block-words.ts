import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What the shop says around a maker's own words. */
export interface BlockWords {
  readonly maker: string;
  readonly makers: string;
  readonly moreAbout: (name: string) => string;
  readonly writeTo: (name: string) => string;
  readonly call: (phone: string) => string;
  readonly website: string;
  /** Above the address that product safety law asks for. */
  readonly soldBy: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    maker: 'Who made it',
    makers: 'The makers at this market',
    moreAbout: (name) => `More about ${name}`,
    writeTo: (name) => `Write to ${name}`,
    call: (phone) => `Call ${phone}`,
    website: 'Their own site',
    soldBy: 'Made and sold by',
  },
  pt: {
    maker: 'Quem o fez',
    makers: 'Os artesãos desta feira',
    moreAbout: (name) => `Mais sobre ${name}`,
    writeTo: (name) => `Escrever a ${name}`,
    call: (phone) => `Ligar ${phone}`,
    website: 'Página própria',
    soldBy: 'Feito e vendido por',
  },
  de: {
    maker: 'Wer es gemacht hat',
    makers: 'Wer auf diesem Markt verkauft',
    moreAbout: (name) => `Mehr über ${name}`,
    writeTo: (name) => `${name} schreiben`,
    call: (phone) => `${phone} anrufen`,
    website: 'Eigene Seite',
    soldBy: 'Gemacht und verkauft von',
  },
  fr: {
    maker: 'Qui l’a fait',
    makers: 'Les artisans de ce marché',
    moreAbout: (name) => `En savoir plus sur ${name}`,
    writeTo: (name) => `Écrire à ${name}`,
    call: (phone) => `Appeler le ${phone}`,
    website: 'Son propre site',
    soldBy: 'Fait et vendu par',
  },
  es: {
    maker: 'Quién lo hizo',
    makers: 'Los artesanos de este mercado',
    moreAbout: (name) => `Más sobre ${name}`,
    writeTo: (name) => `Escribir a ${name}`,
    call: (phone) => `Llamar al ${phone}`,
    website: 'Su propia página',
    soldBy: 'Hecho y vendido por',
  },
  ar: {
    maker: 'من صنعه',
    makers: 'صنّاع هذا السوق',
    moreAbout: (name) => `المزيد عن ${name}`,
    writeTo: (name) => `اكتب إلى ${name}`,
    call: (phone) => `اتصل بـ \u2066${phone}\u2069`,
    website: 'موقعهم الخاص',
    soldBy: 'من صنع وبيع',
  },
};
