import { type Language, languages, toLanguageTag } from '@stallkeep/wording';

interface PageWords {
  readonly heading: string;
  readonly text: string;
}

interface QuestionWords extends PageWords {
  readonly button: string;
}

/** What the pages around letters and questions say; `name` is who the letters are from. */
export interface NewsletterWords {
  readonly asked: PageWords;
  readonly confirm: (name: string) => QuestionWords;
  readonly confirmed: (name: string) => PageWords;
  readonly stop: (name: string) => QuestionWords;
  readonly stopped: PageWords;
  readonly unknown: PageWords;
  readonly sent: PageWords;
  readonly back: string;
  readonly start: string;
}

/** English where there is no other. Total. */
export function findNewsletterWords(locale: string): NewsletterWords {
  const tag = toLanguageTag(locale);
  return words[languages.find((language) => tag === language || tag.startsWith(`${language}-`)) ?? 'en'];
}

const words: Readonly<Record<Language, NewsletterWords>> = {
  en: {
    asked: {
      heading: 'One step more: look into your letter box',
      text: 'We have written to your address to ask whether it was you. Open the letter and confirm it; until then we write nothing else. If nothing comes, look among the unwanted mail, or send the form again in an hour.',
    },
    confirm: (name) => ({
      heading: `May ${name} write to you?`,
      text: 'Press the button if it was you who asked for these letters. If it was somebody else, close this page: nothing more will come.',
      button: 'Yes, write to me',
    }),
    confirmed: (name) => ({
      heading: 'You are on the list',
      text: `${name} may write to you now. Every letter has a link to stop them.`,
    }),
    stop: (name) => ({
      heading: 'No more letters?',
      text: `Press the button and ${name} writes to you no more.`,
      button: 'Stop these letters',
    }),
    stopped: { heading: 'No more letters', text: 'You are off the list, and what was waiting to be sent is not sent.' },
    unknown: {
      heading: 'This link is not known',
      text: 'Perhaps a part of it went missing on the way. Copy it whole from the letter.',
    },
    sent: {
      heading: 'Your question is with the seller',
      text: 'The answer comes by e-mail to the address you gave.',
    },
    back: 'Back to where you were',
    start: 'All markets',
  },
  pt: {
    asked: {
      heading: 'Só mais um passo: veja o seu e-mail',
      text: 'Escrevemos para o seu endereço a perguntar se foi você. Abra a carta e confirme; até lá não escrevemos mais nada. Se nada chegar, veja o correio não solicitado ou envie o formulário de novo daqui a uma hora.',
    },
    confirm: (name) => ({
      heading: `${name} pode escrever-lhe?`,
      text: 'Carregue no botão se foi você quem pediu estas cartas. Se foi outra pessoa, feche esta página: não virá mais nada.',
      button: 'Sim, escrevam-me',
    }),
    confirmed: (name) => ({
      heading: 'Está na lista',
      text: `${name} já lhe pode escrever. Todas as cartas têm uma ligação para sair, ou responda a qualquer uma com “parar”.`,
    }),
    stop: (name) => ({
      heading: 'Sem mais cartas?',
      text: `Carregue no botão e ${name} deixa de lhe escrever.`,
      button: 'Parar estas cartas',
    }),
    stopped: { heading: 'Sem mais cartas', text: 'Saiu da lista, e o que esperava envio não é enviado.' },
    unknown: {
      heading: 'Esta ligação não é conhecida',
      text: 'Talvez lhe falte uma parte. Copie-a inteira da carta, ou responda à carta com “parar”.',
    },
    sent: {
      heading: 'A sua pergunta está com quem vende',
      text: 'A resposta chega por e-mail ao endereço que indicou.',
    },
    back: 'Voltar onde estava',
    start: 'Todos os mercados',
  },
  de: {
    asked: {
      heading: 'Noch ein Schritt: sehen Sie in Ihr Postfach',
      text: 'Wir haben an Ihre Adresse geschrieben und gefragt, ob Sie es waren. Öffnen Sie den Brief und bestätigen Sie; bis dahin schreiben wir nichts weiter. Kommt nichts, sehen Sie im Spam nach oder senden Sie das Formular in einer Stunde noch einmal.',
    },
    confirm: (name) => ({
      heading: `Darf ${name} Ihnen schreiben?`,
      text: 'Drücken Sie den Knopf, wenn Sie um diese Briefe gebeten haben. War es jemand anderes, schließen Sie diese Seite: es kommt nichts weiter.',
      button: 'Ja, schreiben Sie mir',
    }),
    confirmed: (name) => ({
      heading: 'Sie stehen auf der Liste',
      text: `${name} darf Ihnen jetzt schreiben. In jedem Brief steht ein Link zum Abmelden, oder antworten Sie mit „Stopp“.`,
    }),
    stop: (name) => ({
      heading: 'Keine Briefe mehr?',
      text: `Drücken Sie den Knopf, und ${name} schreibt Ihnen nicht mehr.`,
      button: 'Keine Briefe mehr',
    }),
    stopped: {
      heading: 'Keine Briefe mehr',
      text: 'Sie stehen nicht mehr auf der Liste, und was noch wartete, wird nicht gesendet.',
    },
    unknown: {
      heading: 'Dieser Link ist nicht bekannt',
      text: 'Vielleicht fehlt ein Stück. Kopieren Sie ihn ganz aus dem Brief, oder antworten Sie auf den Brief mit „Stopp“.',
    },
    sent: {
      heading: 'Ihre Frage ist angekommen',
      text: 'Die Antwort kommt per E-Mail an die angegebene Adresse.',
    },
    back: 'Zurück zur Seite',
    start: 'Alle Märkte',
  },
  fr: {
    asked: {
      heading: 'Encore un pas : regardez vos e-mails',
      text: 'Nous avons écrit à votre adresse pour demander si c’était vous. Ouvrez la lettre et confirmez ; d’ici là nous n’écrivons rien d’autre. Si rien n’arrive, regardez parmi les indésirables ou renvoyez le formulaire dans une heure.',
    },
    confirm: (name) => ({
      heading: `${name} peut-il vous écrire ?`,
      text: 'Appuyez sur le bouton si c’est vous qui avez demandé ces lettres. Sinon, fermez cette page : rien d’autre ne viendra.',
      button: 'Oui, écrivez-moi',
    }),
    confirmed: (name) => ({
      heading: 'Vous êtes sur la liste',
      text: `${name} peut maintenant vous écrire. Chaque lettre a un lien pour partir, ou répondez « stop » à l’une d’elles.`,
    }),
    stop: (name) => ({
      heading: 'Plus de lettres ?',
      text: `Appuyez sur le bouton et ${name} ne vous écrit plus.`,
      button: 'Arrêter ces lettres',
    }),
    stopped: {
      heading: 'Plus de lettres',
      text: 'Vous n’êtes plus sur la liste, et ce qui attendait n’est pas envoyé.',
    },
    unknown: {
      heading: 'Ce lien n’est pas connu',
      text: 'Il en manque peut-être une partie. Copiez-le en entier depuis la lettre, ou répondez « stop » à la lettre.',
    },
    sent: {
      heading: 'Votre question est arrivée',
      text: 'La réponse vient par e-mail à l’adresse que vous avez donnée.',
    },
    back: 'Revenir à la page',
    start: 'Tous les marchés',
  },
  es: {
    asked: {
      heading: 'Un paso más: mira tu correo',
      text: 'Hemos escrito a tu dirección para preguntar si fuiste tú. Abre la carta y confírmalo; hasta entonces no escribimos nada más. Si no llega nada, mira en el correo no deseado o envía el formulario otra vez en una hora.',
    },
    confirm: (name) => ({
      heading: `¿Puede escribirte ${name}?`,
      text: 'Pulsa el botón si fuiste tú quien pidió estas cartas. Si fue otra persona, cierra esta página: no llegará nada más.',
      button: 'Sí, escribidme',
    }),
    confirmed: (name) => ({
      heading: 'Estás en la lista',
      text: `${name} ya puede escribirte. Cada carta lleva un enlace para dejarlo, o responde «basta» a cualquiera.`,
    }),
    stop: (name) => ({
      heading: '¿No más cartas?',
      text: `Pulsa el botón y ${name} no te escribe más.`,
      button: 'No más cartas',
    }),
    stopped: { heading: 'No más cartas', text: 'Ya no estás en la lista, y lo que esperaba no se envía.' },
    unknown: {
      heading: 'Este enlace no se conoce',
      text: 'Quizá le falte una parte. Cópialo entero de la carta, o responde «basta» a la carta.',
    },
    sent: {
      heading: 'Tu pregunta ha llegado',
      text: 'La respuesta llega por correo a la dirección que diste.',
    },
    back: 'Volver donde estabas',
    start: 'Todos los mercados',
  },
  ar: {
    asked: {
      heading: 'خطوة واحدة بعد: انظر في بريدك',
      text: 'كتبنا إلى عنوانك لنسأل إن كنت أنت من طلب. افتح الرسالة وأكّد؛ وحتى ذلك لا نكتب شيئًا آخر. إن لم يصل شيء فانظر في البريد غير المرغوب أو أعد إرسال النموذج بعد ساعة.',
    },
    confirm: (name) => ({
      heading: `هل يمكن لـ ${name} مراسلتك؟`,
      text: 'اضغط الزر إن كنت أنت من طلب هذه الرسائل. وإن كان غيرك فأغلق هذه الصفحة: لن يصلك شيء آخر.',
      button: 'نعم، راسلوني',
    }),
    confirmed: (name) => ({
      heading: 'أنت في القائمة',
      text: `يمكن لـ ${name} مراسلتك الآن. في كل رسالة رابط للانسحاب، أو ردّ على أي منها بكلمة «توقف».`,
    }),
    stop: (name) => ({
      heading: 'لا مزيد من الرسائل؟',
      text: `اضغط الزر ولن يكتب إليك ${name} بعد الآن.`,
      button: 'أوقفوا هذه الرسائل',
    }),
    stopped: { heading: 'لا مزيد من الرسائل', text: 'لم تعد في القائمة، وما كان ينتظر الإرسال لن يُرسل.' },
    unknown: {
      heading: 'هذا الرابط غير معروف',
      text: 'ربما نقص منه جزء. انسخه كاملًا من الرسالة، أو ردّ عليها بكلمة «توقف».',
    },
    sent: { heading: 'سؤالك عند البائع', text: 'يصل الجواب بالبريد إلى العنوان الذي كتبته.' },
    back: 'العودة إلى الصفحة',
    start: 'كل الأسواق',
  },
};
