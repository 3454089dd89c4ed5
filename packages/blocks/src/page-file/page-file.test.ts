import { describe, expect, it } from 'vitest';
import { blockTypeNames } from '../schemas.ts';
import {
  blockDescriptions,
  findProblems,
  formatComposerUrl,
  formatIssue,
  formatPageFile,
  formatPageFileName,
  formatPageHash,
  formatRichTextLines,
  type PageFile,
  parsePageFile,
  parsePageHash,
  planImport,
  toRichText,
} from './index.ts';
import { IssueLog } from './issue-log.ts';
import { parseRichText } from './parse-rich-text.ts';
import { probeRule } from './probe-rule.ts';

const asset = { _type: 'reference', _ref: 'image-abc123-800x1000-jpg' } as const;
const page: PageFile = {
  stallkeepPage: 1,
  title: 'Página — 1',
  purpose: 'product',
  blocks: [
    { _type: 'gallery', _key: 'a', layout: 'strip' },
    { _type: 'fulfilmentPromise', _key: 'b', heading: 'When you can have it', showBasis: false, rows: 2 },
    {
      _type: 'richText',
      _key: 'c',
      text: [
        ...toRichText('## Care\n\nWash **cold**.'),
        { _type: 'picture', _key: 'p', asset, alt: 'A bowl', crop: { top: 0, bottom: 0.1, left: 0, right: 0 } },
        { _type: 'picture', _key: 'q', sample: 'bowlBlue', alt: 'Another bowl' },
      ],
    },
  ],
};

const issuesOf = (source: unknown): readonly string[] => {
  const parsed = parsePageFile(source);
  return parsed.ok ? [] : parsed.issues.map(formatIssue);
};
const withBlocks = (...blocks: readonly unknown[]) => ({ stallkeepPage: 1, title: 'T', purpose: 'product', blocks });

describe('parsePageFile', () => {
  it('gives back what formatPageFile wrote, and writes it the same again', () => {
    const text = formatPageFile(page);
    const parsed = parsePageFile(text);
    expect(parsed).toEqual({ ok: true, value: page });
    expect(parsed.ok && formatPageFile(parsed.value)).toBe(text);
  });

  it('tells every issue with its path, not the first only', () => {
    expect(
      issuesOf({
        ...withBlocks(
          { _type: 'gallery', _key: 'a', layout: 'spiral' },
          { _type: 'fulfilmentPromise', _key: 'b', heading: 5, rows: 'two', colour: 'red' },
          { _type: 'carousel', _key: 'c' },
          'a text',
        ),
        purpose: 'shop',
      }),
    ).toEqual([
      'purpose must be one of event, product, but is "shop".',
      'blocks[3] must be an object, but is "a text".',
      expect.stringMatching(/^blocks\[0\]\.layout must be one of stack, .* but is "spiral"\.$/),
      expect.stringMatching(/^blocks\[1\]\.colour must be one of _type, _key, heading, .* but is "colour"\.$/),
      'blocks[1].heading must be a text, but is 5.',
      'blocks[1].rows must be a number, but is "two".',
      'blocks[2]._type must be a block of this kit, but is "carousel".',
    ]);
  });

  it('makes a key where none stands, one no other block has', () => {
    const parsed = parsePageFile(
      withBlocks({ _type: 'gallery' }, { _type: 'gallery', _key: 'b1' }, { _type: 'gallery' }),
    );
    const keys = parsed.ok ? parsed.value.blocks.map(({ _key }) => _key) : [];
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
    expect(keys[1]).toBe('b1');
  });

  it('refuses a key that stands twice', () => {
    expect(issuesOf(withBlocks({ _type: 'gallery', _key: 'a' }, { _type: 'gallery', _key: 'a' }))).toEqual([
      'blocks[1]._key must be a key no other item of the list has, but is "a".',
    ]);
  });

  it('refuses what is too large to be a page', () => {
    expect(issuesOf(' '.repeat(400_001))[0]).toContain('at most 400000 characters');
    expect(issuesOf(withBlocks(...Array.from({ length: 101 }, () => ({ _type: 'gallery' }))))[0]).toContain(
      'at most 100',
    );
    const long = { _type: 'fulfilmentPromise', heading: 'x'.repeat(20_001) };
    expect(issuesOf(withBlocks(long))[0]).toContain('at most 20000 characters');
  });

  it.each([
    ['no JSON', '{', 'The file must be a page file exported by the composer or the Studio'],
    ['a list', [], 'The file must be a page file'],
    ['another version', { ...page, stallkeepPage: 2 }, 'stallkeepPage must be 1'],
    [
      'a picture of nobody',
      withBlocks({ _type: 'richText', text: [{ _type: 'picture', asset: { _ref: 'x' } }] }),
      'asset',
    ],
    [
      'a style of nobody',
      withBlocks({ _type: 'richText', text: [{ _type: 'block', style: 'h1', children: [] }] }),
      'style',
    ],
  ])('refuses %s in words', (_, source, words) => {
    expect(issuesOf(source).join(' ')).toContain(words);
  });

  it('leaves out what the lake answers for a field that is not set', () => {
    const parsed = parsePageFile(withBlocks({ _type: 'gallery', _key: 'a', layout: null }));
    expect(parsed.ok && parsed.value.blocks).toEqual([{ _type: 'gallery', _key: 'a' }]);
  });
});

describe('planImport', () => {
  it('keeps pictures of a Studio and names those that need one', () => {
    const { blocks, missingPictures } = planImport(page);
    expect(JSON.stringify(blocks)).toContain(asset._ref);
    expect(JSON.stringify(blocks)).not.toContain('sample');
    expect(missingPictures).toEqual([{ path: 'blocks[2].text[3]', where: 'Text, Text 4: “Another bowl”' }]);
  });
});

describe('a page in an address', () => {
  it('comes back whole, letters beyond ASCII included', () => {
    expect(parsePageHash(formatPageHash(page))).toEqual({ ok: true, value: page });
    expect(formatPageHash(page)).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('is refused when it was cut short or is none', () => {
    expect(parsePageHash(formatPageHash(page).slice(0, -7)).ok).toBe(false);
    expect(parsePageHash('%%%').ok).toBe(false);
  });

  it('opens the composer of a Storybook, with a slash at the end of its address or without', () => {
    const hash = formatPageHash(page);
    const url = `http://127.0.0.1:6006/iframe.html?id=composer--composer&viewMode=story#page=${hash}`;
    expect(formatComposerUrl('http://127.0.0.1:6006/', page)).toBe(url);
    expect(formatComposerUrl('http://127.0.0.1:6006', page)).toBe(url);
  });
});

describe('findProblems', () => {
  it('says which block is not for this kind of page', () => {
    const event: PageFile = { ...page, purpose: 'event' };
    expect(findProblems(event).map(({ block, words }) => [block, words.split(':')[0]])).toEqual(
      expect.arrayContaining([['a', 'This block is for product pages']]),
    );
    expect(findProblems(page)).toEqual([]);
  });

  it('says a number outside its limits', () => {
    const many: PageFile = { ...page, blocks: [{ _type: 'fulfilmentPromise', _key: 'b', rows: 0 }] };
    expect(findProblems(many)).toEqual([
      { block: 'b', path: 'rows', words: '“Later order times” must be at least 1.' },
    ]);
  });
});

describe('running text as lines', () => {
  it.each([
    'A paragraph with **strong**, *gentle* and [linked](mailto:ola@example.org) words.',
    '## Heading\n\n### Small heading\n\n> A quote\n\n- one\n- two\n\n1. first\n1. second\n\nAn end.',
  ])('comes back the same: %j', (lines) => {
    const text = toRichText(lines);
    expect(formatRichTextLines(text)).toBe(lines);
    const log = new IssueLog();
    expect(parseRichText(text, { path: 'text', log })).toEqual(text);
    expect(log.issues).toEqual([]);
  });

  it('keeps a picture where its line stands', () => {
    const picture = { _type: 'picture', _key: 'p', alt: 'A bowl', asset };
    const lines = formatRichTextLines([picture, ...toRichText('After it.')]);
    expect(lines).toBe('![A bowl](#p)\n\nAfter it.');
    expect(toRichText(lines, [picture])[0]).toEqual(picture);
    expect(toRichText(lines)).toHaveLength(1);
  });
});

describe('blocks as their schemas describe them', () => {
  it('describes every block, each field with a title', () => {
    expect([...blockDescriptions.keys()]).toEqual(blockTypeNames);
    for (const { fields } of blockDescriptions.values()) {
      for (const field of fields) expect(field.title).not.toBe('');
    }
  });

  it('asks of a field what its schema asks, and not what it only advises', () => {
    interface Rule {
      readonly required: () => Rule;
      readonly integer: () => Rule;
      readonly min: (least: number) => Rule;
      readonly max: (most: number) => Rule;
      readonly warning: (words: string) => Rule;
    }
    expect(probeRule((rule: Rule) => rule.required().min(2).max(9).integer())).toEqual({
      isRequired: true,
      isWhole: true,
      min: 2,
      max: 9,
    });
    expect(probeRule((rule: Rule) => [rule.required(), rule.max(40).warning('Long.')])).toEqual({
      isRequired: true,
      isWhole: false,
    });
    expect(probeRule(undefined)).toEqual({ isRequired: false, isWhole: false });
  });
});

it('names a file after its page', () => {
  expect(formatPageFileName({ title: 'Página: coleta' })).toBe('pagina-coleta.page.json');
  expect(formatPageFileName({ title: '…' })).toBe('page.page.json');
});
