import { formatPageFile, type PageFile, parsePageFile } from '@stallkeep/blocks/page-file';
import { describe, expect, it } from 'vitest';
import { findStorybookUrl } from './composerUrl.ts';
import { pageTemplates } from './pageTemplates.ts';
import { planPageImport, planPageUndo } from './planPageImport.ts';
import { toPageFile } from './toPageFile.ts';

const page: PageFile = {
  stallkeepPage: 1,
  title: 'Composed',
  purpose: 'product',
  blocks: [{ _type: 'gallery', _key: 'g', layout: 'strip' }],
};
const before = {
  title: 'Mine',
  purpose: 'event',
  blocks: [
    { _type: 'eventHero', _key: 'h' },
    { _type: 'productGrid', _key: 'p' },
  ],
};

describe('planPageImport', () => {
  it('replaces the blocks and keeps title, short name and purpose where there are some', () => {
    const { patches, replaced, blocks } = planPageImport(before, page);
    expect(patches).toEqual([
      { setIfMissing: { title: 'Composed', purpose: 'product', slug: { _type: 'slug', current: 'composed' } } },
      { set: { blocks: page.blocks } },
    ]);
    expect([replaced, blocks]).toEqual([2, 1]);
  });

  it('warns of a page composed for the other kind', () => {
    expect(planPageImport(before, page).cautions[0]).toContain(
      'composed for product pages, this page is for event pages',
    );
    expect(planPageImport({}, page).cautions).toEqual([]);
  });

  it('can be undone to what was there, nothing included', () => {
    expect(planPageUndo(before)).toEqual([{ set: { blocks: before.blocks } }]);
    expect(planPageUndo({})).toEqual([{ unset: ['blocks'] }]);
  });
});

describe('toPageFile', () => {
  it('gives a document back as it was imported, without what belongs to the document', () => {
    const document = { _id: 'x', _rev: 'y', ...before, slug: { current: 'mine' } };
    const file = toPageFile(document);
    expect(file.ok && parsePageFile(formatPageFile(file.value))).toEqual({
      ok: true,
      value: { stallkeepPage: 1, ...before },
    });
  });

  it('says what in a block the kit does not know', () => {
    const file = toPageFile({ ...before, blocks: [{ _type: 'gallery', _key: 'g', old: true }] });
    expect(file.ok ? [] : file.issues.map(({ path }) => path)).toEqual(['blocks[0].old']);
  });
});

it('offers every template as a new page, with a purpose and blocks', () => {
  expect(pageTemplates.length).toBeGreaterThanOrEqual(6);
  for (const { schemaType, value } of pageTemplates) {
    expect(schemaType).toBe('page');
    expect(value).toMatchObject({ purpose: expect.any(String), blocks: expect.any(Array) });
  }
});

it('finds Storybook where the settings beside the Studio say, if they say something usable', () => {
  expect(findStorybookUrl({ storybook: 'http://127.0.0.1:6006/' })).toBe('http://127.0.0.1:6006');
  expect(findStorybookUrl({ storybook: 'javascript:alert(1)' })).toBeUndefined();
  expect(findStorybookUrl(undefined)).toBeUndefined();
});
