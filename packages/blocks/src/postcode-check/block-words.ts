import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

/** What stands around the question. The answers' own words are in @stallkeep/wording. */
export interface BlockWords {
  readonly heading: string;
  readonly text: string;
  readonly label: string;
  readonly ask: string;
  /** `typed` as it was typed. */
  readonly unreadable: (typed: string) => string;
  readonly missing: string;
  readonly answerFor: (postcode: string) => string;
  readonly comes: string;
  readonly comesNot: string;
  readonly nothingComes: string;
  readonly collect: string;
  readonly askMaker: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Does it come to you?',
    text: 'Couriers and parcels go by postcode. It is used for this answer only.',
    label: 'Postcode',
    ask: 'Ask',
    unreadable: (typed) => `“${typed}” cannot be read as a postcode. Check the letters and digits.`,
    missing: 'Type the postcode it should go to.',
    answerFor: (postcode) => `To ${postcode}`,
    comes: 'Comes to you',
    comesNot: 'Does not come to you',
    nothingComes: 'Nothing is sent there.',
    collect: 'Or collect it',
    askMaker: 'Ask the maker',
  },
  pt: {
    heading: 'Chega até si?',
    text: 'Os estafetas e as encomendas vão por código postal. Só serve para esta resposta.',
    label: 'Código postal',
    ask: 'Perguntar',
    unreadable: (typed) => `“${typed}” não se lê como código postal. Verifique as letras e os algarismos.`,
    missing: 'Escreva o código postal de destino.',
    answerFor: (postcode) => `Para ${postcode}`,
    comes: 'Chega até si',
    comesNot: 'Não chega até si',
    nothingComes: 'Nada é enviado para aí.',
    collect: 'Ou venha buscar',
    askMaker: 'Perguntar ao artesão',
  },
  de: {
    heading: 'Kommt es zu dir?',
    text: 'Kuriere und Pakete fahren nach Postleitzahl. Sie dient nur dieser Antwort.',
    label: 'Postleitzahl',
    ask: 'Fragen',
    unreadable: (typed) => `„${typed}“ ist als Postleitzahl nicht lesbar. Prüfe Buchstaben und Ziffern.`,
    missing: 'Gib die Postleitzahl ein, an die es gehen soll.',
    answerFor: (postcode) => `Nach ${postcode}`,
    comes: 'Kommt zu dir',
    comesNot: 'Kommt nicht zu dir',
    nothingComes: 'Dorthin wird nichts geschickt.',
    collect: 'Oder hol es ab',
    askMaker: 'Frag die Werkstatt',
  },
  fr: {
    heading: 'Est-ce que ça vient chez vous ?',
    text: 'Les coursiers et les colis vont par code postal. Il ne sert qu’à cette réponse.',
    label: 'Code postal',
    ask: 'Demander',
    unreadable: (typed) => `« ${typed} » ne se lit pas comme un code postal. Vérifiez lettres et chiffres.`,
    missing: 'Écrivez le code postal de destination.',
    answerFor: (postcode) => `Vers ${postcode}`,
    comes: 'Vient chez vous',
    comesNot: 'Ne vient pas chez vous',
    nothingComes: 'Rien n’est envoyé là-bas.',
    collect: 'Ou venez le chercher',
    askMaker: 'Demander à l’artisan',
  },
  es: {
    heading: '¿Llega hasta ti?',
    text: 'Los mensajeros y los paquetes van por código postal. Solo sirve para esta respuesta.',
    label: 'Código postal',
    ask: 'Preguntar',
    unreadable: (typed) => `“${typed}” no se lee como código postal. Revisa letras y cifras.`,
    missing: 'Escribe el código postal de destino.',
    answerFor: (postcode) => `A ${postcode}`,
    comes: 'Llega hasta ti',
    comesNot: 'No llega hasta ti',
    nothingComes: 'Allí no se envía nada.',
    collect: 'O recógelo',
    askMaker: 'Preguntar al artesano',
  },
  ar: {
    heading: 'هل يصل إليك؟',
    text: 'يسير السعاة والطرود بحسب الرمز البريدي، ولا يُستعمل إلا لهذا الجواب.',
    label: 'الرمز البريدي',
    ask: 'اسأل',
    unreadable: (typed) => `لا يُقرأ «${typed}» رمزًا بريديًا. تحقّق من الحروف والأرقام.`,
    missing: 'اكتب الرمز البريدي للوجهة.',
    answerFor: (postcode) => `إلى ${postcode}`,
    comes: 'يصل إليك',
    comesNot: 'لا يصل إليك',
    nothingComes: 'لا يُرسل شيء إلى هناك.',
    collect: 'أو استلمه بنفسك',
    askMaker: 'اسأل الصانع',
  },
};
