import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { formatZone, languages, toDirection } from '../src/index.ts';
import { locales } from '../src/locales/index.ts';
import { sentenceParams } from '../src/sentences.ts';
import { readers } from './samples.ts';
import { type Entry, listChapters } from './sheet.ts';

const everyReader = languages.flatMap((language) => [readers[language].home, ...readers[language].regions]);
const englishReaders = everyReader.filter((locale) => locale.startsWith('en'));
const otherReaders = everyReader.filter((locale) => !locale.startsWith('en'));

const listEntries = (locale: string): readonly Entry[] => listChapters(locale).flatMap(({ entries }) => entries);
const findTexts = (locale: string, pattern: RegExp) => listEntries(locale).filter(([, text]) => pattern.test(text));

describe.each(everyReader)('in %s', (locale) => {
  it('says every sentence without a hole, a brace or an untold name in it', () => {
    expect(findTexts(locale, /undefined|NaN|\[object|[{}#]|^\s*$| {2}|\s[.,;]/u)).toEqual(
      // French puts a no-break space before a semicolon.
      locale.startsWith('fr') ? findTexts(locale, /\u00a0;/u) : [],
    );
  });

  it('does not end a sentence twice', () => {
    expect(findTexts(locale, /\.\.|\.\)\.\)|[!?؟]\./u)).toEqual([]);
  });

  it('names whose clock it is wherever it says a time', () => {
    const clocks = ['Europe/Lisbon', 'America/New_York'].map((zone) => formatZone(zone, locale));
    const unnamed = listChapters(locale)
      .filter(({ title }) => title !== 'Days and times')
      .flatMap(({ entries }) => entries)
      .filter(([, text]) => /\p{Nd}{1,2}(:| h | h )\p{Nd}{2}/u.test(text))
      .filter(([, text]) => !clocks.some((clock) => text.includes(clock)));
    expect(unnamed).toEqual([]);
  });
});

describe('English', () => {
  it.each(englishReaders)('says "before" a time and never "by" it, in %s', (locale) => {
    expect(findTexts(locale, /\bby\b/iu)).toEqual([]);
    expect(findTexts(locale, /\bbefore\b.*\d:\d\d/iu).length).toBeGreaterThan(20);
  });
});

describe('the other languages', () => {
  it.each(otherReaders)('let no "none" of a missing name through, in %s', (locale) => {
    expect(findTexts(locale, /\bnone\b/u)).toEqual([]);
  });

  it.each(languages.filter((language) => language !== 'en'))(
    'share no whole sentence with English, in %s',
    (language) => {
      const alike = Object.entries(locales[language].sentences).filter(
        ([key, message]) =>
          /[a-z]{3} [a-z]{2}/i.test(withoutArguments(message)) &&
          message === locales.en.sentences[key as keyof typeof sentenceParams],
      );
      expect(alike).toEqual([]);
    },
  );
});

function withoutArguments(message: string): string {
  return message.replaceAll(/\{[^{}]*\}/gu, '');
}

describe('a message', () => {
  it.each(languages)('uses in %s only the names it is given', (language) => {
    for (const [key, names] of Object.entries<readonly string[]>(sentenceParams)) {
      const message = Object.entries(locales[language].sentences).find(([each]) => each === key)?.[1] ?? '';
      const used = listArguments(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
      expect(
        used.filter(({ name }) => !names.includes(name)),
        key,
      ).toEqual([]);
    }
  });

  it('has every plural form of Arabic', () => {
    for (const [key, message] of Object.entries(locales.ar.sentences)) {
      const plurals = listArguments(new IntlMessageFormat(message, 'ar').getAst()).filter(({ forms }) =>
        forms.includes('few'),
      );
      for (const { forms } of plurals) {
        expect(
          forms.some((form) => form === 'zero' || form === '=0'),
          key,
        ).toBe(true);
        expect(forms, key).toEqual(expect.arrayContaining(['one', 'two', 'few', 'many', 'other']));
      }
    }
  });
});

interface Argument {
  readonly name: string;
  readonly forms: readonly string[];
}

/** The names a parsed message asks for, with the forms it has for each. */
function listArguments(elements: ReturnType<IntlMessageFormat['getAst']>): readonly Argument[] {
  return elements.flatMap((element): readonly Argument[] => {
    if ('options' in element) {
      const inside = Object.values(element.options).flatMap(({ value }) => listArguments(value));
      return [{ name: element.value, forms: Object.keys(element.options) }, ...inside];
    }
    // 0 is text, 7 the "#" of a plural.
    return element.type === 0 || element.type === 7 ? [] : [{ name: element.value, forms: [] }];
  });
}

describe('right to left', () => {
  const arabicReaders = everyReader.filter((locale) => toDirection(locale) === 'rtl');

  it.each(arabicReaders)('closes every isolate it opens before it opens another, in %s', (locale) => {
    for (const [name, text] of listEntries(locale)) {
      let depth = 0;
      for (const letter of text) {
        if (letter === '\u2068') depth += 1;
        if (letter === '\u2069') depth -= 1;
        expect(depth, name).toBeGreaterThanOrEqual(0);
        // The first letter decides how an isolate runs, and letters inside an inner one do not count.
        expect(depth, name).toBeLessThanOrEqual(1);
      }
      expect(depth, name).toBe(0);
    }
  });

  it.each(arabicReaders)('isolates every name, day and time inside a sentence, in %s', (locale) => {
    const sentences = listChapters(locale)
      .filter(({ title }) => title !== 'Days and times' && title !== 'Small words')
      .flatMap(({ entries }) => entries);
    const bare = sentences
      .map(([name, text]): Entry => [name, withoutIsolates(text)])
      .filter(([, text]) => /\p{Script=Latin}|\p{Nd}:\p{Nd}/u.test(text));
    expect(bare).toEqual([]);
    expect(sentences.filter(([, text]) => text.includes('\u2068')).length).toBeGreaterThan(30);
  });

  it('puts no marks into a sentence that runs left to right, unless an Arabic name stands in it', () => {
    expect(findTexts('en-GB', /[\u2066-\u2069]/u)).toEqual([]);
  });
});

function withoutIsolates(text: string): string {
  const outer = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/gu, '');
  return outer === text ? text : withoutIsolates(outer);
}
