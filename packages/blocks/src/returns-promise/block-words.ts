import type { Language } from '@stallkeep/wording';
import type { ReturnsView } from '../page-view.ts';
import { toLanguage } from '../to-language.ts';

type Way = ReturnsView['ways'][number];

export interface BlockWords {
  readonly heading: string;
  /** "30 days" is the number; this says what for. */
  readonly daysFor: string;
  readonly ways: Readonly<Record<Way, string>>;
  /** What each way costs, where the seller has said who pays; at the stall it costs nothing. */
  readonly free: string;
  readonly youPay: string;
  readonly payUnknown: string;
  readonly exempt: string;
  readonly exemptWhy: string;
  /** The legal right; `days` is 14. */
  readonly law: (days: string) => string;
  readonly noPolicy: string;
  readonly faulty: string;
  readonly start: string;
  readonly write: (seller: string) => string;
  readonly atStall: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'If you change your mind',
    daysFor: 'from the day you have it',
    ways: { stall: 'Bring it to the stall', courier: 'Our courier fetches it', post: 'Send it by post' },
    free: 'free',
    youPay: 'you pay for it',
    payUnknown: 'the seller has not said who pays; ask first',
    exempt: 'Cannot come back',
    exemptWhy:
      'For these the law gives no right to withdraw. If something is wrong with one, the guarantee still holds.',
    law: (days) =>
      `Bought at a distance in the EU or the UK, you may withdraw within ${days} of receiving it, without a reason. What stands here never takes that away.`,
    noPolicy: 'The seller has not written terms of their own yet, so the law’s hold.',
    faulty: 'Something wrong with it? That is the guarantee’s matter, not a return: it costs you nothing.',
    start: 'How to start',
    write: (seller) => `Write to ${seller}`,
    atStall: 'Say so at the stall.',
  },
  pt: {
    heading: 'Se mudar de ideias',
    daysFor: 'a contar do dia em que o recebe',
    ways: { stall: 'Traga-o à banca', courier: 'O nosso estafeta vai buscá-lo', post: 'Envie-o pelo correio' },
    free: 'grátis',
    youPay: 'por sua conta',
    payUnknown: 'o vendedor não disse quem paga; pergunte antes',
    exempt: 'Não pode ser devolvido',
    exemptWhy: 'Para estas a lei não dá direito de livre resolução. Se alguma tiver defeito, vale a garantia.',
    law: (days) =>
      `Comprado à distância na UE, pode desistir sem motivo; o prazo é de ${days} a contar da receção. O que está aqui nunca lhe tira isso.`,
    noPolicy: 'O vendedor ainda não escreveu condições próprias; valem as da lei.',
    faulty: 'Tem defeito? É assunto da garantia, não de devolução: não lhe custa nada.',
    start: 'Como começar',
    write: (seller) => `Escrever a ${seller}`,
    atStall: 'Diga-o na banca.',
  },
  de: {
    heading: 'Wenn Sie es sich anders überlegen',
    daysFor: 'von dem Tag an, an dem Sie es haben',
    ways: { stall: 'An den Stand bringen', courier: 'Unser Kurier holt es ab', post: 'Mit der Post schicken' },
    free: 'kostenlos',
    youPay: 'auf Ihre Kosten',
    payUnknown: 'wer zahlt, hat der Verkäufer nicht gesagt; fragen Sie vorher',
    exempt: 'Kann nicht zurück',
    exemptWhy:
      'Dafür gibt das Gesetz kein Widerrufsrecht. Ist etwas nicht in Ordnung, gilt die Gewährleistung trotzdem.',
    law: (days) =>
      `Im Fernabsatz in der EU können Sie ohne Grund widerrufen; die Frist ist ${days} ab Erhalt. Was hier steht, nimmt Ihnen das nie.`,
    noPolicy: 'Der Verkäufer hat noch keine eigenen Bedingungen geschrieben; es gelten die gesetzlichen.',
    faulty: 'Etwas ist nicht in Ordnung? Dann gilt die Gewährleistung, und das kostet Sie nichts.',
    start: 'So fangen Sie an',
    write: (seller) => `An ${seller} schreiben`,
    atStall: 'Sagen Sie es am Stand.',
  },
  fr: {
    heading: 'Si vous changez d’avis',
    daysFor: 'à compter du jour où vous l’avez',
    ways: { stall: 'L’apporter au stand', courier: 'Notre coursier vient le chercher', post: 'L’envoyer par la poste' },
    free: 'gratuit',
    youPay: 'à vos frais',
    payUnknown: 'le vendeur n’a pas dit qui paie ; demandez d’abord',
    exempt: 'Ne peut être repris',
    exemptWhy: 'Pour celles-ci la loi ne prévoit pas de rétractation. En cas de défaut, la garantie vaut toujours.',
    law: (days) =>
      `Pour un achat à distance dans l’UE, vous pouvez vous rétracter sans motif ; le délai est de ${days} après réception. Rien ici ne vous l’enlève.`,
    noPolicy: 'Le vendeur n’a pas encore écrit ses conditions ; celles de la loi s’appliquent.',
    faulty: 'Un défaut ? C’est l’affaire de la garantie, pas un retour : cela ne vous coûte rien.',
    start: 'Pour commencer',
    write: (seller) => `Écrire à ${seller}`,
    atStall: 'Dites-le au stand.',
  },
  es: {
    heading: 'Si cambias de idea',
    daysFor: 'desde el día en que lo tienes',
    ways: { stall: 'Tráelo al puesto', courier: 'Nuestro mensajero lo recoge', post: 'Envíalo por correo' },
    free: 'gratis',
    youPay: 'lo pagas tú',
    payUnknown: 'el vendedor no ha dicho quién paga; pregunta antes',
    exempt: 'No se puede devolver',
    exemptWhy: 'Para estas la ley no da derecho de desistimiento. Si alguna tiene un defecto, la garantía vale igual.',
    law: (days) =>
      `Comprado a distancia en la UE, puedes desistir sin motivo; el plazo es de ${days} desde que lo recibes. Lo de aquí nunca te lo quita.`,
    noPolicy: 'El vendedor aún no ha escrito condiciones propias; valen las de la ley.',
    faulty: '¿Tiene un defecto? Es cosa de la garantía, no una devolución: no te cuesta nada.',
    start: 'Cómo empezar',
    write: (seller) => `Escribir a ${seller}`,
    atStall: 'Dilo en el puesto.',
  },
  ar: {
    heading: 'إن غيّرت رأيك',
    daysFor: 'من يوم استلامك',
    ways: { stall: 'أحضره إلى الكشك', courier: 'يأتي مندوبنا لأخذه', post: 'أرسله بالبريد' },
    free: 'مجانًا',
    youPay: 'على حسابك',
    payUnknown: 'لم يذكر البائع من يدفع؛ اسأل أولًا',
    exempt: 'لا يُرجَع',
    exemptWhy: 'لا يمنح القانون حق العدول عن هذه. وإن كان فيها عيب فالضمان سارٍ.',
    law: (days) =>
      `عند الشراء عن بُعد في الاتحاد الأوروبي يحق لك العدول دون سبب، والمهلة ${days} من الاستلام. ولا يسلبك ما هنا هذا الحق.`,
    noPolicy: 'لم يكتب البائع شروطه بعد، فتسري شروط القانون.',
    faulty: 'هل فيه عيب؟ هذا من شأن الضمان لا الإرجاع، ولا يكلّفك شيئًا.',
    start: 'كيف تبدأ',
    write: (seller) => `اكتب إلى ${seller}`,
    atStall: 'أخبرنا عند الكشك.',
  },
};
