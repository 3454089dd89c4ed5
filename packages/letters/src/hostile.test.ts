import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { composeLetter, letterKinds } from './compose.ts';
import type { LetterFacts, LetterKind } from './facts.ts';
import { samples } from './letters.fixtures.ts';

// Hundreds of letters on a busy machine; no test is about speed.
vi.setConfig({ testTimeout: 60_000 });

/** What people write; everything else in the facts is ours. */
const written = new Set([
  'address',
  'buyerName',
  'consent',
  'email',
  'eventName',
  'exemption',
  'name',
  'optionTitle',
  'reason',
  'remedy',
  'sellerName',
  'sentence',
  'stall',
  'text',
  'title',
]);

/** The facts with every text people write put in place of. */
function replaceWritten<T>(facts: T, by: string): T {
  return JSON.parse(
    JSON.stringify(facts, (key, value) => (written.has(key) && typeof value === 'string' ? by : value)),
  );
}

const compose = <K extends LetterKind>(kind: K, by: string) =>
  composeLetter<K>(kind, replaceWritten<LetterFacts[K]>(samples[kind], by), 'en');

/** Tags that our own layout writes, and what may follow them. */
const ownTag =
  /<!doctype html>|<\/?(?:html|head|meta|title|body|div|p|h2|blockquote|dl|dt|dd|ul|li|a|br)(?: [a-z-]+="[^"<>]*")*>/gu;

describe('what people write', () => {
  it.each(letterKinds)('stays text in %s', (kind) => {
    const { html, subject, text } = compose(
      kind,
      `"><img src=x onerror='alert(1)'>&amp;\r\nBcc: everybody@else.example`,
    );
    expect(html.replaceAll(ownTag, '')).not.toMatch(/[<>]/);
    expect(html).not.toContain("'alert");
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toContain('\r');
  });

  it('cannot turn our sentences round, and is set apart where it runs the other way', () => {
    const { html, text, subject } = compose('order_confirmed', '\u202eevil\u202c \u2067x');
    expect(`${html}${text}${subject}`).not.toMatch(/[\u202a-\u202e]/u);
    expect(subject).not.toMatch(/[\u2066-\u2069]/u);
    const arabic = compose('order_confirmed', 'سوق السبت');
    expect(arabic.subject).toContain('at \u2068سوق السبت\u2069');
    expect(arabic.text).toContain('Hello \u2068سوق السبت\u2069,');
    expect(arabic.html).toContain('\u2068سوق السبت\u2069');
  });

  it('may be long: the subject is cut, the text is wrapped, and a word without end stays whole', () => {
    const { subject, text, html } = compose('order_confirmed', `${'Maximiliana '.repeat(30)}${'x'.repeat(300)}`);
    expect([...subject].length).toBeLessThanOrEqual(150);
    expect(
      text
        .split('\n')
        .every((line) => [...line].length <= 72 || line.includes('x'.repeat(300)) || line.startsWith('https:')),
    ).toBe(true);
    expect(html).toContain('overflow-wrap:anywhere');
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...letterKinds), fc.string({ unit: 'binary', maxLength: 400 }), (kind, words) => {
        const { html, subject, text } = compose(kind, words);
        expect(html.replaceAll(ownTag, '')).not.toMatch(/[<>]/);
        expect(`${subject}${text}${html}`).not.toMatch(/(?![\n\t])\p{Cc}/u);
        expect(subject).not.toMatch(/[\n\t]/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a link', () => {
  it('leads to a page, or the letter is not made', () => {
    const facts = { ...samples.newsletter_confirm, confirmLink: 'javascript:alert(1)' };
    expect(() => composeLetter('newsletter_confirm', facts, 'en')).toThrow(/links to pages only/);
  });
});
