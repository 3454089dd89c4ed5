import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What stands around the promises: headings and lines of this block alone. The promises' own words are in @stallkeep/wording. */
export interface BlockWords {
  readonly heading: string;
  readonly whyThisDate: string;
  /** Makers share a ticket, and their deadlines differ. */
  readonly earliestDeadline: string;
  /** Above the ways without a ticket: beside tickets or alone, of one product or of a market. */
  readonly alsoPossible: string;
  readonly possibleWays: string;
  readonly makersAlsoOffer: string;
  readonly makersOffer: string;
  readonly feeFrom: (fee: string) => string;
  readonly datesOnProduct: string;
  readonly onceOrdersOpen: string;
  readonly comeTitle: string;
  readonly comeText: string;
  readonly askTitle: string;
  readonly askText: (seller: string) => string;
  readonly askLink: string;
  readonly askAtStall: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'How you get it',
    whyThisDate: 'Why this date',
    earliestDeadline: 'That is the earliest of the makers’ deadlines; each product says its own.',
    alsoPossible: 'Also possible',
    possibleWays: 'Possible ways',
    makersAlsoOffer: 'Some makers also offer',
    makersOffer: 'The makers offer',
    feeFrom: (fee) => `from ${fee}`,
    datesOnProduct: 'Dates on each product’s page',
    onceOrdersOpen: 'Once orders are open',
    comeTitle: 'Come to the stall',
    comeText: 'The makers have not said yet how to order ahead. Everything can be bought on the market day itself.',
    askTitle: 'Ask the maker how to get it',
    askText: (seller) => `${seller} has not set a way of collecting or sending this yet.`,
    askLink: 'Ask the maker',
    askAtStall: 'Ask at the stall.',
  },
  pt: {
    heading: 'Como recebe',
    whyThisDate: 'Porquê esta data',
    earliestDeadline: 'É o primeiro dos prazos dos artesãos; cada produto diz o seu.',
    alsoPossible: 'Também é possível',
    possibleWays: 'Formas possíveis',
    makersAlsoOffer: 'Alguns artesãos oferecem também',
    makersOffer: 'Os artesãos oferecem',
    feeFrom: (fee) => `desde ${fee}`,
    datesOnProduct: 'Datas na página de cada produto',
    onceOrdersOpen: 'Quando as encomendas abrirem',
    comeTitle: 'Venha à banca',
    comeText: 'Os artesãos ainda não disseram como encomendar. No dia da feira pode comprar tudo.',
    askTitle: 'Pergunte ao artesão como receber',
    askText: (seller) => `${seller} ainda não definiu como recolher ou enviar isto.`,
    askLink: 'Perguntar ao artesão',
    askAtStall: 'Pergunte na banca.',
  },
  de: {
    heading: 'So kommt es zu Ihnen',
    whyThisDate: 'Warum dieser Termin',
    earliestDeadline: 'Das ist die früheste Frist der Werkstätten; jedes Produkt nennt seine eigene.',
    alsoPossible: 'Auch möglich',
    possibleWays: 'Mögliche Wege',
    makersAlsoOffer: 'Einige Werkstätten bieten auch an',
    makersOffer: 'Die Werkstätten bieten an',
    feeFrom: (fee) => `ab ${fee}`,
    datesOnProduct: 'Termine auf der Seite jedes Produkts',
    onceOrdersOpen: 'Sobald bestellt werden kann',
    comeTitle: 'Kommen Sie an den Stand',
    comeText:
      'Wie man vorbestellt, haben die Werkstätten noch nicht gesagt. Am Markttag selbst gibt es alles zu kaufen.',
    askTitle: 'Fragen Sie die Werkstatt, wie es zu Ihnen kommt',
    askText: (seller) => `${seller} hat noch keinen Weg zum Abholen oder Senden festgelegt.`,
    askLink: 'Die Werkstatt fragen',
    askAtStall: 'Fragen Sie am Stand.',
  },
  fr: {
    heading: 'Comment le recevoir',
    whyThisDate: 'Pourquoi cette date',
    earliestDeadline: 'C’est la première des limites des artisans ; chaque produit indique la sienne.',
    alsoPossible: 'Également possible',
    possibleWays: 'Façons possibles',
    makersAlsoOffer: 'Certains artisans proposent aussi',
    makersOffer: 'Les artisans proposent',
    feeFrom: (fee) => `à partir de ${fee}`,
    datesOnProduct: 'Dates sur la page de chaque produit',
    onceOrdersOpen: 'Dès l’ouverture des commandes',
    comeTitle: 'Venez au stand',
    comeText: 'Les artisans n’ont pas encore dit comment commander à l’avance. Tout s’achète le jour du marché.',
    askTitle: 'Demandez à l’artisan comment le recevoir',
    askText: (seller) => `${seller} n’a pas encore prévu de retrait ni d’envoi.`,
    askLink: 'Demander à l’artisan',
    askAtStall: 'Demandez au stand.',
  },
  es: {
    heading: 'Cómo lo recibes',
    whyThisDate: 'Por qué esta fecha',
    earliestDeadline: 'Es el primero de los plazos de los artesanos; cada producto dice el suyo.',
    alsoPossible: 'También es posible',
    possibleWays: 'Formas posibles',
    makersAlsoOffer: 'Algunos artesanos ofrecen también',
    makersOffer: 'Los artesanos ofrecen',
    feeFrom: (fee) => `desde ${fee}`,
    datesOnProduct: 'Fechas en la página de cada producto',
    onceOrdersOpen: 'Cuando se abran los pedidos',
    comeTitle: 'Ven al puesto',
    comeText: 'Los artesanos aún no han dicho cómo encargar. Todo se puede comprar el día del mercado.',
    askTitle: 'Pregunta al artesano cómo recibirlo',
    askText: (seller) => `${seller} aún no ha indicado cómo recogerlo o enviarlo.`,
    askLink: 'Preguntar al artesano',
    askAtStall: 'Pregunta en el puesto.',
  },
  ar: {
    heading: 'كيف يصلك',
    whyThisDate: 'لماذا هذا الموعد',
    earliestDeadline: 'هذا أقرب مواعيد الصنّاع؛ ولكل منتج موعده.',
    alsoPossible: 'ممكن أيضًا',
    possibleWays: 'الطرق الممكنة',
    makersAlsoOffer: 'يقدّم بعض الصنّاع أيضًا',
    makersOffer: 'يقدّم الصنّاع',
    feeFrom: (fee) => `ابتداءً من ${fee}`,
    datesOnProduct: 'المواعيد في صفحة كل منتج',
    onceOrdersOpen: 'عند فتح باب الطلب',
    comeTitle: 'تعال إلى الكشك',
    comeText: 'لم يذكر الصنّاع بعد كيف تطلب مسبقًا. كل شيء يُباع في يوم السوق نفسه.',
    askTitle: 'اسأل الصانع كيف تحصل عليه',
    askText: (seller) => `لم يحدّد ${seller} بعد طريقة للاستلام أو الإرسال.`,
    askLink: 'اسأل الصانع',
    askAtStall: 'اسأل عند الكشك.',
  },
};
