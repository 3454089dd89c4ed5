import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What the shop says in the head of a market. A time comes as it is written, "Fri 13 Nov, 12:00". */
export interface BlockWords {
  readonly when: string;
  readonly where: string;
  readonly mapOf: (place: string) => string;
  readonly opensAt: (time: string) => string;
  readonly notOpenYet: string;
  /** Before, never by: exactly at the time is late. */
  readonly orderBefore: (time: string) => string;
  readonly isOpen: string;
  readonly closedAt: (time: string) => string;
  readonly hasClosed: string;
  readonly isOver: string;
  readonly isCancelled: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    when: 'When',
    where: 'Where',
    mapOf: (place) => `Map of ${place}`,
    opensAt: (time) => `Orders open ${time}`,
    notOpenYet: 'Orders are not open yet',
    orderBefore: (time) => `Order before ${time}`,
    isOpen: 'Orders are open',
    closedAt: (time) => `Orders closed ${time}`,
    hasClosed: 'Orders have closed',
    isOver: 'This market is over',
    isCancelled: 'This market is cancelled',
  },
  pt: {
    when: 'Quando',
    where: 'Onde',
    mapOf: (place) => `Mapa: ${place}`,
    opensAt: (time) => `Encomendas a partir de ${time}`,
    notOpenYet: 'As encomendas ainda não abriram',
    orderBefore: (time) => `Encomende antes de ${time}`,
    isOpen: 'As encomendas estão abertas',
    closedAt: (time) => `As encomendas fecharam: ${time}`,
    hasClosed: 'As encomendas fecharam',
    isOver: 'Esta feira já acabou',
    isCancelled: 'Esta feira foi cancelada',
  },
  de: {
    when: 'Wann',
    where: 'Wo',
    mapOf: (place) => `Karte: ${place}`,
    opensAt: (time) => `Bestellen ab ${time}`,
    notOpenYet: 'Noch kann nicht bestellt werden',
    orderBefore: (time) => `Bestellen vor ${time}`,
    isOpen: 'Jetzt kann bestellt werden',
    closedAt: (time) => `Bestellschluss war ${time}`,
    hasClosed: 'Es kann nicht mehr bestellt werden',
    isOver: 'Dieser Markt ist vorbei',
    isCancelled: 'Dieser Markt ist abgesagt',
  },
  fr: {
    when: 'Quand',
    where: 'Où',
    mapOf: (place) => `Plan : ${place}`,
    opensAt: (time) => `Commandes à partir du ${time}`,
    notOpenYet: 'Les commandes ne sont pas encore ouvertes',
    orderBefore: (time) => `Commandez avant le ${time}`,
    isOpen: 'Les commandes sont ouvertes',
    closedAt: (time) => `Commandes closes depuis le ${time}`,
    hasClosed: 'Les commandes sont closes',
    isOver: 'Ce marché est terminé',
    isCancelled: 'Ce marché est annulé',
  },
  es: {
    when: 'Cuándo',
    where: 'Dónde',
    mapOf: (place) => `Mapa: ${place}`,
    opensAt: (time) => `Pedidos desde el ${time}`,
    notOpenYet: 'Los pedidos aún no están abiertos',
    orderBefore: (time) => `Pide antes del ${time}`,
    isOpen: 'Los pedidos están abiertos',
    closedAt: (time) => `Los pedidos se cerraron el ${time}`,
    hasClosed: 'Los pedidos se han cerrado',
    isOver: 'Este mercado ya terminó',
    isCancelled: 'Este mercado está cancelado',
  },
  ar: {
    when: 'متى',
    where: 'أين',
    mapOf: (place) => `خريطة ${place}`,
    opensAt: (time) => `يُفتح باب الطلب ${time}`,
    notOpenYet: 'لم يُفتح باب الطلب بعد',
    orderBefore: (time) => `اطلب قبل ${time}`,
    isOpen: 'باب الطلب مفتوح',
    closedAt: (time) => `أُغلق باب الطلب ${time}`,
    hasClosed: 'أُغلق باب الطلب',
    isOver: 'انتهى هذا السوق',
    isCancelled: 'أُلغي هذا السوق',
  },
};
