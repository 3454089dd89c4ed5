import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';

type Grade = 'A' | 'B' | 'C';

export interface BlockWords {
  readonly heading: string;
  readonly kinds: { readonly refurbished: string; readonly used: string };
  /** "Refurbished, grade B". */
  readonly graded: (kind: string, grade: string) => string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly ungraded: string;
  readonly thisPiece: string;
  readonly sold: string;
  readonly faults: string;
  readonly noFaults: string;
  readonly repairs: string;
  readonly noRepairs: string;
  readonly warranty: string;
  readonly warrantyUntil: (date: string) => string;
  readonly noWarranty: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Condition',
    kinds: { refurbished: 'Refurbished', used: 'Used' },
    graded: (kind, grade) => `${kind}, grade ${grade}`,
    grades: {
      A: 'As good as new. You would have to look for signs of use.',
      B: 'Light signs of use, works fully.',
      C: 'Clear signs of use, works fully.',
    },
    ungraded: 'The seller has not graded it. Go by the faults below, or ask.',
    thisPiece: 'There is one of it, and you get the very piece in the pictures.',
    sold: 'This piece has been sold. Its report stays for whoever bought it.',
    faults: 'Faults',
    noFaults: 'The seller found none. What you would see or hear would stand here.',
    repairs: 'What was done',
    noRepairs: 'Nothing was repaired.',
    warranty: 'Warranty',
    warrantyUntil: (date) => `The seller’s own warranty lasts until ${date}, on top of the legal guarantee.`,
    noWarranty: 'The legal guarantee holds. The seller gives no warranty beyond it.',
  },
  pt: {
    heading: 'Estado',
    kinds: { refurbished: 'Recondicionado', used: 'Usado' },
    graded: (kind, grade) => `${kind}, grau ${grade}`,
    grades: {
      A: 'Como novo. Só procurando se encontram sinais de uso.',
      B: 'Ligeiros sinais de uso, funciona a cem por cento.',
      C: 'Sinais de uso evidentes, funciona a cem por cento.',
    },
    ungraded: 'O vendedor não lhe deu um grau. Guie-se pelos defeitos abaixo, ou pergunte.',
    thisPiece: 'Há só uma, e recebe exatamente a peça das fotografias.',
    sold: 'Esta peça foi vendida. O relatório fica para quem a comprou.',
    faults: 'Defeitos',
    noFaults: 'O vendedor não encontrou nenhum. O que visse ou ouvisse estaria aqui.',
    repairs: 'O que foi feito',
    noRepairs: 'Nada foi reparado.',
    warranty: 'Garantia do vendedor',
    warrantyUntil: (date) => `A garantia própria do vendedor dura até ${date}, além da garantia legal.`,
    noWarranty: 'Vale a garantia legal. O vendedor não dá outra.',
  },
  de: {
    heading: 'Zustand',
    kinds: { refurbished: 'Aufgearbeitet', used: 'Gebraucht' },
    graded: (kind, grade) => `${kind}, Stufe ${grade}`,
    grades: {
      A: 'Wie neu. Spuren muss man suchen.',
      B: 'Leichte Gebrauchsspuren, funktioniert einwandfrei.',
      C: 'Deutliche Gebrauchsspuren, funktioniert einwandfrei.',
    },
    ungraded: 'Der Verkäufer hat keine Stufe genannt. Lesen Sie die Mängel unten, oder fragen Sie.',
    thisPiece: 'Es gibt eines davon, und Sie bekommen genau das Stück auf den Bildern.',
    sold: 'Dieses Stück ist verkauft. Der Bericht bleibt für den, der es gekauft hat.',
    faults: 'Mängel',
    noFaults: 'Der Verkäufer fand keine. Was man sehen oder hören würde, stünde hier.',
    repairs: 'Was gemacht wurde',
    noRepairs: 'Nichts wurde repariert.',
    warranty: 'Garantie des Verkäufers',
    warrantyUntil: (date) => `Die eigene Garantie gilt bis ${date}, zusätzlich zur gesetzlichen Gewährleistung.`,
    noWarranty: 'Es gilt die gesetzliche Gewährleistung; eine Garantie darüber hinaus gibt es nicht.',
  },
  fr: {
    heading: 'État',
    kinds: { refurbished: 'Reconditionné', used: 'Occasion' },
    graded: (kind, grade) => `${kind}, grade ${grade}`,
    grades: {
      A: 'Comme neuf. Il faut chercher pour voir des traces.',
      B: 'Légères traces d’usage, fonctionne parfaitement.',
      C: 'Traces d’usage visibles, fonctionne parfaitement.',
    },
    ungraded: 'Le vendeur n’a pas donné de grade. Fiez-vous aux défauts ci-dessous, ou demandez.',
    thisPiece: 'Il n’y en a qu’une, et vous recevez exactement la pièce des photos.',
    sold: 'Cette pièce est vendue. Son rapport reste pour qui l’a achetée.',
    faults: 'Défauts',
    noFaults: 'Le vendeur n’en a trouvé aucun. Ce qui se verrait ou s’entendrait serait ici.',
    repairs: 'Ce qui a été fait',
    noRepairs: 'Rien n’a été réparé.',
    warranty: 'Garantie du vendeur',
    warrantyUntil: (date) => `La garantie du vendeur dure jusqu’au ${date}, en plus de la garantie légale.`,
    noWarranty: 'La garantie légale s’applique. Le vendeur n’en donne pas d’autre.',
  },
  es: {
    heading: 'Estado',
    kinds: { refurbished: 'Reacondicionado', used: 'Usado' },
    graded: (kind, grade) => `${kind}, grado ${grade}`,
    grades: {
      A: 'Como nuevo. Las señales de uso hay que buscarlas.',
      B: 'Ligeras señales de uso, funciona del todo.',
      C: 'Claras señales de uso, funciona del todo.',
    },
    ungraded: 'El vendedor no le ha puesto grado. Guíate por los defectos de abajo, o pregunta.',
    thisPiece: 'Hay una sola, y recibes exactamente la pieza de las fotos.',
    sold: 'Esta pieza está vendida. Su informe queda para quien la compró.',
    faults: 'Defectos',
    noFaults: 'El vendedor no encontró ninguno. Lo que se viera u oyera estaría aquí.',
    repairs: 'Lo que se hizo',
    noRepairs: 'No se reparó nada.',
    warranty: 'Garantía del vendedor',
    warrantyUntil: (date) => `La garantía propia del vendedor dura hasta el ${date}, además de la garantía legal.`,
    noWarranty: 'Vale la garantía legal. El vendedor no da otra.',
  },
  ar: {
    heading: 'الحالة',
    kinds: { refurbished: 'مجدَّد', used: 'مستعمل' },
    graded: (kind, grade) => `${kind}، الدرجة ${grade}`,
    grades: {
      A: 'كالجديد، لا تُرى آثار الاستعمال إلا بالبحث عنها.',
      B: 'آثار استعمال خفيفة، ويعمل تمامًا.',
      C: 'آثار استعمال واضحة، ويعمل تمامًا.',
    },
    ungraded: 'لم يحدّد البائع درجة. استند إلى العيوب أدناه، أو اسأل.',
    thisPiece: 'لا توجد سوى قطعة واحدة، وستحصل على القطعة نفسها التي في الصور.',
    sold: 'بيعت هذه القطعة. ويبقى تقريرها لمن اشتراها.',
    faults: 'العيوب',
    noFaults: 'لم يجد البائع عيبًا. وما قد تراه أو تسمعه كان سيُذكر هنا.',
    repairs: 'ما أُصلح',
    noRepairs: 'لم يُصلح شيء.',
    warranty: 'ضمان البائع',
    warrantyUntil: (date) => `ضمان البائع نفسه حتى ${date}، إضافة إلى الضمان القانوني.`,
    noWarranty: 'يسري الضمان القانوني، ولا يقدّم البائع ضمانًا فوقه.',
  },
};

/** What a grade means. Undefined for a grade nobody has explained. */
export function findGradeWords({ grades }: BlockWords, grade: string): string | undefined {
  return grade === 'A' || grade === 'B' || grade === 'C' ? grades[grade] : undefined;
}
