import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { eventPage, productPage, withPage } from '../fixtures/pages.ts';
import type { FulfilmentWay } from '../page-view.ts';
import * as stories from './ProductGridBlock.stories.tsx';
import { ProductGridBlock } from './ProductGridBlock.tsx';
import { productGridContract } from './productGrid.contract.ts';
import { productGridFixtures } from './productGrid.fixtures.ts';
import { productGridTelemetry } from './productGrid.telemetry.ts';

function cardOf() {
  const [card] = eventPage.products;
  if (card === undefined) throw new Error('the fixture page has products');
  return card;
}

describeBlock({
  type: 'productGrid',
  folder: 'product-grid',
  fixtures: productGridFixtures,
  stories,
  telemetry: productGridTelemetry,
  contract: productGridContract,
});

const hrefs = { all: '/m', pickup: '/m?way=pickup', run: '/m?way=run', lane: '/m?way=lane', make: '/m?way=make' };
const place = { id: 'grid1', type: 'productGrid', position: 2 };
const narrow = (way: FulfilmentWay | undefined, limit = 60) =>
  renderToStaticMarkup(
    <ProductGridBlock
      content={{ layout: 'grid', limit, showFilter: true }}
      page={withPage(eventPage, { filter: way === undefined ? { hrefs } : { way, hrefs } })}
      place={place}
    />,
  );

test('narrows the list to the way of its address, and says how many each way has', () => {
  const html = narrow('lane');
  expect(html.match(/<article/g)).toHaveLength(1);
  expect(
    [...html.matchAll(/<a href="(\/m[^"]*)"[^>]*>([^<]+)<span[^>]*>(\d+)</g)].map((found) => found.slice(1)),
  ).toEqual([
    ['/m#list-grid1', 'Everything ', '7'],
    ['/m?way=pickup#list-grid1', 'Collect ', '7'],
    ['/m?way=run#list-grid1', 'Courier run ', '1'],
    ['/m?way=lane#list-grid1', 'Parcel ', '1'],
    ['/m?way=make#list-grid1', 'Made for you ', '1'],
  ]);
  expect(html).toContain('id="list-grid1"');
});

test('marks one choice as the present one', () => {
  for (const way of [undefined, 'run'] as const) {
    expect(narrow(way).match(/aria-current="true"/g)).toHaveLength(1);
  }
});

test('keeps the way an old link asks for among the choices, and says that nothing has it', () => {
  const products = eventPage.products.filter(({ ways }) => !ways.includes('lane'));
  const page = withPage(eventPage, { products, filter: { way: 'lane', hrefs } });
  const html = renderToStaticMarkup(<ProductGridBlock content={productGridFixtures.minimal} page={page} />);
  expect(html).toMatch(/aria-current="true">Parcel <span[^>]*>0</);
  expect(html).toContain('Nothing here is sent by parcel');
  expect(html).not.toContain('Made for you');
});

test('offers no choice where there is none, and none beside a product', () => {
  const same = eventPage.products.map((card) => ({ ...card, ways: ['pickup'] as const }));
  const page = withPage(eventPage, { products: same, filter: { hrefs } });
  const content = { layout: 'grid', limit: 60, showFilter: true } as const;
  expect(renderToStaticMarkup(<ProductGridBlock content={content} page={page} />)).not.toContain('<nav');
  const beside = withPage(productPage, { filter: { way: 'lane', hrefs } });
  const html = renderToStaticMarkup(<ProductGridBlock content={content} page={beside} />);
  expect(html).not.toContain('<nav');
  expect(html.match(/<article/g)).toHaveLength(4);
});

test('says how many of the fitting ones it shows', () => {
  expect(narrow('pickup', 2)).toContain('2 of 7 shown.');
  expect(narrow('run', 2)).not.toContain('shown.');
});

test('names at most fifty items in its event, each with its place in the list', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...cardOf(), id: `p${index}` }));
  const html = renderToStaticMarkup(
    <ProductGridBlock
      content={productGridFixtures.minimal}
      page={withPage(eventPage, { products: many })}
      place={place}
    />,
  );
  const params = /data-seen-params="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
  const { items } = JSON.parse(params);
  expect(items).toHaveLength(50);
  expect(items[49]).toMatchObject({ item_id: 'p49', index: 49, quantity: 1 });
  expect(html.match(/data-click="select_item"/g)).toHaveLength(60);
});

test('measures nothing on a page that does not', () => {
  const { signPromise: _, ...page } = eventPage;
  const html = renderToStaticMarkup(<ProductGridBlock content={productGridFixtures.full} page={page} place={place} />);
  expect(html).not.toMatch(/data-(seen|click)/);
});

test('leaves the product of the page out of its list', () => {
  const show = (page: typeof eventPage) =>
    renderToStaticMarkup(<ProductGridBlock content={productGridFixtures.full} page={page} />);
  expect(show(eventPage)).toContain('Flor bandana');
  expect(show(productPage)).not.toContain('Flor bandana');
});

test('shows no more than its limit', () => {
  const html = renderToStaticMarkup(
    <ProductGridBlock content={{ layout: 'grid', limit: 2, showFilter: true }} page={eventPage} />,
  );
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
