import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { bandana, eventPage, productPage, seller, withPage } from '../fixtures/pages.ts';
import type { PageView, SellerView } from '../page-view.ts';
import * as stories from './SellerCardBlock.stories.tsx';
import { SellerCardBlock } from './SellerCardBlock.tsx';
import { sellerCardContract } from './sellerCard.contract.ts';
import { sellerCardFixtures } from './sellerCard.fixtures.ts';
import { sellerCardTelemetry } from './sellerCard.telemetry.ts';

describeBlock({
  type: 'sellerCard',
  folder: 'seller-card',
  fixtures: sellerCardFixtures,
  stories,
  telemetry: sellerCardTelemetry,
  contract: sellerCardContract,
});

const show = (page: PageView, content = { showStory: true, showContact: true }) =>
  renderToStaticMarkup(<SellerCardBlock content={content} page={page} />);
const about = (changes: Partial<SellerView>) =>
  withPage(productPage, { product: { ...bandana, seller: { ...seller, ...changes } } });

test('shows a product’s maker, and at a market everyone who comes', () => {
  const sellers = [seller, { ...seller, id: 'two', name: 'Barro Baixo' }];
  expect(show(withPage(productPage, { sellers })).match(/<article/g)).toHaveLength(1);
  expect(show(withPage(eventPage, { sellers })).match(/<article/g)).toHaveLength(2);
  expect(show(eventPage)).toBe('');
});

test('keeps the postal address beside a product whatever the editor leaves out', () => {
  const html = show(about({ postalAddress: 'Rua 12, 1100-445 Lisboa' }), { showStory: false, showContact: false });
  expect(html).toContain('Made and sold by <bdi>Oficina Marisol, Rua 12, 1100-445 Lisboa</bdi>');
  expect(html).not.toContain('<a ');
});

test('gives no link to an address, a number or a site that is none', () => {
  const html = show(
    withPage(eventPage, {
      sellers: [{ ...seller, email: 'not an address', phone: 'ask', websiteUrl: 'javascript:alert(1)' }],
    }),
  );
  expect(html).not.toContain('<a ');
});
