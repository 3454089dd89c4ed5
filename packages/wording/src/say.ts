import { IntlMessageFormat } from 'intl-messageformat';
import { locales } from './locales/index.ts';
import { type Tongue, toDirection, toTongue } from './reading.ts';
import type { SentenceKey, SentenceParams } from './sentences.ts';

/** Compiled messages by tag and key. A host meets a handful of tags; the bound is for a reader who makes them up. */
const compiled = new Map<string, IntlMessageFormat>();
const mostCompiled = 4000;

/**
 * Names and times that stand inside a sentence of another script. In a right-to-left sentence each is isolated, so that
 * "10:00–14:00" or "Stall A12" keeps its own order and does not pull the words around it along.
 */
const embeddedNames: ReadonlySet<string> = new Set([
  'carrier',
  'city',
  'closes',
  'cutoff',
  'day',
  'dayTime',
  'deadline',
  'decidesAt',
  'firstDay',
  'label',
  'lastDay',
  'opens',
  'place',
  'postcode',
  'resource',
  'stall',
  'time',
  'when',
  'zoneTitle',
]);

/** The sentence of that key in the reader's language. What is undefined reaches the message as "none". */
export function say<K extends SentenceKey>(locale: string, key: K, params: SentenceParams<K>): string {
  const tongue = toTongue(locale);
  const direction = toDirection(locale);
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries<string | number | undefined>(params)) {
    if (value === undefined || value === '') values[name] = 'none';
    else if (typeof value === 'number') values[name] = value;
    else values[name] = embeddedNames.has(name) ? isolate(value, direction) : value;
  }
  return String(requireMessage(tongue, key).format(values));
}

/** A headline or statement after other words of the same sentence, without the capital it begins with. */
export function toInner(text: string, locale: string): string {
  const { language, tag } = toTongue(locale);
  if (locales[language].inner === 'keep') return text;
  return text.charAt(0).toLocaleLowerCase(tag) + text.slice(1);
}

/** With its full stop, unless it ends in one already, as "p.m." and "Nov." do. */
export function endSentence(text: string): string {
  return /[.!?؟]\u2069*$/u.test(text) ? text : `${text}.`;
}

function requireMessage({ language, tag }: Tongue, key: SentenceKey): IntlMessageFormat {
  const id = `${tag} ${key}`;
  const known = compiled.get(id);
  if (known !== undefined) return known;
  // Tags are not parsed: the sentences hold words only, and a seller's name with "<" in it is a name.
  const message = new IntlMessageFormat(locales[language].sentences[key], tag, undefined, { ignoreTag: true });
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(id, message);
  return message;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/**
 * Between FSI and PDI where the text around it runs the other way. What holds isolates already was put together by a message
 * of this language, so it runs with the text; and a second FSI round it would find no letter outside them to take its
 * direction from, and turn the whole to left to right.
 */
function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  if (text.includes(firstStrongIsolate) || (direction === 'ltr' && !rightToLeft.test(text))) return text;
  return `${firstStrongIsolate}${text}${popDirectionalIsolate}`;
}
