import type { Language } from '@stallkeep/wording';
import type { FieldFault } from '../page-view.ts';
import { toLanguage } from '../to-language.ts';

/** What the shop says around the letters. `name` is the seller's, or the market's. */
export interface BlockWords {
  readonly heading: string;
  readonly email: string;
  /** What the address is used for and how to leave: true of every newsletter of this shop. */
  readonly use: string;
  readonly consentLegend: string;
  readonly consent: (name: string) => string;
  readonly send: string;
  readonly emailFaults: Readonly<Record<FieldFault, string>>;
  readonly consentFault: string;
  /** Where letters are asked for by mail. */
  readonly byMail: string;
  readonly writeMail: string;
  readonly subject: (name: string) => string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Letters from the stall',
    email: 'Your e-mail address',
    use: 'Your address is used for these letters and nothing else. They are not watched: nobody sees whether you open one. Every letter has a link to leave.',
    consentLegend: 'Your consent',
    consent: (name) => `Yes, ${name} may write to me.`,
    send: 'Write to me',
    emailFaults: {
      missing: 'Please enter your e-mail address.',
      unreadable: 'This is not an e-mail address yet. It looks like name@example.com.',
      too_long: 'This address is longer than an e-mail address can be. Please check it.',
    },
    consentFault: 'Please tick this if we may write to you.',
    byMail:
      'Send a short e-mail and you are on the list. Your address is used for these letters and nothing else. To leave, answer any letter with “stop”.',
    writeMail: 'Ask for the letters by e-mail',
    subject: (name) => `Please send me the letters of ${name}`,
  },
  pt: {
    heading: 'Cartas da banca',
    email: 'O seu endereço de e-mail',
    use: 'O seu endereço serve para estas cartas e para mais nada. Ninguém vê se as abre. Cada carta tem uma ligação para sair.',
    consentLegend: 'O seu consentimento',
    consent: (name) => `Sim, ${name} pode escrever-me.`,
    send: 'Escrevam-me',
    emailFaults: {
      missing: 'Indique o seu endereço de e-mail.',
      unreadable: 'Isto ainda não é um endereço de e-mail. Tem a forma nome@exemplo.pt.',
      too_long: 'Este endereço é mais longo do que um e-mail pode ser. Verifique-o.',
    },
    consentFault: 'Assinale se lhe podemos escrever.',
    byMail:
      'Envie um e-mail curto e fica na lista. O seu endereço serve para estas cartas e para mais nada. Para sair, responda a qualquer carta com “parar”.',
    writeMail: 'Pedir as cartas por e-mail',
    subject: (name) => `Por favor enviem-me as cartas de ${name}`,
  },
  de: {
    heading: 'Post vom Stand',
    email: 'Ihre E-Mail-Adresse',
    use: 'Ihre Adresse dient nur diesen Briefen und sonst nichts. Niemand sieht, ob Sie einen öffnen. Jeder Brief hat einen Link zum Abmelden.',
    consentLegend: 'Ihre Einwilligung',
    consent: (name) => `Ja, ${name} darf mir schreiben.`,
    send: 'Schreiben Sie mir',
    emailFaults: {
      missing: 'Bitte geben Sie Ihre E-Mail-Adresse an.',
      unreadable: 'Das ist noch keine E-Mail-Adresse. Sie sieht so aus: name@beispiel.de.',
      too_long: 'So lang kann eine E-Mail-Adresse nicht sein. Bitte prüfen Sie sie.',
    },
    consentFault: 'Bitte ankreuzen, wenn wir Ihnen schreiben dürfen.',
    byMail:
      'Eine kurze E-Mail genügt, und Sie stehen auf der Liste. Ihre Adresse dient nur diesen Briefen. Zum Abmelden antworten Sie auf irgendeinen Brief mit „Stopp“.',
    writeMail: 'Per E-Mail um die Briefe bitten',
    subject: (name) => `Bitte schicken Sie mir die Briefe von ${name}`,
  },
  fr: {
    heading: 'Les lettres du stand',
    email: 'Votre adresse e-mail',
    use: 'Votre adresse sert à ces lettres et à rien d’autre. Personne ne voit si vous les ouvrez. Chaque lettre a un lien pour vous désinscrire.',
    consentLegend: 'Votre accord',
    consent: (name) => `Oui, ${name} peut m’écrire.`,
    send: 'Écrivez-moi',
    emailFaults: {
      missing: 'Indiquez votre adresse e-mail.',
      unreadable: 'Ce n’est pas encore une adresse e-mail. Elle ressemble à nom@exemple.fr.',
      too_long: 'Cette adresse est plus longue qu’une adresse e-mail ne peut l’être. Vérifiez-la.',
    },
    consentFault: 'Cochez si nous pouvons vous écrire.',
    byMail:
      'Un court e-mail suffit pour être sur la liste. Votre adresse sert à ces lettres et à rien d’autre. Pour partir, répondez « stop » à n’importe quelle lettre.',
    writeMail: 'Demander les lettres par e-mail',
    subject: (name) => `Merci de m’envoyer les lettres de ${name}`,
  },
  es: {
    heading: 'Cartas del puesto',
    email: 'Tu dirección de correo',
    use: 'Tu dirección se usa para estas cartas y para nada más. Nadie ve si las abres. Cada carta tiene un enlace para darte de baja.',
    consentLegend: 'Tu consentimiento',
    consent: (name) => `Sí, ${name} puede escribirme.`,
    send: 'Escribidme',
    emailFaults: {
      missing: 'Escribe tu dirección de correo.',
      unreadable: 'Esto aún no es una dirección de correo. Es como nombre@ejemplo.es.',
      too_long: 'Esta dirección es más larga de lo que puede ser un correo. Revísala.',
    },
    consentFault: 'Márcalo si podemos escribirte.',
    byMail:
      'Basta un correo corto para estar en la lista. Tu dirección se usa para estas cartas y para nada más. Para dejarlo, responde «basta» a cualquier carta.',
    writeMail: 'Pedir las cartas por correo',
    subject: (name) => `Por favor, enviadme las cartas de ${name}`,
  },
  ar: {
    heading: 'رسائل من الكشك',
    email: 'بريدك الإلكتروني',
    use: 'يُستخدم عنوانك لهذه الرسائل فقط. لا أحد يرى إن فتحتها. في كل رسالة رابط للانسحاب.',
    consentLegend: 'موافقتك',
    consent: (name) => `نعم، يمكن لـ ${name} مراسلتي.`,
    send: 'راسلوني',
    emailFaults: {
      missing: 'اكتب بريدك الإلكتروني من فضلك.',
      unreadable: 'هذا ليس عنوان بريد بعد. مثاله \u2066name@example.com\u2069.',
      too_long: 'هذا العنوان أطول مما يكون عليه البريد. تحقّق منه.',
    },
    consentFault: 'ضع علامة إن كان لنا أن نراسلك.',
    byMail: 'أرسل بريدًا قصيرًا وتصبح في القائمة. يُستخدم عنوانك لهذه الرسائل فقط. للانسحاب ردّ على أي رسالة بكلمة «توقف».',
    writeMail: 'اطلب الرسائل بالبريد',
    subject: (name) => `أرجو إرسال رسائل ${name} إليّ`,
  },
};
