import type { Piece } from './piece.ts';

/** Wide enough to read, narrow enough to be quoted twice. */
const WIDTH = 72;

/** The letter as plain text: paragraphs wrapped, addresses whole on a line of their own. */
export function writeText(pieces: readonly Piece[]): string {
  return `${pieces.map(writePiece).join('\n\n')}\n`;
}

function writePiece(piece: Piece): string {
  switch (piece.kind) {
    case 'paragraph':
      return wrap(piece.text, '');
    case 'heading':
      return `${wrap(piece.text, '')}\n${'-'.repeat(Math.min(widthOf(piece.text), WIDTH))}`;
    case 'verbatim':
      return wrap(piece.text, '    ');
    case 'said':
      return `${wrap(`${piece.who}:`, '')}\n${piece.text
        .split('\n')
        .map((line) => (line.trim() === '' ? '>' : wrap(line, '> ')))
        .join('\n')}`;
    case 'facts':
      return piece.rows.map(({ name, value }) => wrap(`${name}: ${value}`, '', '  ')).join('\n');
    case 'list':
      return piece.items.map((item) => wrap(item, '- ', '  ')).join('\n');
    case 'code':
      return `${wrap(`${piece.label}:`, '')}\n\n    ${piece.code}`;
    case 'link':
      return `${wrap(`${piece.name}:`, '')}\n${piece.href}`;
  }
}

/** Lines of at most WIDTH letters, the first begun with `first` and the others with `next`; a longer word stays whole. */
function wrap(text: string, first: string, next: string = first): string {
  const lines: string[] = [];
  let line = first;
  let isBegun = false;
  for (const word of text.split(/[ \n]+/u).filter((one) => one !== '')) {
    if (isBegun && widthOf(line) + 1 + widthOf(word) > WIDTH) {
      lines.push(line);
      line = next;
      isBegun = false;
    }
    line += isBegun ? ` ${word}` : word;
    isBegun = true;
  }
  return [...lines, line].join('\n');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters as people count them; marks that only set a direction take no room. */
function widthOf(text: string): number {
  const plain = text.replaceAll(/[\u2068\u2069]/gu, '');
  if (/^[\u0020-\u007e\u00a0-\u024f]*$/u.test(plain)) return plain.length;
  return [...graphemes.segment(plain)].length;
}
