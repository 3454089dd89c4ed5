import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

export interface BlockWords {
  readonly heading: string;
  readonly guarantee: string;
  readonly lasts: (duration: string) => string;
  /** Where the seller has not said: what EU law gives at least. */
  readonly atLeast: (duration: string) => string;
  readonly usedUnknown: string;
  readonly rights: string;
  readonly officialText: string;
  readonly maker: string;
  readonly postal: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly notGiven: string;
  readonly fibres: string;
  readonly materials: string;
  readonly safety: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Guarantee and maker',
    guarantee: 'Legal guarantee',
    lasts: (duration) => `${duration} from the day you have it`,
    atLeast: (duration) => `At least ${duration} in the EU, from the day you have it`,
    usedUnknown: 'The seller has not said how long it lasts for this used piece. Ask before you buy.',
    rights:
      'If it is not as described or stops working as it should, the seller puts it right: repaired or replaced free of charge, or, where that cannot be done, for a lower price or your money back.',
    officialText: 'The EU’s rules on the guarantee notice',
    maker: 'Made and sold by',
    postal: 'Address',
    email: 'E-mail',
    phone: 'Telephone',
    website: 'Website',
    notGiven: 'not given yet',
    fibres: 'Fibre composition',
    materials: 'Materials',
    safety: 'Read before use',
  },
  pt: {
    heading: 'Garantia e fabricante',
    guarantee: 'Garantia legal',
    lasts: (duration) => `${duration} a contar do dia em que o recebe`,
    atLeast: (duration) => `Pelo menos ${duration} na UE, a contar do dia em que o recebe`,
    usedUnknown: 'O vendedor não disse quanto dura nesta peça usada. Pergunte antes de comprar.',
    rights:
      'Se não for como descrito ou deixar de funcionar como deve, o vendedor resolve: repara ou substitui sem custos ou, se não for possível, baixa o preço ou devolve o dinheiro.',
    officialText: 'As regras da UE sobre o aviso de garantia',
    maker: 'Feito e vendido por',
    postal: 'Morada',
    email: 'E-mail',
    phone: 'Telefone',
    website: 'Sítio',
    notGiven: 'ainda não indicado',
    fibres: 'Composição das fibras',
    materials: 'Materiais',
    safety: 'Ler antes de usar',
  },
  de: {
    heading: 'Gewährleistung und Hersteller',
    guarantee: 'Gesetzliche Gewährleistung',
    lasts: (duration) => `${duration} von dem Tag an, an dem Sie es haben`,
    atLeast: (duration) => `In der EU mindestens ${duration} von dem Tag an, an dem Sie es haben`,
    usedUnknown:
      'Wie lange sie für dieses gebrauchte Stück gilt, hat der Verkäufer nicht gesagt. Fragen Sie vor dem Kauf.',
    rights:
      'Ist es nicht wie beschrieben oder funktioniert nicht mehr, wie es soll, bringt der Verkäufer es in Ordnung: kostenlos repariert oder ersetzt, oder, wo das nicht geht, günstiger oder Geld zurück.',
    officialText: 'Die Regeln der EU zum Gewährleistungshinweis',
    maker: 'Gemacht und verkauft von',
    postal: 'Anschrift',
    email: 'E-Mail',
    phone: 'Telefon',
    website: 'Website',
    notGiven: 'noch nicht angegeben',
    fibres: 'Faserzusammensetzung',
    materials: 'Materialien',
    safety: 'Vor dem Gebrauch lesen',
  },
  fr: {
    heading: 'Garantie et fabricant',
    guarantee: 'Garantie légale',
    lasts: (duration) => `${duration} à compter du jour où vous l’avez`,
    atLeast: (duration) => `Au moins ${duration} dans l’UE, à compter du jour où vous l’avez`,
    usedUnknown: 'Le vendeur n’a pas dit combien elle dure pour cette pièce d’occasion. Demandez avant d’acheter.',
    rights:
      'S’il n’est pas conforme ou ne fonctionne plus comme il faut, le vendeur y remédie : réparé ou remplacé sans frais ou, si c’est impossible, moins cher ou remboursé.',
    officialText: 'Les règles de l’UE sur l’avis de garantie',
    maker: 'Fait et vendu par',
    postal: 'Adresse',
    email: 'E-mail',
    phone: 'Téléphone',
    website: 'Site',
    notGiven: 'pas encore indiqué',
    fibres: 'Composition des fibres',
    materials: 'Matières',
    safety: 'À lire avant usage',
  },
  es: {
    heading: 'Garantía y fabricante',
    guarantee: 'Garantía legal',
    lasts: (duration) => `${duration} desde el día en que lo tienes`,
    atLeast: (duration) => `Al menos ${duration} en la UE, desde el día en que lo tienes`,
    usedUnknown: 'El vendedor no ha dicho cuánto dura para esta pieza usada. Pregunta antes de comprar.',
    rights:
      'Si no es como se describe o deja de funcionar como debe, el vendedor lo arregla: lo repara o lo cambia gratis o, si no se puede, rebaja el precio o devuelve el dinero.',
    officialText: 'Las normas de la UE sobre el aviso de garantía',
    maker: 'Hecho y vendido por',
    postal: 'Dirección',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    website: 'Sitio web',
    notGiven: 'aún sin indicar',
    fibres: 'Composición de las fibras',
    materials: 'Materiales',
    safety: 'Leer antes de usar',
  },
  ar: {
    heading: 'الضمان والصانع',
    guarantee: 'الضمان القانوني',
    lasts: (duration) => `${duration} من يوم استلامك`,
    atLeast: (duration) => `في الاتحاد الأوروبي ${duration} على الأقل من يوم استلامك`,
    usedUnknown: 'لم يذكر البائع مدته لهذه القطعة المستعملة. اسأل قبل الشراء.',
    rights:
      'إن لم يكن كما وُصف أو لم يعد يعمل كما ينبغي فعلى البائع إصلاحه أو استبداله مجانًا، وإن تعذّر ذلك فتخفيض الثمن أو ردّ مالك.',
    officialText: 'قواعد الاتحاد الأوروبي لإشعار الضمان',
    maker: 'صنعه ويبيعه',
    postal: 'العنوان',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    website: 'الموقع',
    notGiven: 'لم يُذكر بعد',
    fibres: 'تركيب الألياف',
    materials: 'المواد',
    safety: 'اقرأ قبل الاستعمال',
  },
};
