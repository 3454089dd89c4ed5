import { describe, expect, it } from 'vitest';
import { composeLetter, isLetterKind, letterKinds } from './compose.ts';
import type { LetterFacts, LetterKind } from './facts.ts';
import { samples } from './letters.fixtures.ts';

const compose = (kind: LetterKind, facts: Partial<LetterFacts[LetterKind]> = {}, locale = 'en') =>
  composeLetter(kind, { ...samples[kind], ...facts } as never, locale);

/** What a mail program would show of the HTML: words only. */
const toWords = (html: string): string =>
  html
    .replace(/^.*<body/su, '<body')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const squeeze = (text: string): string => text.replaceAll(/[\s>:-]+/gu, ' ').trim();

describe('every letter', () => {
  it.each(letterKinds)('%s reads as it is approved', async (kind) => {
    const { subject, text } = compose(kind);
    await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(`../snapshots/en/${kind}.txt`);
  });

  it.each(letterKinds)('%s fits 72 columns but for addresses, and ends its last line', (kind) => {
    const { text } = compose(kind);
    for (const line of text.split('\n'))
      if (!line.startsWith('https://')) expect([...line].length).toBeLessThanOrEqual(72);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).not.toMatch(/\n{3,}/);
  });

  it.each(letterKinds)('%s says the same as text and as HTML', (kind) => {
    const { text, html } = compose(kind);
    const shown = squeeze(toWords(html));
    for (const paragraph of text.split('\n\n')) {
      for (const line of paragraph.split('\n').map(squeeze)) {
        if (!line.startsWith('https') && line !== '') expect(shown).toContain(line);
      }
    }
  });

  it.each(letterKinds)('%s is HTML without tables, pictures, scripts, colours or anybody else’s address', (kind) => {
    const { html } = compose(kind);
    expect(html).not.toMatch(/<(table|img|script|style|link|iframe|svg)\b/i);
    expect(html).not.toMatch(/color:(?!.*scheme)/i);
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/gu))
      expect(address).toMatch(/^https:\/\/shop\.example\//);
    expect(html).toContain('<html lang="en-GB" dir="ltr">');
  });

  it.each(letterKinds)('%s never says "by" a time, and names the place of each', (kind) => {
    const { text } = compose(kind);
    expect(text).not.toMatch(/\bby \d/);
    for (const paragraph of text.split('\n\n')) {
      if (/\d\d:\d\d/.test(paragraph)) expect(paragraph).toContain('Lisbon');
    }
  });
});

describe('the confirmation', () => {
  it('repeats each promise word for word, in the language it was sold in', () => {
    const [part] = samples.order_confirmed.parts;
    if (part === undefined) throw new Error('The sample has a part.');
    const sentence = 'Levantar sáb., 28/11, 10:00–14:00 na banca A12, hora de Lisboa.';
    const { html, text } = compose('order_confirmed', { locale: 'pt-PT', parts: [{ ...part, sentence }] }, 'pt-PT');
    expect(html).toMatch(
      new RegExp(`<blockquote lang="pt-PT" dir="auto"[^>]*>${sentence.replaceAll('.', '\\.')}</blockquote>`),
    );
    expect(squeeze(text)).toContain(squeeze(sentence));
  });

  it('says how to pay by how it is got', () => {
    const [pickup, run] = samples.order_confirmed.parts;
    if (pickup === undefined || run === undefined) throw new Error('The sample has two parts.');
    expect(compose('order_confirmed', { parts: [pickup] }).text).toContain('€90.20, at the stall when you collect');
    expect(compose('order_confirmed', { parts: [run] }).text).toContain('€90.20, when you get it');
    const paid = compose('order_confirmed', { payment: { method: 'online', state: 'paid', amountMinor: 9020 } });
    expect(paid.text).toContain('nothing more: €90.20 is paid');
  });

  it('shows the code only where something is collected', () => {
    const [, run] = samples.order_confirmed.parts;
    expect(compose('order_confirmed').text).toContain('X4T9QK');
    expect(compose('order_confirmed', { parts: run === undefined ? [] : [run] }).text).not.toContain('X4T9QK');
  });

  it('counts money as the currency does', () => {
    expect(compose('order_confirmed', { currency: 'JPY' }).text).toMatch(/JP¥9,020/);
    expect(compose('order_confirmed', { currency: 'KWD' }).text).toMatch(/KWD\s9\.020/u);
  });
});

describe('a cancellation', () => {
  it('of a part says what stands and what is left to pay', () => {
    const { text, subject } = compose('order_cancelled', {
      ...samples.order_confirmed,
      cancelled: samples.order_confirmed.parts.slice(1),
      payment: { method: 'stall', state: 'due', amountMinor: 4470 },
    });
    expect(subject).toBe('Cancelled in part: order K7Q2-4M9D');
    expect(text).toContain('1 × Refurbished kettle, grade B');
    expect(text).not.toContain('bandana');
    expect(text).toContain('To pay: €44.70');
    expect(text).not.toContain('Nothing was paid');
  });
});

describe('the acknowledgement of a withdrawal', () => {
  it('has the date with its year, the time to the second, whose clock it is, and what was declared', () => {
    const { text } = compose('withdrawal_received');
    expect(squeeze(text)).toContain('Monday, 23 November 2026 at 17 04 12, Lisbon time');
    expect(squeeze(text)).toContain('I withdraw from the contract for the goods below, order K7Q2 4M9D');
    expect(text).toContain('1 × Printed bandana, indigo');
    expect(text).toContain('ana.sousa@mail.example');
  });
});

describe('a reader of a language letters are not written in', () => {
  it('gets British English whole, dates and amounts included', () => {
    const { text, html } = compose('ready_for_collection', {}, 'ar');
    expect(text).toContain('Sat 28 Nov, 10:00–14:00, Lisbon time'.replaceAll(/(?<=Sat|28) /gu, '\u00a0'));
    expect(html).toContain('<html lang="en-GB" dir="ltr">');
    expect(compose('ready_for_collection', {}, 'not a tag').text).toBe(text);
  });
});

describe('kinds', () => {
  it('are known by their name, and nothing else is one', () => {
    expect(isLetterKind('order_confirmed')).toBe(true);
    expect(isLetterKind('constructor')).toBe(false);
    expect(letterKinds).toHaveLength(19);
  });
});
