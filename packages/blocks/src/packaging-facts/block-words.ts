import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

export interface BlockWords {
  readonly heading: string;
  readonly size: string;
  readonly weight: string;
  readonly empty: (weight: string) => string;
  readonly recyclable: string;
  readonly byWeight: (share: string) => string;
  readonly materials: string;
  readonly material: string;
  readonly code: string;
  readonly recycled: string;
  readonly notSaid: string;
  readonly materialsUnknown: string;
  readonly tests: string;
  readonly passed: (passed: string, tested: string) => string;
  readonly after: string;
  readonly sortByCode: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'What it comes in',
    size: 'Outside',
    weight: 'Weight',
    empty: (weight) => `${weight} empty`,
    recyclable: 'Can be recycled',
    byWeight: (share) => `${share} of its weight`,
    materials: 'Made of',
    material: 'Material',
    code: 'Code',
    recycled: 'Recycled content',
    notSaid: 'not said',
    materialsUnknown: 'The maker has not said yet what it is made of.',
    tests: 'What it went through',
    passed: (passed, tested) => `${passed} of ${tested} came out whole`,
    after: 'Afterwards',
    sortByCode: 'Sort it by the code printed on it; your town says which bin takes which.',
  },
  pt: {
    heading: 'Em que vem',
    size: 'Por fora',
    weight: 'Peso',
    empty: (weight) => `${weight} vazia`,
    recyclable: 'Reciclável',
    byWeight: (share) => `${share} do peso`,
    materials: 'Feita de',
    material: 'Material',
    code: 'Código',
    recycled: 'Conteúdo reciclado',
    notSaid: 'não indicado',
    materialsUnknown: 'O artesão ainda não disse de que é feita.',
    tests: 'O que aguentou',
    passed: (passed, tested) => `${passed} de ${tested} chegaram inteiras`,
    after: 'Depois',
    sortByCode: 'Separe pelo código impresso; o seu município diz em que contentor.',
  },
  de: {
    heading: 'Worin es kommt',
    size: 'Außen',
    weight: 'Gewicht',
    empty: (weight) => `${weight} leer`,
    recyclable: 'Wiederverwertbar',
    byWeight: (share) => `${share} des Gewichts`,
    materials: 'Woraus sie ist',
    material: 'Material',
    code: 'Code',
    recycled: 'Recyclinganteil',
    notSaid: 'nicht angegeben',
    materialsUnknown: 'Die Werkstatt hat noch nicht gesagt, woraus sie ist.',
    tests: 'Was sie ausgehalten hat',
    passed: (passed, tested) => `${passed} von ${tested} blieben heil`,
    after: 'Danach',
    sortByCode: 'Trennen Sie nach dem aufgedruckten Code; Ihre Gemeinde sagt, in welche Tonne.',
  },
  fr: {
    heading: 'Son emballage',
    size: 'Dehors',
    weight: 'Poids',
    empty: (weight) => `${weight} à vide`,
    recyclable: 'Recyclable',
    byWeight: (share) => `${share} de son poids`,
    materials: 'Composition',
    material: 'Matière',
    code: 'Code',
    recycled: 'Part recyclée',
    notSaid: 'non indiqué',
    materialsUnknown: 'L’artisan n’a pas encore dit de quoi il est fait.',
    tests: 'Ce qu’il a subi',
    passed: (passed, tested) => `${passed} sur ${tested} en sont sortis intacts`,
    after: 'Ensuite',
    sortByCode: 'Triez selon le code imprimé ; votre commune dit dans quel bac.',
  },
  es: {
    heading: 'En qué viene',
    size: 'Por fuera',
    weight: 'Peso',
    empty: (weight) => `${weight} vacío`,
    recyclable: 'Reciclable',
    byWeight: (share) => `${share} de su peso`,
    materials: 'De qué está hecho',
    material: 'Material',
    code: 'Código',
    recycled: 'Contenido reciclado',
    notSaid: 'no indicado',
    materialsUnknown: 'El artesano aún no ha dicho de qué está hecho.',
    tests: 'Lo que ha aguantado',
    passed: (passed, tested) => `${passed} de ${tested} salieron enteros`,
    after: 'Después',
    sortByCode: 'Sepáralo según el código impreso; tu municipio dice en qué contenedor.',
  },
  ar: {
    heading: 'في أي عبوة يصل',
    size: 'من الخارج',
    weight: 'الوزن',
    empty: (weight) => `${weight} وهي فارغة`,
    recyclable: 'قابل لإعادة التدوير',
    byWeight: (share) => `${share} من وزنها`,
    materials: 'مصنوعة من',
    material: 'المادة',
    code: 'الرمز',
    recycled: 'نسبة المواد المعاد تدويرها',
    notSaid: 'غير مذكور',
    materialsUnknown: 'لم يذكر الصانع بعد ممّ صُنعت.',
    tests: 'ما اجتازته',
    passed: (passed, tested) => `سلمت ${passed} من ${tested}`,
    after: 'بعد ذلك',
    sortByCode: 'افرزها حسب الرمز المطبوع عليها؛ وبلديتك تخبرك بالحاوية المناسبة.',
  },
};
