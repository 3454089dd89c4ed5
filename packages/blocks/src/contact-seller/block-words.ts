import type { Language } from '@stallkeep/wording';
import type { FieldFault } from '../page-view.ts';
import { toLanguage } from '../to-language.ts';
import type { ContactTopic } from './contactSeller.content.ts';

/** What the shop says around a question to a seller. */
export interface BlockWords {
  readonly heading: (name: string) => string;
  readonly topic: string;
  readonly topics: Readonly<Record<ContactTopic, string>>;
  readonly message: string;
  readonly messageHint: string;
  readonly email: string;
  readonly emailHint: string;
  readonly send: string;
  readonly messageFaults: Readonly<Record<FieldFault, string>>;
  readonly emailFaults: Readonly<Record<FieldFault, string>>;
  readonly orBy: string;
  readonly writeMail: (name: string) => string;
  readonly call: (phone: string) => string;
  readonly atStall: (stall: string) => string;
  readonly atMarket: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: (name) => `Ask ${name}`,
    topic: 'What is it about?',
    topics: {
      product: 'This thing, or one like it',
      promise: 'When and how I get it',
      order: 'My order',
      return: 'Returning or repairing something',
      payment: 'Paying',
      other: 'Something else',
    },
    message: 'Your question',
    messageHint: 'For an order, its number helps.',
    email: 'Your e-mail address',
    emailHint: 'Only for the answer.',
    send: 'Send the question',
    messageFaults: {
      missing: 'Please write your question.',
      unreadable: 'This text cannot be read. Please write it again.',
      too_long: 'Please keep it to 2,000 characters.',
    },
    emailFaults: {
      missing: 'Please enter your e-mail address, or nobody can answer.',
      unreadable: 'This is not an e-mail address yet. It looks like name@example.com.',
      too_long: 'This address is longer than an e-mail address can be. Please check it.',
    },
    orBy: 'Or directly:',
    writeMail: (name) => `Write to ${name}`,
    call: (phone) => `Call ${phone}`,
    atStall: (stall) => `Ask on the market day: ${stall}.`,
    atMarket: 'Ask at the stall on the market day.',
  },
  pt: {
    heading: (name) => `Perguntar a ${name}`,
    topic: 'De que se trata?',
    topics: {
      product: 'Esta peça, ou uma parecida',
      promise: 'Quando e como recebo',
      order: 'A minha encomenda',
      return: 'Devolver ou reparar',
      payment: 'Pagamento',
      other: 'Outra coisa',
    },
    message: 'A sua pergunta',
    messageHint: 'Se for sobre uma encomenda, o número ajuda.',
    email: 'O seu endereço de e-mail',
    emailHint: 'Só para a resposta.',
    send: 'Enviar a pergunta',
    messageFaults: {
      missing: 'Escreva a sua pergunta.',
      unreadable: 'Não conseguimos ler este texto. Escreva-o de novo.',
      too_long: 'Use no máximo 2000 caracteres.',
    },
    emailFaults: {
      missing: 'Indique o seu e-mail, ou ninguém pode responder.',
      unreadable: 'Isto ainda não é um endereço de e-mail. Tem a forma nome@exemplo.pt.',
      too_long: 'Este endereço é mais longo do que um e-mail pode ser. Verifique-o.',
    },
    orBy: 'Ou diretamente:',
    writeMail: (name) => `Escrever a ${name}`,
    call: (phone) => `Ligar ${phone}`,
    atStall: (stall) => `Pergunte no dia da feira: ${stall}.`,
    atMarket: 'Pergunte na banca no dia da feira.',
  },
  de: {
    heading: (name) => `${name} fragen`,
    topic: 'Worum geht es?',
    topics: {
      product: 'Dieses Stück oder ein ähnliches',
      promise: 'Wann und wie ich es bekomme',
      order: 'Meine Bestellung',
      return: 'Zurückgeben oder reparieren',
      payment: 'Bezahlen',
      other: 'Etwas anderes',
    },
    message: 'Ihre Frage',
    messageHint: 'Bei einer Bestellung hilft die Nummer.',
    email: 'Ihre E-Mail-Adresse',
    emailHint: 'Nur für die Antwort.',
    send: 'Frage senden',
    messageFaults: {
      missing: 'Bitte schreiben Sie Ihre Frage.',
      unreadable: 'Dieser Text lässt sich nicht lesen. Bitte schreiben Sie ihn noch einmal.',
      too_long: 'Bitte höchstens 2000 Zeichen.',
    },
    emailFaults: {
      missing: 'Bitte geben Sie Ihre E-Mail-Adresse an, sonst kann niemand antworten.',
      unreadable: 'Das ist noch keine E-Mail-Adresse. Sie sieht so aus: name@beispiel.de.',
      too_long: 'So lang kann eine E-Mail-Adresse nicht sein. Bitte prüfen Sie sie.',
    },
    orBy: 'Oder direkt:',
    writeMail: (name) => `${name} schreiben`,
    call: (phone) => `${phone} anrufen`,
    atStall: (stall) => `Fragen Sie am Markttag: ${stall}.`,
    atMarket: 'Fragen Sie am Markttag am Stand.',
  },
  fr: {
    heading: (name) => `Demander à ${name}`,
    topic: 'De quoi s’agit-il ?',
    topics: {
      product: 'Cette pièce, ou une semblable',
      promise: 'Quand et comment je le reçois',
      order: 'Ma commande',
      return: 'Rendre ou faire réparer',
      payment: 'Le paiement',
      other: 'Autre chose',
    },
    message: 'Votre question',
    messageHint: 'Pour une commande, son numéro aide.',
    email: 'Votre adresse e-mail',
    emailHint: 'Uniquement pour la réponse.',
    send: 'Envoyer la question',
    messageFaults: {
      missing: 'Écrivez votre question.',
      unreadable: 'Ce texte ne peut pas être lu. Écrivez-le à nouveau.',
      too_long: 'Restez à 2000 caractères.',
    },
    emailFaults: {
      missing: 'Indiquez votre adresse e-mail, sinon personne ne peut répondre.',
      unreadable: 'Ce n’est pas encore une adresse e-mail. Elle ressemble à nom@exemple.fr.',
      too_long: 'Cette adresse est plus longue qu’une adresse e-mail ne peut l’être. Vérifiez-la.',
    },
    orBy: 'Ou directement :',
    writeMail: (name) => `Écrire à ${name}`,
    call: (phone) => `Appeler le ${phone}`,
    atStall: (stall) => `Demandez le jour du marché : ${stall}.`,
    atMarket: 'Demandez au stand le jour du marché.',
  },
  es: {
    heading: (name) => `Preguntar a ${name}`,
    topic: '¿De qué se trata?',
    topics: {
      product: 'Esta pieza, o una parecida',
      promise: 'Cuándo y cómo lo recibo',
      order: 'Mi pedido',
      return: 'Devolver o reparar',
      payment: 'El pago',
      other: 'Otra cosa',
    },
    message: 'Tu pregunta',
    messageHint: 'Si es un pedido, su número ayuda.',
    email: 'Tu dirección de correo',
    emailHint: 'Solo para la respuesta.',
    send: 'Enviar la pregunta',
    messageFaults: {
      missing: 'Escribe tu pregunta.',
      unreadable: 'Este texto no se puede leer. Escríbelo de nuevo.',
      too_long: 'Como mucho 2000 caracteres.',
    },
    emailFaults: {
      missing: 'Escribe tu correo, o nadie podrá responder.',
      unreadable: 'Esto aún no es una dirección de correo. Es como nombre@ejemplo.es.',
      too_long: 'Esta dirección es más larga de lo que puede ser un correo. Revísala.',
    },
    orBy: 'O directamente:',
    writeMail: (name) => `Escribir a ${name}`,
    call: (phone) => `Llamar al ${phone}`,
    atStall: (stall) => `Pregunta el día del mercado: ${stall}.`,
    atMarket: 'Pregunta en el puesto el día del mercado.',
  },
  ar: {
    heading: (name) => `اسأل ${name}`,
    topic: 'ما موضوع سؤالك؟',
    topics: {
      product: 'هذه القطعة أو ما يشبهها',
      promise: 'متى وكيف أحصل عليها',
      order: 'طلبي',
      return: 'إرجاع أو إصلاح',
      payment: 'الدفع',
      other: 'شيء آخر',
    },
    message: 'سؤالك',
    messageHint: 'إن كان عن طلب فرقمه يساعد.',
    email: 'بريدك الإلكتروني',
    emailHint: 'للردّ فقط.',
    send: 'أرسل السؤال',
    messageFaults: {
      missing: 'اكتب سؤالك من فضلك.',
      unreadable: 'لا يمكن قراءة هذا النص. اكتبه من جديد.',
      too_long: 'بحدّ أقصى 2000 حرف.',
    },
    emailFaults: {
      missing: 'اكتب بريدك وإلا لا يستطيع أحد أن يردّ.',
      unreadable: 'هذا ليس عنوان بريد بعد. مثاله \u2066name@example.com\u2069.',
      too_long: 'هذا العنوان أطول مما يكون عليه البريد. تحقّق منه.',
    },
    orBy: 'أو مباشرة:',
    writeMail: (name) => `اكتب إلى ${name}`,
    call: (phone) => `اتصل بـ \u2066${phone}\u2069`,
    atStall: (stall) => `اسأل في يوم السوق: ${stall}.`,
    atMarket: 'اسأل عند الكشك في يوم السوق.',
  },
};
