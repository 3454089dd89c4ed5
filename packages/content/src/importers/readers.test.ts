import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { toPortableText } from './html.ts';
import { toSlug } from './ids.ts';
import { parsePrice } from './price.ts';

const linesOf = (text: string) => {
  const parsed = parseCsv(text);
  return parsed.ok ? parsed.value.rows.map((row) => [row.line, ...row.cells.values()]) : [];
};

describe('parseCsv', () => {
  it.each(['\n', '\r\n', '\r'])('numbers records by the line they begin on, with line breaks %j', (lineBreak) => {
    const text = '\uFEFFA,B\n1,"x\ny"\n\n2,3\n"a\nb\nc",5\n6\n'.replaceAll('\n', lineBreak);
    expect(linesOf(text)).toEqual([
      [2, '1', 'x\ny'],
      [5, '2', '3'],
      [6, 'a\nb\nc', '5'],
      [9, '6'],
    ]);
  });

  it('takes ragged rows and counts the cells beyond the header', () => {
    const parsed = parseCsv('A,B\n1\n1,2,3,4\n,,\n');
    expect(parsed.ok && parsed.value.rows.map((row) => row.extraCells)).toEqual([0, 2]);
  });

  it('refuses what is not CSV, and nothing at all', () => {
    expect(parseCsv('').ok).toBe(false);
    expect(parseCsv('A,B\n"never closed').ok).toBe(false);
  });
});

describe('parsePrice', () => {
  it.each([
    ['42.99', 'EUR', 4299],
    ['1,234.50', 'EUR', 123_450],
    ['1.234,50', 'EUR', 123_450],
    ['12,5', 'EUR', 1250],
    ['€ 85', 'EUR', 8500],
    ['1 234,00', 'EUR', 123_400],
    ['1,234,567', 'EUR', 123_456_700],
    ['1500', 'JPY', 1500],
    ['0', 'EUR', 0],
  ])('reads %s %s as %i in minor units', (text, currency, minor) => {
    expect(parsePrice(text, currency)).toEqual({ ok: true, value: minor });
  });

  it.each(['-1', '(5)', 'NaN', 'free', '', '1e5', '1,234', '12.345', '99999999999', 'Infinity'])(
    'refuses %j',
    (text) => {
      expect(parsePrice(text, 'EUR').ok).toBe(false);
    },
  );
});

describe('toPortableText', () => {
  const textOf = (html: string) =>
    toPortableText(html).map(({ children }) =>
      Array.isArray(children) ? children.map((child: { text: string }) => child.text).join('') : '',
    );

  it('keeps text, marks, lists and headings of the content model', () => {
    const blocks = toPortableText('<h1>Care</h1><p>Wash <b>cold</b>.</p><ul><li>no bleach</li></ul>');
    expect(blocks).toMatchObject([
      { style: 'h2' },
      { style: 'normal', children: [{ text: 'Wash ' }, { text: 'cold', marks: ['strong'] }, { text: '.' }] },
      { listItem: 'bullet' },
    ]);
  });

  it('drops scripts and styles and keeps text outside of paragraphs', () => {
    expect(textOf('Hello <b>you</b><script>alert(1)</script><style>p{}</style> there')).toEqual(['Hello you there']);
    expect(textOf('one\n\ntwo & three')).toEqual(['one', 'two & three']);
    expect(textOf('<p> </p><br>')).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' data:text/html,x',
    '//evil.example',
    'vbscript:x',
  ])('keeps the text but not the address of a link to %j', (href) => {
    const blocks = toPortableText(`<p>see <a href="${href}">this</a></p>`);
    expect(JSON.stringify(blocks)).not.toMatch(/href/);
    expect(textOf(`<p>see <a href="${href}">this</a></p>`)).toEqual(['see this']);
  });

  it('keeps safe links and is the same on every run', () => {
    const html = '<p><a href="https://example.org/a">a</a></p>';
    expect(toPortableText(html)).toMatchObject([{ markDefs: [{ _type: 'link', href: 'https://example.org/a' }] }]);
    expect(toPortableText(html)).toEqual(toPortableText(html));
  });
});

describe('toSlug', () => {
  it('keeps names apart that lose something', () => {
    expect(toSlug('Chain Bracelet')).toBe('chain-bracelet');
    expect(toSlug('Café Pão')).toBe('cafe-pao');
    expect(toSlug('日本')).not.toBe(toSlug('中国'));
    expect(toSlug('x'.repeat(300)).length).toBeLessThanOrEqual(80);
    expect(toSlug('a.b')).toMatch(/^[a-z0-9-]+$/);
  });
});
