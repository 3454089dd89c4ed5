import fc from 'fast-check';
import { evaluateSync, parse } from 'groq-js';
import { expect, it } from 'vitest';
import type { StoredDocument } from '../documents/document.ts';
import { DocumentIndex } from '../store/document-index.ts';
import { createPrefilter } from './prefilter.ts';

const letter = fc.constantFrom(
  'a',
  'B',
  'é',
  'È',
  'ß',
  'S',
  'ſ',
  'k',
  'K',
  '.',
  '*',
  ' ',
  '-',
  '/',
  '_',
  "'",
  '1',
  '漢',
  '\n',
  'ı',
  'I',
);
const text = fc.string({ unit: letter, maxLength: 9 });

it('never leaves out a document that Sanity’s evaluator would match', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), text, (strings, search) => {
      const document: StoredDocument = {
        _id: 'id',
        _type: 'page',
        _rev: 'r',
        _createdAt: '',
        _updatedAt: '',
        strings,
      };
      const params = { search, all: [...strings, 'id'] };
      const filter = parse('[@, _id] match text::query($search)', { params });
      const isMatch = evaluateSync(parse('$all match string::split($search, " ")', { params })).data === true;
      const isKept = createPrefilter(filter, new DocumentIndex())?.(document) ?? true;
      expect(isMatch && !isKept).toBe(false);
    }),
    { numRuns: 5000 },
  );
});
