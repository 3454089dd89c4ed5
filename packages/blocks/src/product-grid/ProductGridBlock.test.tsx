import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { eventPage, productPage, withPage } from '../fixtures/pages.ts';
import * as stories from './ProductGridBlock.stories.tsx';
import { ProductGridBlock } from './ProductGridBlock.tsx';
import { productGridContract } from './productGrid.contract.ts';
import { productGridFixtures } from './productGrid.fixtures.ts';
import { productGridTelemetry } from './productGrid.telemetry.ts';

describeBlock({
  type: 'productGrid',
  folder: 'product-grid',
  fixtures: productGridFixtures,
  stories,
  telemetry: productGridTelemetry,
  contract: productGridContract,
});

test('leaves the product of the page out of its list', () => {
  const show = (page: typeof eventPage) =>
    renderToStaticMarkup(<ProductGridBlock content={productGridFixtures.full} page={page} />);
  expect(show(eventPage)).toContain('Flor bandana');
  expect(show(productPage)).not.toContain('Flor bandana');
});

test('shows no more than its limit', () => {
  const html = renderToStaticMarkup(<ProductGridBlock content={{ layout: 'grid', limit: 2 }} page={eventPage} />);
  expect(html.match(/<article/g)).toHaveLength(2);
});

test('shows beside a product four others at most, those of its maker first', () => {
  const html = renderToStaticMarkup(<ProductGridBlock content={productGridFixtures.full} page={productPage} />);
  const titles = [...html.matchAll(/<a href="[^"]*">([^<]+)</g)].map(([, title]) => title);
  expect(titles).toHaveLength(4);
  expect(titles[0]).toBe('Noite bandana');
});

test('stays away where a product is alone at its market', () => {
  const page = withPage(productPage, { products: productPage.products.slice(0, 1) });
  expect(renderToStaticMarkup(<ProductGridBlock content={productGridFixtures.full} page={page} />)).toBe('');
});

test('puts one badge on a card at most, sold out before all', () => {
  const worn = eventPage.products.map((card) => ({ ...card, isAvailable: false, condition: 'used' as const }));
  const page = withPage(eventPage, { products: worn.slice(0, 1) });
  const html = renderToStaticMarkup(<ProductGridBlock content={productGridFixtures.full} page={page} />);
  expect(html).toContain('Sold out');
  expect(html).not.toContain('Used');
});
