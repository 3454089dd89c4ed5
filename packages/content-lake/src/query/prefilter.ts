import type { ExprNode } from 'groq-js';
import type { StoredDocument } from '../documents/document.ts';
import type { DocumentIndex } from '../store/document-index.ts';
import { isOwnId } from './correlated.ts';
import { gatherDocumentText, parseTextQuery } from './text-query.ts';

/** False only for documents that cannot satisfy a condition; true says nothing. */
export type Prefilter = (document: StoredDocument) => boolean;

/**
 * A quick look at a document's text before groq-js takes it apart word by word: a document that does not hold the letters of
 * a search cannot hold its words.
 */
export function createPrefilter(filter: ExprNode, index: DocumentIndex): Prefilter | undefined {
  switch (filter.type) {
    case 'Group':
      return createPrefilter(filter.base, index);
    case 'And': {
      const left = createPrefilter(filter.left, index);
      const right = createPrefilter(filter.right, index);
      if (left === undefined || right === undefined) return left ?? right;
      return (document) => left(document) && right(document);
    }
    case 'Or': {
      const left = createPrefilter(filter.left, index);
      const right = left && createPrefilter(filter.right, index);
      return left && right && ((document) => left(document) || right(document));
    }
    case 'FuncCall': {
      const [only, ...others] = filter.args;
      const isReferences = filter.namespace === 'global' && filter.name === 'references' && others.length === 0;
      if (!isReferences || only?.type !== 'Value' || typeof only.value !== 'string') return undefined;
      const referring = new Set(index.listReferring([only.value]));
      return (document) => referring.has(document);
    }
    case 'OpCall':
      return filter.op === 'match' ? createTextPrefilter(filter.left, filter.right) : undefined;
    default:
      return undefined;
  }
}

function createTextPrefilter(left: ExprNode, right: ExprNode): Prefilter | undefined {
  const [search] = right.type === 'FuncCall' && right.namespace === 'text' && right.name === 'query' ? right.args : [];
  if (search?.type !== 'Value' || typeof search.value !== 'string') return undefined;
  // What else may stand to the left, a title of another document perhaps, is not in this document's text.
  const isOwnText = (node: ExprNode) => node.type === 'This' || isOwnId(node);
  const elements = left.type === 'Array' ? left.elements.map((element) => element.value) : [left];
  if (!elements.every(isOwnText)) return undefined;
  const parts = parseTextQuery(search.value).words.flatMap(splitWord);
  if (parts.length === 0) return undefined;
  return (document) => {
    const text = gatherLetters(document);
    return parts.every((part) => text.includes(part));
  };
}

/** Everything groq-js splits a search word at, the wildcard and the dot, which it drops or lets stand for any letter. */
const BETWEEN_LETTERS = /[!@#$%^&(),\\/?";:{}|[\]+<>\s*.-]+/;

/** Upper case is how a regular expression compares without regard to case. */
function splitWord(word: string): readonly string[] {
  return word
    .toUpperCase()
    .split(BETWEEN_LETTERS)
    .filter((part) => part !== '');
}

const letters = new WeakMap<StoredDocument, string>();

function gatherLetters(document: StoredDocument): string {
  const known = letters.get(document);
  if (known !== undefined) return known;
  const text = [...gatherDocumentText(document), document._id].join('\n').toUpperCase().replaceAll('.', '');
  letters.set(document, text);
  return text;
}
