import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import {
  cancelledEvent,
  emptyPage,
  eventPage,
  minimalEvent,
  openEvent,
  productPage,
  seller,
  withPage,
} from '../fixtures/pages.ts';
import type { PageView } from '../page-view.ts';
import * as stories from './ContactSellerBlock.stories.tsx';
import { ContactSellerBlock } from './ContactSellerBlock.tsx';
import { toContactSellerContent } from './contactSeller.content.ts';
import { contactSellerContract } from './contactSeller.contract.ts';
import { contactSellerFixtures } from './contactSeller.fixtures.ts';
import { contactSellerTelemetry } from './contactSeller.telemetry.ts';

describeBlock({
  type: 'contactSeller',
  folder: 'contact-seller',
  fixtures: contactSellerFixtures,
  stories,
  telemetry: contactSellerTelemetry,
  contract: contactSellerContract,
});

const show = (page: PageView, fields = {}) =>
  renderToStaticMarkup(<ContactSellerBlock content={toContactSellerContent(fields)} page={page} />);
const actions = { contactHref: '/ask' };

test('asks about the product of its page by its SKU, and comes back to it', () => {
  const html = show(withPage(productPage, { actions }));
  expect(html).toMatch(/<form[^>]+action="\/ask" method="post"/);
  expect(html).toContain('name="sku" value="FLOR-RED-55"');
  expect(html).toContain('name="page" value="/feira-da-ladra/flor-bandana"');
  expect(html).toMatch(/<option[^>]*value="product"[^>]*selected/);
});

test('opens with the topic that was sent, and with one that is offered', () => {
  const contactFault = { values: { topic: 'payment', message: 'x' }, faults: {} };
  const page = withPage(productPage, { actions, contactFault });
  expect(show(page)).toMatch(/<option[^>]*value="payment"[^>]*selected/);
  expect(show(page, { topics: ['order', 'return'] })).toMatch(/<option[^>]*value="order"[^>]*selected/);
});

test('never has a form that nothing takes, and then says where to ask', () => {
  expect(show(eventPage)).not.toContain('<form');
  expect(show(eventPage)).toContain('Ask on the market day: Stall A12, Campo de Santa Clara.');
  expect(show(withPage(eventPage, { event: minimalEvent }))).toContain('Ask at the stall on the market day.');
  expect(show(emptyPage)).toBe('');
  for (const event of [cancelledEvent, { ...openEvent, phase: 'past' as const }]) {
    expect(show(withPage(eventPage, { event }))).toBe('');
  }
});

test('names one seller of a market only where there is one', () => {
  const mail = { ...seller, email: 'ola@marisol.example' };
  expect(show(withPage(eventPage, { sellers: [mail] }))).toContain(
    'mailto:ola@marisol.example?subject=Feira%20da%20Ladra',
  );
  expect(show(withPage(eventPage, { sellers: [mail, { ...mail, id: 'two' }] }))).not.toContain('mailto:');
});

test('reads topics in one order, and all of them where none is known', () => {
  expect(toContactSellerContent({ topics: ['other', 'order', 'weather'] }).topics).toEqual(['order', 'other']);
  expect(toContactSellerContent({ topics: ['weather'] }).topics).toHaveLength(6);
});
