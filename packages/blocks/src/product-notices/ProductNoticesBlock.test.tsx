import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { bandana, productPage, seller, withPage } from '../fixtures/pages.ts';
import { makerAddress, stallReturns } from '../fixtures/product-facts.ts';
import type { ProductView } from '../page-view.ts';
import * as stories from './ProductNoticesBlock.stories.tsx';
import { ProductNoticesBlock } from './ProductNoticesBlock.tsx';
import type { ProductNoticesContent } from './productNotices.content.ts';
import { productNoticesContract } from './productNotices.contract.ts';
import { productNoticesFixtures } from './productNotices.fixtures.ts';
import { productNoticesTelemetry } from './productNotices.telemetry.ts';

describeBlock({
  type: 'productNotices',
  folder: 'product-notices',
  fixtures: productNoticesFixtures,
  stories,
  telemetry: productNoticesTelemetry,
  contract: productNoticesContract,
});

function render(
  changes: Partial<ProductView> = {},
  content: ProductNoticesContent = productNoticesFixtures.full,
): string {
  const product = { ...bandana, seller: { ...seller, ...makerAddress }, ...changes };
  return renderToStaticMarkup(<ProductNoticesBlock content={content} page={withPage(productPage, { product })} />);
}
const toWords = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/[\s\u00a0\u202f]+/g, ' ');

test('tells how long the legal guarantee lasts, in years where they are whole', () => {
  expect(toWords(render())).toContain('3 years from the day you have it');
  const returns = { ...stallReturns, guaranteeMonths: 18 };
  expect(toWords(render({ returns }))).toContain('18 months from the day you have it');
});

test('tells the least that the law gives where the seller has not said, and only for new goods', () => {
  const { guaranteeMonths: _, ...returns } = stallReturns;
  expect(toWords(render({ returns }))).toContain('At least 2 years in the EU');
  const condition = { ...bandana.condition, kind: 'used' as const };
  const words = toWords(render({ returns, condition }));
  expect(words).toContain('The seller has not said how long it lasts for this used piece.');
  expect(words).not.toContain('2 years');
});

test('names the maker with a postal and an electronic address that can be used', () => {
  const html = render();
  expect(toWords(html)).toContain('Made and sold by Oficina Marisol Address Rua dos Remédios 4');
  expect(html).toContain('href="mailto:ola@marisol.example?subject=Flor%20bandana"');
  expect(html).toContain('href="tel:+351215550142"');
});

test('says that an address is missing instead of leaving it out', () => {
  expect(toWords(render({ seller }))).toContain('Address not given yet E-mail not given yet');
});

test('links to no website that is not one', () => {
  const html = render({ seller: { ...seller, ...makerAddress, websiteUrl: 'javascript:alert(1)' } });
  expect(html).not.toMatch(/javascript|Website/);
});

test('shows the official notice, and without it the same in words', () => {
  expect(render()).toContain('Place for the official EU notice');
  const plain = render({}, productNoticesFixtures.minimal);
  expect(plain).not.toContain('<img');
  expect(toWords(plain)).toContain('repaired or replaced free of charge');
});
