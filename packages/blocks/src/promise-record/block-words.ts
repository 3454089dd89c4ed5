import type { Language } from '@stallkeep/wording';
import type { RecordView } from '../page-view.ts';
import { toLanguage } from '../to-language.ts';

export interface BlockWords {
  readonly heading: string;
  /** After the big count: what was counted. */
  readonly ofCounted: (counted: string) => string;
  readonly since: (date: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly tooFew: string;
  readonly how: string;
  readonly none: string;
  readonly noneText: string;
  readonly byWay: string;
  readonly way: string;
  readonly kept: string;
  readonly likely: string;
  readonly ways: Readonly<Record<Exclude<RecordView['kind'], 'all'>, string>>;
  readonly keptOf: (kept: string, counted: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly tooFewShort: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Promises kept',
    ofCounted: (counted) => `of ${counted} promises kept`,
    since: (date) => `Counted since ${date}. The missed ones are in it.`,
    range: (low, high) => `Chance plays along: the true share lies between ${low} and ${high}, 19 times in 20.`,
    tooFew: 'Too few yet to say more than the count.',
    how: 'A promise is kept when the goods were there in the time the buyer was told when ordering.',
    none: 'No promise has come due yet',
    noneText: 'As soon as the first ones have, you will read here how many were kept.',
    byWay: 'By way of getting it',
    way: 'Way',
    kept: 'Kept',
    likely: 'True share',
    ways: { pickup: 'Collected', run: 'Courier run', lane: 'Parcel', make: 'Made to order' },
    keptOf: (kept, counted) => `${kept} of ${counted}`,
    between: (low, high) => `${low} to ${high}`,
    tooFewShort: 'too few to say',
  },
  pt: {
    heading: 'Promessas cumpridas',
    ofCounted: (counted) => `de ${counted} promessas cumpridas`,
    since: (date) => `Contadas desde ${date}. As falhadas estão incluídas.`,
    range: (low, high) => `O acaso conta: a parte verdadeira fica entre ${low} e ${high}, 19 vezes em 20.`,
    tooFew: 'Ainda poucas para dizer mais do que a contagem.',
    how: 'Uma promessa é cumprida quando a peça esteve pronta no tempo dito ao encomendar.',
    none: 'Ainda não venceu nenhuma promessa',
    noneText: 'Assim que vencerem as primeiras, lerá aqui quantas foram cumpridas.',
    byWay: 'Por forma de receber',
    way: 'Forma',
    kept: 'Cumpridas',
    likely: 'Parte verdadeira',
    ways: { pickup: 'Recolhidas', run: 'Volta do estafeta', lane: 'Encomenda postal', make: 'Feitas por encomenda' },
    keptOf: (kept, counted) => `${kept} de ${counted}`,
    between: (low, high) => `${low} a ${high}`,
    tooFewShort: 'poucas para dizer',
  },
  de: {
    heading: 'Gehaltene Zusagen',
    ofCounted: (counted) => `von ${counted} Zusagen gehalten`,
    since: (date) => `Gezählt seit ${date}. Die verfehlten sind dabei.`,
    range: (low, high) =>
      `Der Zufall spielt mit: Der wahre Anteil liegt zwischen ${low} und ${high}, in 19 von 20 Fällen.`,
    tooFew: 'Noch zu wenige, um mehr als die Zahl zu sagen.',
    how: 'Eine Zusage ist gehalten, wenn die Ware in der Zeit da war, die beim Bestellen genannt wurde.',
    none: 'Noch ist keine Zusage fällig geworden',
    noneText: 'Sobald die ersten fällig waren, steht hier, wie viele gehalten wurden.',
    byWay: 'Nach Weg',
    way: 'Weg',
    kept: 'Gehalten',
    likely: 'Wahrer Anteil',
    ways: { pickup: 'Abgeholt', run: 'Kuriertour', lane: 'Paket', make: 'Auf Bestellung' },
    keptOf: (kept, counted) => `${kept} von ${counted}`,
    between: (low, high) => `${low} bis ${high}`,
    tooFewShort: 'zu wenige',
  },
  fr: {
    heading: 'Promesses tenues',
    ofCounted: (counted) => `sur ${counted} promesses tenues`,
    since: (date) => `Comptées depuis ${date}. Les manquées en font partie.`,
    range: (low, high) => `Le hasard joue : la vraie part se situe entre ${low} et ${high}, 19 fois sur 20.`,
    tooFew: 'Encore trop peu pour dire plus que le compte.',
    how: 'Une promesse est tenue quand la pièce était là dans le temps annoncé à la commande.',
    none: 'Aucune promesse n’est encore échue',
    noneText: 'Dès les premières, vous lirez ici combien ont été tenues.',
    byWay: 'Par façon de recevoir',
    way: 'Façon',
    kept: 'Tenues',
    likely: 'Vraie part',
    ways: { pickup: 'Retirées', run: 'Tournée du coursier', lane: 'Colis', make: 'Faites sur commande' },
    keptOf: (kept, counted) => `${kept} sur ${counted}`,
    between: (low, high) => `${low} à ${high}`,
    tooFewShort: 'trop peu',
  },
  es: {
    heading: 'Promesas cumplidas',
    ofCounted: (counted) => `de ${counted} promesas cumplidas`,
    since: (date) => `Contadas desde ${date}. Las falladas están incluidas.`,
    range: (low, high) => `El azar cuenta: la parte verdadera está entre ${low} y ${high}, 19 de cada 20 veces.`,
    tooFew: 'Aún pocas para decir más que la cuenta.',
    how: 'Una promesa se cumple cuando la pieza estuvo en el tiempo dicho al pedir.',
    none: 'Aún no ha vencido ninguna promesa',
    noneText: 'En cuanto venzan las primeras, leerás aquí cuántas se cumplieron.',
    byWay: 'Por forma de recibir',
    way: 'Forma',
    kept: 'Cumplidas',
    likely: 'Parte verdadera',
    ways: { pickup: 'Recogidas', run: 'Ruta del mensajero', lane: 'Paquete', make: 'Hechas por encargo' },
    keptOf: (kept, counted) => `${kept} de ${counted}`,
    between: (low, high) => `de ${low} a ${high}`,
    tooFewShort: 'pocas para decir',
  },
  ar: {
    heading: 'وعود وُفي بها',
    ofCounted: (counted) => `من ${counted} وعد وُفي بها`,
    since: (date) => `العدّ منذ ${date}، وما لم يوفَ به محسوب.`,
    range: (low, high) => `للصدفة نصيب: النسبة الحقيقية بين ${low} و${high} في 19 مرة من 20.`,
    tooFew: 'العدد أقل من أن يُقال أكثر منه.',
    how: 'الوعد موفًى به حين كانت البضاعة حاضرة في الوقت الذي قيل للمشتري عند الطلب.',
    none: 'لم يحن موعد أي وعد بعد',
    noneText: 'حين تحين أوائلها تقرأ هنا كم وُفي به منها.',
    byWay: 'حسب طريقة الوصول',
    way: 'الطريقة',
    kept: 'وُفي به',
    likely: 'النسبة الحقيقية',
    ways: { pickup: 'استلام', run: 'جولة المندوب', lane: 'طرد', make: 'صُنع حسب الطلب' },
    keptOf: (kept, counted) => `${kept} من ${counted}`,
    between: (low, high) => `${low} إلى ${high}`,
    tooFewShort: 'أقل من أن يُقال',
  },
};
