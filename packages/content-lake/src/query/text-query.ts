import { isJsonObject, type StoredDocument } from '../documents/document.ts';

/** What a reader of `text::query` typed. Every word must be there, every phrase in one piece, no excluded word. */
export interface TextQuery {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
}

export function parseTextQuery(text: string): TextQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  for (const [, isExcluded, phrase, word] of text.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)) {
    const part = phrase ?? word ?? '';
    if (part.trim() === '') continue;
    if (isExcluded === '-') excluded.push(part);
    else if (phrase !== undefined) phrases.push(phrase);
    else words.push(part);
  }
  return { words, phrases, excluded };
}

const texts = new WeakMap<StoredDocument, readonly string[]>();

/** Every string of a document that is content: fields that start with `_` hold ids, types and dates. */
export function gatherDocumentText(document: StoredDocument): readonly string[] {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const found: string[] = [];
  collect(document, found);
  texts.set(document, found);
  return found;
}

function collect(value: unknown, found: string[]): void {
  if (typeof value === 'string') {
    found.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (isJsonObject(value)) {
    for (const [name, item] of Object.entries(value)) if (!name.startsWith('_')) collect(item, found);
  }
}
