import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What a run says of itself. Times come whole from @stallkeep/wording; counts are written so that no plural is needed. */
export interface BlockWords {
  readonly heading: string;
  readonly departs: (dayTime: string) => string;
  readonly delivered: (window: string) => string;
  readonly orderBefore: (dayTime: string) => string;
  readonly seats: Readonly<Record<'parcel' | 'litre', string>>;
  readonly taken: (taken: string, of: string) => string;
  readonly orders: string;
  readonly soFar: (placed: string, needed: string) => string;
  /** The orders that it needs are in. */
  readonly goes: string;
  readonly decided: (dayTime: string) => string;
  readonly otherwise: Readonly<Record<'rollOver' | 'refund', string>>;
  readonly open: string;
  readonly ifEnough: string;
  readonly full: string;
  readonly fullText: string;
  readonly cancelled: string;
  readonly cancelledText: string;
  readonly givenUp: string;
  readonly givenUpText: string;
  readonly passed: string;
  readonly passedText: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'The next runs',
    departs: (dayTime) => `Leaves ${dayTime}`,
    delivered: (window) => `At your door ${window}`,
    orderBefore: (dayTime) => `Order before ${dayTime}`,
    seats: { parcel: 'Parcels on board', litre: 'Litres on board' },
    taken: (taken, of) => `${taken} of ${of} taken`,
    orders: 'Orders it needs',
    soFar: (placed, needed) => `${placed} of ${needed} in so far`,
    goes: 'Enough orders are in: it goes.',
    decided: (dayTime) => `Decided before ${dayTime}.`,
    otherwise: {
      rollOver: 'With fewer, your order goes on the next run.',
      refund: 'With fewer, you get your money back.',
    },
    open: 'Goes',
    ifEnough: 'Goes if enough order',
    full: 'Full',
    fullText: 'An order now goes on a later run.',
    cancelled: 'Cancelled',
    cancelledText: 'This run does not go.',
    givenUp: 'Not going',
    givenUpText: 'Too few had ordered when it was decided.',
    passed: 'Orders closed',
    passedText: 'Orders for this run have closed.',
  },
  pt: {
    heading: 'As próximas voltas',
    departs: (dayTime) => `Parte ${dayTime}`,
    delivered: (window) => `À sua porta ${window}`,
    orderBefore: (dayTime) => `Encomende antes de ${dayTime}`,
    seats: { parcel: 'Encomendas a bordo', litre: 'Litros a bordo' },
    taken: (taken, of) => `${taken} de ${of} ocupados`,
    orders: 'Encomendas necessárias',
    soFar: (placed, needed) => `${placed} de ${needed} até agora`,
    goes: 'Já há encomendas suficientes: parte.',
    decided: (dayTime) => `Decide-se antes de ${dayTime}.`,
    otherwise: {
      rollOver: 'Com menos, a sua encomenda vai na volta seguinte.',
      refund: 'Com menos, recebe o dinheiro de volta.',
    },
    open: 'Parte',
    ifEnough: 'Parte se houver encomendas',
    full: 'Cheia',
    fullText: 'Uma encomenda agora vai numa volta posterior.',
    cancelled: 'Cancelada',
    cancelledText: 'Esta volta não se faz.',
    givenUp: 'Não parte',
    givenUpText: 'Havia poucas encomendas na hora de decidir.',
    passed: 'Encomendas fechadas',
    passedText: 'Já não se aceitam encomendas para esta volta.',
  },
  de: {
    heading: 'Die nächsten Fahrten',
    departs: (dayTime) => `Abfahrt ${dayTime}`,
    delivered: (window) => `Bei dir ${window}`,
    orderBefore: (dayTime) => `Bestelle vor ${dayTime}`,
    seats: { parcel: 'Pakete an Bord', litre: 'Liter an Bord' },
    taken: (taken, of) => `${taken} von ${of} belegt`,
    orders: 'Nötige Bestellungen',
    soFar: (placed, needed) => `${placed} von ${needed} bisher`,
    goes: 'Genug Bestellungen sind da: Sie fährt.',
    decided: (dayTime) => `Entschieden wird vor ${dayTime}.`,
    otherwise: {
      rollOver: 'Sind es weniger, kommt deine Bestellung mit der nächsten Fahrt.',
      refund: 'Sind es weniger, bekommst du dein Geld zurück.',
    },
    open: 'Fährt',
    ifEnough: 'Fährt, wenn genug bestellen',
    full: 'Voll',
    fullText: 'Eine Bestellung jetzt kommt mit einer späteren Fahrt.',
    cancelled: 'Abgesagt',
    cancelledText: 'Diese Fahrt fällt aus.',
    givenUp: 'Fährt nicht',
    givenUpText: 'Bei der Entscheidung waren es zu wenige Bestellungen.',
    passed: 'Bestellschluss vorbei',
    passedText: 'Für diese Fahrt wird nichts mehr angenommen.',
  },
  fr: {
    heading: 'Les prochaines tournées',
    departs: (dayTime) => `Départ ${dayTime}`,
    delivered: (window) => `Chez vous ${window}`,
    orderBefore: (dayTime) => `Commandez avant ${dayTime}`,
    seats: { parcel: 'Colis à bord', litre: 'Litres à bord' },
    taken: (taken, of) => `${taken} sur ${of} pris`,
    orders: 'Commandes nécessaires',
    soFar: (placed, needed) => `${placed} sur ${needed} pour l’instant`,
    goes: 'Assez de commandes : elle part.',
    decided: (dayTime) => `Décidé avant ${dayTime}.`,
    otherwise: {
      rollOver: 'S’il y en a moins, votre commande part avec la tournée suivante.',
      refund: 'S’il y en a moins, vous êtes remboursé.',
    },
    open: 'Part',
    ifEnough: 'Part s’il y a assez de commandes',
    full: 'Complète',
    fullText: 'Une commande maintenant part avec une tournée suivante.',
    cancelled: 'Annulée',
    cancelledText: 'Cette tournée n’a pas lieu.',
    givenUp: 'Ne part pas',
    givenUpText: 'Il y avait trop peu de commandes au moment de décider.',
    passed: 'Commandes closes',
    passedText: 'Les commandes pour cette tournée sont closes.',
  },
  es: {
    heading: 'Los próximos repartos',
    departs: (dayTime) => `Sale ${dayTime}`,
    delivered: (window) => `En tu puerta ${window}`,
    orderBefore: (dayTime) => `Pide antes de ${dayTime}`,
    seats: { parcel: 'Paquetes a bordo', litre: 'Litros a bordo' },
    taken: (taken, of) => `${taken} de ${of} ocupados`,
    orders: 'Pedidos necesarios',
    soFar: (placed, needed) => `${placed} de ${needed} por ahora`,
    goes: 'Ya hay pedidos suficientes: sale.',
    decided: (dayTime) => `Se decide antes de ${dayTime}.`,
    otherwise: {
      rollOver: 'Si son menos, tu pedido va en el siguiente reparto.',
      refund: 'Si son menos, te devolvemos el dinero.',
    },
    open: 'Sale',
    ifEnough: 'Sale si hay pedidos suficientes',
    full: 'Lleno',
    fullText: 'Un pedido hecho ahora va en un reparto posterior.',
    cancelled: 'Cancelado',
    cancelledText: 'Este reparto no sale.',
    givenUp: 'No sale',
    givenUpText: 'Había pocos pedidos cuando se decidió.',
    passed: 'Pedidos cerrados',
    passedText: 'Los pedidos para este reparto están cerrados.',
  },
  ar: {
    heading: 'الجولات القادمة',
    departs: (dayTime) => `تنطلق ${dayTime}`,
    delivered: (window) => `عند بابك ${window}`,
    orderBefore: (dayTime) => `اطلب قبل ${dayTime}`,
    seats: { parcel: 'الطرود المحمولة', litre: 'اللترات المحمولة' },
    taken: (taken, of) => `المشغول ${taken} من ${of}`,
    orders: 'الطلبات اللازمة',
    soFar: (placed, needed) => `${placed} من ${needed} حتى الآن`,
    goes: 'اكتملت الطلبات اللازمة: ستنطلق.',
    decided: (dayTime) => `يُحسم الأمر قبل ${dayTime}.`,
    otherwise: {
      rollOver: 'إن قلّت عن ذلك ذهب طلبك مع الجولة التالية.',
      refund: 'إن قلّت عن ذلك استرددت نقودك.',
    },
    open: 'تنطلق',
    ifEnough: 'تنطلق إن كفت الطلبات',
    full: 'مكتملة',
    fullText: 'الطلب الآن يذهب مع جولة لاحقة.',
    cancelled: 'أُلغيت',
    cancelledText: 'لن تنطلق هذه الجولة.',
    givenUp: 'لن تنطلق',
    givenUpText: 'كانت الطلبات قليلة عند الحسم.',
    passed: 'أُغلق الطلب',
    passedText: 'أُغلق باب الطلب لهذه الجولة.',
  },
};
