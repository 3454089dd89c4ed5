import type { Language } from '@stallkeep/wording';
import type { FulfilmentWay } from '../page-view.ts';
import { toLanguage } from '../to-language.ts';

/** What the shop says around the cards. */
export interface BlockWords {
  readonly heading: string;
  readonly ways: Readonly<Record<FulfilmentWay, string>>;
  readonly filter: string;
  readonly all: string;
  readonly shownOf: (shown: number, all: number) => string;
  readonly soldOut: string;
  readonly refurbished: string;
  readonly used: string;
  /** Nothing on the list can be had this way. */
  readonly none: Readonly<Record<FulfilmentWay, string>>;
  readonly showAll: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'On the table',
    ways: { pickup: 'Collect', run: 'Courier run', lane: 'Parcel', make: 'Made for you' },
    filter: 'By way of getting it',
    all: 'Everything',
    shownOf: (shown, all) => `${shown} of ${all} shown.`,
    soldOut: 'Sold out',
    refurbished: 'Refurbished',
    used: 'Used',
    none: {
      pickup: 'Nothing here can be collected',
      run: 'Nothing here goes with a courier run',
      lane: 'Nothing here is sent by parcel',
      make: 'Nothing here is made for you',
    },
    showAll: 'Show everything',
    emptyTitle: 'Nothing on the table yet',
    emptyText: 'The makers have not put products up for this market. Come back closer to the market day.',
  },
  pt: {
    heading: 'Na banca',
    ways: { pickup: 'Recolher', run: 'Volta do estafeta', lane: 'Encomenda postal', make: 'Feito para si' },
    filter: 'Pela forma de receber',
    all: 'Tudo',
    shownOf: (shown, all) => `${shown} de ${all} à vista.`,
    soldOut: 'Esgotado',
    refurbished: 'Recondicionado',
    used: 'Usado',
    none: {
      pickup: 'Nada aqui pode ser recolhido',
      run: 'Nada aqui vai na volta do estafeta',
      lane: 'Nada aqui é enviado pelo correio',
      make: 'Nada aqui é feito para si',
    },
    showAll: 'Mostrar tudo',
    emptyTitle: 'Ainda nada na banca',
    emptyText: 'Os artesãos ainda não puseram produtos nesta feira. Volte mais perto do dia.',
  },
  de: {
    heading: 'Auf dem Tisch',
    ways: { pickup: 'Abholen', run: 'Kuriertour', lane: 'Paket', make: 'Für Sie gemacht' },
    filter: 'Danach, wie es zu Ihnen kommt',
    all: 'Alles',
    shownOf: (shown, all) => `${shown} von ${all} zu sehen.`,
    soldOut: 'Ausverkauft',
    refurbished: 'Aufgearbeitet',
    used: 'Gebraucht',
    none: {
      pickup: 'Hier lässt sich nichts abholen',
      run: 'Hier fährt nichts mit einer Kuriertour',
      lane: 'Hier wird nichts als Paket verschickt',
      make: 'Hier wird nichts für Sie gemacht',
    },
    showAll: 'Alles zeigen',
    emptyTitle: 'Noch nichts auf dem Tisch',
    emptyText: 'Für diesen Markt gibt es noch keine Produkte. Schauen Sie näher am Markttag wieder vorbei.',
  },
  fr: {
    heading: 'Sur l’étal',
    ways: { pickup: 'À retirer', run: 'Tournée de coursier', lane: 'Colis', make: 'Fait pour vous' },
    filter: 'Selon la façon de le recevoir',
    all: 'Tout',
    shownOf: (shown, all) => `${shown} sur ${all} affichés.`,
    soldOut: 'Épuisé',
    refurbished: 'Remis à neuf',
    used: 'D’occasion',
    none: {
      pickup: 'Rien ici ne se retire sur place',
      run: 'Rien ici ne part avec le coursier',
      lane: 'Rien ici n’est envoyé en colis',
      make: 'Rien ici n’est fait pour vous',
    },
    showAll: 'Tout afficher',
    emptyTitle: 'Encore rien sur l’étal',
    emptyText: 'Les artisans n’ont pas encore proposé de produits pour ce marché. Revenez plus près du jour.',
  },
  es: {
    heading: 'En la mesa',
    ways: { pickup: 'Recoger', run: 'Ruta de mensajería', lane: 'Paquete', make: 'Hecho para ti' },
    filter: 'Según cómo lo recibes',
    all: 'Todo',
    shownOf: (shown, all) => `${shown} de ${all} a la vista.`,
    soldOut: 'Agotado',
    refurbished: 'Reacondicionado',
    used: 'Usado',
    none: {
      pickup: 'Aquí nada se puede recoger',
      run: 'Aquí nada va con la mensajería',
      lane: 'Aquí nada se envía por paquete',
      make: 'Aquí nada se hace para ti',
    },
    showAll: 'Ver todo',
    emptyTitle: 'Aún no hay nada en la mesa',
    emptyText: 'Los artesanos aún no han puesto productos para este mercado. Vuelve más cerca del día.',
  },
  ar: {
    heading: 'على الطاولة',
    ways: { pickup: 'استلام', run: 'جولة توصيل', lane: 'طرد', make: 'يُصنع لك' },
    filter: 'حسب طريقة الحصول عليه',
    all: 'الكل',
    shownOf: (shown, all) => `يظهر ${shown} من ${all}.`,
    soldOut: 'نفد',
    refurbished: 'مُجدَّد',
    used: 'مستعمل',
    none: {
      pickup: 'لا شيء هنا يمكن استلامه',
      run: 'لا شيء هنا يذهب مع جولة توصيل',
      lane: 'لا شيء هنا يُرسل بطرد',
      make: 'لا شيء هنا يُصنع لك',
    },
    showAll: 'عرض الكل',
    emptyTitle: 'لا شيء على الطاولة بعد',
    emptyText: 'لم يعرض الصنّاع منتجات لهذا السوق بعد. عد قرب يوم السوق.',
  },
};
