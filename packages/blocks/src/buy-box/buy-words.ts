import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What the box says of its own. Promises speak through @stallkeep/wording, the ways' heading is the fulfilment promise's. */
export interface BuyWords {
  readonly heading: string;
  readonly submit: string;
  readonly pieces: string;
  readonly less: string;
  readonly more: string;
  readonly datesHoldFor: (pieces: number) => string;
  readonly note: string;
  /** Above a promise that is the time the buyer chose. */
  readonly slot: string;
  readonly choose: (options: string) => string;
  readonly notMade: string;
  readonly reserveTitle: string;
  readonly reserveText: (seller: string) => string;
  readonly reserveLink: string;
  readonly reserveAtStall: string;
  readonly faultTitle: string;
  readonly skuGone: string;
  readonly wayMissing: string;
  readonly wayGone: string;
  readonly dateChanged: string;
  readonly slotGone: string;
  readonly quantityUnreadable: string;
  readonly tooMany: (most: number) => string;
  readonly noteTooLong: (letters: number) => string;
}

export function findBuyWords(locale: string): BuyWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BuyWords>> = {
  en: {
    heading: 'Get yours',
    submit: 'Add to basket',
    pieces: 'How many',
    less: 'One less',
    more: 'One more',
    datesHoldFor: (pieces) =>
      `The dates are for ${pieces === 1 ? 'one' : `up to ${pieces}`}. For more, the basket works them out anew.`,
    note: 'A note to the maker (optional)',
    slot: 'The time you chose',
    choose: (options) => `Choose ${options} first`,
    notMade: 'Choose a combination that is made, and its dates are shown here.',
    reserveTitle: 'To order, write or come by',
    reserveText: (seller) =>
      `${seller} takes no orders online yet. Before the time on a ticket you can still reserve, and its date can be kept.`,
    reserveLink: 'Reserve by email',
    reserveAtStall: 'Ask at the stall to have one kept for you.',
    faultTitle: 'Nothing is ordered yet. Please look at this again:',
    skuGone: 'This one can no longer be had. Choose another.',
    wayMissing: 'Choose how you get it.',
    wayGone: 'That way can no longer be had. Choose another.',
    dateChanged: 'The date you saw can no longer be kept. The dates below are those that hold now.',
    slotGone: 'That time is full. Choose another.',
    quantityUnreadable: 'Write how many as a number, 1 or more.',
    tooMany: (most) => `At most ${most} can be had.`,
    noteTooLong: (letters) => `Keep the note to ${letters} letters.`,
  },
  pt: {
    heading: 'Encomende o seu',
    submit: 'Pôr no cesto',
    pieces: 'Quantos',
    less: 'Menos um',
    more: 'Mais um',
    datesHoldFor: (pieces) =>
      `As datas valem para ${pieces === 1 ? 'um' : `até ${pieces}`}. Para mais, o cesto volta a calculá-las.`,
    note: 'Um recado para o artesão (opcional)',
    slot: 'A hora que escolheu',
    choose: (options) => `Escolha primeiro ${options}`,
    notMade: 'Escolha uma combinação que se faça, e as datas aparecem aqui.',
    reserveTitle: 'Para encomendar, escreva ou apareça',
    reserveText: (seller) =>
      `${seller} ainda não recebe encomendas em linha. Antes da hora no bilhete ainda pode reservar, e a data pode ser cumprida.`,
    reserveLink: 'Reservar por e-mail',
    reserveAtStall: 'Peça na banca que lhe guardem um.',
    faultTitle: 'Ainda nada foi encomendado. Veja isto outra vez:',
    skuGone: 'Este já não está disponível. Escolha outro.',
    wayMissing: 'Escolha como recebe.',
    wayGone: 'Essa forma já não é possível. Escolha outra.',
    dateChanged: 'A data que viu já não pode ser cumprida. As datas abaixo são as que valem agora.',
    slotGone: 'Essa hora está cheia. Escolha outra.',
    quantityUnreadable: 'Escreva quantos em algarismos, 1 ou mais.',
    tooMany: (most) => `No máximo ${most}.`,
    noteTooLong: (letters) => `O recado tem no máximo ${letters} letras.`,
  },
  de: {
    heading: 'Bestellen',
    submit: 'In den Korb',
    pieces: 'Wie viele',
    less: 'Eins weniger',
    more: 'Eins mehr',
    datesHoldFor: (pieces) =>
      `Die Termine gelten für ${pieces === 1 ? 'ein' : `bis zu ${pieces}`} Stück. Für mehr rechnet der Korb sie neu.`,
    note: 'Eine Nachricht an die Werkstatt (freiwillig)',
    slot: 'Die Zeit, die Sie gewählt haben',
    choose: (options) => `Wählen Sie zuerst ${options}`,
    notMade: 'Wählen Sie eine Kombination, die gemacht wird; dann stehen hier ihre Termine.',
    reserveTitle: 'Zum Bestellen schreiben oder vorbeikommen',
    reserveText: (seller) =>
      `${seller} nimmt noch keine Bestellungen online an. Vor der Zeit auf einem Ticket können Sie noch reservieren, dann ist der Termin zu halten.`,
    reserveLink: 'Per E-Mail reservieren',
    reserveAtStall: 'Bitten Sie am Stand, eins zurückzulegen.',
    faultTitle: 'Noch ist nichts bestellt. Bitte sehen Sie hier noch einmal nach:',
    skuGone: 'Dieses gibt es nicht mehr. Wählen Sie ein anderes.',
    wayMissing: 'Wählen Sie, wie es zu Ihnen kommt.',
    wayGone: 'Dieser Weg geht nicht mehr. Wählen Sie einen anderen.',
    dateChanged: 'Der gezeigte Termin ist nicht mehr zu halten. Unten stehen die Termine, die jetzt gelten.',
    slotGone: 'Diese Zeit ist voll. Wählen Sie eine andere.',
    quantityUnreadable: 'Schreiben Sie die Anzahl als Zahl, 1 oder mehr.',
    tooMany: (most) => `Höchstens ${most} sind möglich.`,
    noteTooLong: (letters) => `Die Nachricht hat höchstens ${letters} Zeichen.`,
  },
  fr: {
    heading: 'Commandez le vôtre',
    submit: 'Mettre au panier',
    pieces: 'Combien',
    less: 'Un de moins',
    more: 'Un de plus',
    datesHoldFor: (pieces) =>
      `Les dates valent pour ${pieces === 1 ? 'un' : `${pieces} au plus`}. Au-delà, le panier les recalcule.`,
    note: 'Un mot pour l’artisan (facultatif)',
    slot: 'L’heure que vous avez choisie',
    choose: (options) => `Choisissez d’abord ${options}`,
    notMade: 'Choisissez une combinaison proposée : ses dates s’affichent ici.',
    reserveTitle: 'Pour commander, écrivez ou passez',
    reserveText: (seller) =>
      `${seller} ne prend pas encore de commandes en ligne. Avant l’heure d’un billet, vous pouvez encore réserver, et sa date peut être tenue.`,
    reserveLink: 'Réserver par e-mail',
    reserveAtStall: 'Demandez au stand qu’on vous en garde un.',
    faultTitle: 'Rien n’est encore commandé. Merci de revoir ceci :',
    skuGone: 'Celui-ci n’est plus disponible. Choisissez-en un autre.',
    wayMissing: 'Choisissez comment le recevoir.',
    wayGone: 'Ce n’est plus possible ainsi. Choisissez autrement.',
    dateChanged: 'La date affichée ne peut plus être tenue. Les dates ci-dessous valent maintenant.',
    slotGone: 'Cette heure est complète. Choisissez-en une autre.',
    quantityUnreadable: 'Écrivez combien en chiffres, 1 ou plus.',
    tooMany: (most) => `Au plus ${most}.`,
    noteTooLong: (letters) => `Le mot a au plus ${letters} caractères.`,
  },
  es: {
    heading: 'Encarga el tuyo',
    submit: 'Añadir a la cesta',
    pieces: 'Cuántos',
    less: 'Uno menos',
    more: 'Uno más',
    datesHoldFor: (pieces) =>
      `Las fechas valen para ${pieces === 1 ? 'uno' : `${pieces} como mucho`}. Para más, la cesta las calcula de nuevo.`,
    note: 'Una nota para el artesano (opcional)',
    slot: 'La hora que elegiste',
    choose: (options) => `Elige primero ${options}`,
    notMade: 'Elige una combinación que se haga, y aquí verás sus fechas.',
    reserveTitle: 'Para encargar, escribe o pásate',
    reserveText: (seller) =>
      `${seller} aún no recibe pedidos en línea. Antes de la hora de un billete aún puedes reservar, y su fecha se puede cumplir.`,
    reserveLink: 'Reservar por correo',
    reserveAtStall: 'Pide en el puesto que te guarden uno.',
    faultTitle: 'Aún no se ha pedido nada. Mira esto otra vez:',
    skuGone: 'Este ya no está disponible. Elige otro.',
    wayMissing: 'Elige cómo lo recibes.',
    wayGone: 'Esa forma ya no es posible. Elige otra.',
    dateChanged: 'La fecha que viste ya no se puede cumplir. Las de abajo son las que valen ahora.',
    slotGone: 'Esa hora está completa. Elige otra.',
    quantityUnreadable: 'Escribe cuántos en cifras, 1 o más.',
    tooMany: (most) => `Como mucho ${most}.`,
    noteTooLong: (letters) => `La nota tiene como mucho ${letters} letras.`,
  },
  ar: {
    heading: 'اطلب قطعتك',
    submit: 'أضف إلى السلة',
    pieces: 'العدد',
    less: 'أنقص واحدة',
    more: 'زد واحدة',
    datesHoldFor: (pieces) =>
      `المواعيد صالحة ${pieces === 1 ? 'لقطعة واحدة' : `لعدد لا يتجاوز ${pieces}`}. ولأكثر من ذلك تُحسب في السلة من جديد.`,
    note: 'ملاحظة للصانع (اختياري)',
    slot: 'الموعد الذي اخترته',
    choose: (options) => `اختر أولًا ${options}`,
    notMade: 'اختر تركيبة تُصنع لتظهر مواعيدها هنا.',
    reserveTitle: 'للطلب راسلنا أو مرّ بنا',
    reserveText: (seller) =>
      `لا يستقبل ${seller} طلبات عبر الإنترنت بعد. يمكنك الحجز قبل الوقت المكتوب على التذكرة ليبقى موعدها ممكنًا.`,
    reserveLink: 'احجز بالبريد الإلكتروني',
    reserveAtStall: 'اطلب عند الكشك أن تُحفظ لك واحدة.',
    faultTitle: 'لم يُطلب شيء بعد. راجع ما يلي من فضلك:',
    skuGone: 'لم يعد هذا متوفرًا. اختر غيره.',
    wayMissing: 'اختر كيف يصلك.',
    wayGone: 'لم تعد هذه الطريقة ممكنة. اختر غيرها.',
    dateChanged: 'لم يعد الوفاء بالموعد الذي رأيته ممكنًا. المواعيد أدناه هي الصالحة الآن.',
    slotGone: 'اكتمل هذا الموعد. اختر غيره.',
    quantityUnreadable: 'اكتب العدد بالأرقام، واحد أو أكثر.',
    tooMany: (most) => `الحد الأقصى ${most}.`,
    noteTooLong: (letters) => `لا تزد الملاحظة على ${letters} حرف.`,
  },
};
