import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { eventPage, productPage } from '../fixtures/pages.ts';
import { describeBlock } from '../test-helpers/describe-block.ts';
import { ProductGridBlock } from './ProductGridBlock.tsx';
import { productGridFixtures } from './productGrid.fixtures.ts';

describeBlock({ type: 'productGrid', folder: 'product-grid', fixtures: productGridFixtures });

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
