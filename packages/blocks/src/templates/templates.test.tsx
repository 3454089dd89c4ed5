import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Blocks } from '../Blocks.tsx';
import { blockContracts } from '../contracts.ts';
import { eventPage, productPage } from '../fixtures/pages.ts';
import { findProblems, formatPageFile, parsePageFile } from '../page-file/index.ts';
import { pageTemplates } from './index.ts';

const fixturePages = { event: eventPage, product: productPage };

describe.each(pageTemplates)('the template $title', ({ page }) => {
  it('is a page file without an issue', () => {
    const parsed = parsePageFile(formatPageFile(page));
    // Whole as it stands: a Studio takes its rows only with the types their schema names.
    expect(parsed).toEqual({ ok: true, value: page });
  });

  it('has only blocks of its kind of page, and nothing left to fill', () => {
    const strange = page.blocks.filter(
      ({ _type }) => !blockContracts[_type].pages.some((kind) => kind === page.purpose),
    );
    expect(strange.map(({ _type }) => _type)).toEqual([]);
    expect(findProblems(page)).toEqual([]);
  });

  it('renders on a page of its kind', () => {
    const html = renderToStaticMarkup(<Blocks blocks={page.blocks} page={fixturePages[page.purpose]} />);
    for (const { _type } of page.blocks) expect(html).toContain(`data-block="${_type}"`);
    expect(html).not.toMatch(/undefined|\[object Object\]|NaN|Invalid Date/);
  });
});

it('offers templates for both kinds of page, each under its own id', () => {
  expect(new Set(pageTemplates.map(({ page }) => page.purpose))).toEqual(new Set(['event', 'product']));
  expect(new Set(pageTemplates.map(({ id }) => id)).size).toBe(pageTemplates.length);
});
