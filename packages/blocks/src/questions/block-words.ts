import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

export interface BlockWords {
  readonly heading: string;
  readonly linkHere: string;
  readonly notAnswered: string;
  readonly askLink: string;
  readonly askAtStall: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Questions and answers',
    linkHere: 'Link to this answer',
    notAnswered: 'Yours is not here?',
    askLink: 'Ask the maker',
    askAtStall: 'Ask at the stall; the answer will stand here for the next person.',
  },
  pt: {
    heading: 'Perguntas e respostas',
    linkHere: 'Ligação para esta resposta',
    notAnswered: 'A sua não está aqui?',
    askLink: 'Perguntar ao artesão',
    askAtStall: 'Pergunte na banca; a resposta ficará aqui para quem vier a seguir.',
  },
  de: {
    heading: 'Fragen und Antworten',
    linkHere: 'Link zu dieser Antwort',
    notAnswered: 'Ihre ist nicht dabei?',
    askLink: 'Die Werkstatt fragen',
    askAtStall: 'Fragen Sie am Stand; die Antwort steht dann hier für den Nächsten.',
  },
  fr: {
    heading: 'Questions et réponses',
    linkHere: 'Lien vers cette réponse',
    notAnswered: 'La vôtre n’y est pas ?',
    askLink: 'Demander à l’artisan',
    askAtStall: 'Demandez au stand ; la réponse sera ici pour la personne suivante.',
  },
  es: {
    heading: 'Preguntas y respuestas',
    linkHere: 'Enlace a esta respuesta',
    notAnswered: '¿La tuya no está?',
    askLink: 'Preguntar al artesano',
    askAtStall: 'Pregunta en el puesto; la respuesta estará aquí para la siguiente persona.',
  },
  ar: {
    heading: 'أسئلة وأجوبة',
    linkHere: 'رابط إلى هذا الجواب',
    notAnswered: 'سؤالك ليس هنا؟',
    askLink: 'اسأل الصانع',
    askAtStall: 'اسأل عند الكشك، وسيكون الجواب هنا لمن يأتي بعدك.',
  },
};
