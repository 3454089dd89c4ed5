import { basketFixtures } from '../basket/basket.fixtures.ts';
import type { CheckoutView } from './checkout-view.ts';

const basket = basketFixtures.full;

const full: CheckoutView = {
  kind: 'checkout',
  market: basket.market,
  basketHref: '#basket',
  action: '#',
  key: 'a-key-of-this-form-alone',
  offer: 'a'.repeat(64),
  parts: basket.parts.map(({ key, sellerName, kind, wayTitle, source, fee, promise, lines }) => ({
    ...{ key, sellerName, kind, wayTitle, source, fee, promise },
    lines: lines.map(({ lineId, title, variant, quantity, linePrice }) => ({
      key: lineId,
      title,
      quantity: Number(quantity),
      price: linePrice,
      ...(variant === undefined ? {} : { variant }),
    })),
  })),
  totals: basket.totals,
  values: { postcode: '1100-148', country: 'PT' },
  faults: {},
  address: {
    countries: [
      { code: 'PT', name: 'Portugal' },
      { code: 'ES', name: 'Spain' },
    ],
  },
  payments: [{ kind: 'maker', isChosen: true, amount: '€89.90' }],
  sellers: [
    {
      key: 'pano-bravo',
      name: 'Pano Bravo',
      address: 'Beco do Salgueiro 4, 1100-993 Lisboa, Portugal',
      email: 'ola@pano-bravo.example',
    },
    { key: 'tinta-lenta', name: 'Tinta Lenta' },
  ],
  withdrawalDays: 14,
  exemptions: [
    { key: 'line-2', what: 'Doca, before seven', why: 'Pieces made to your own wording (names, dedications)' },
  ],
  gone: [],
};

const { address: _, ...collected } = full;

export const checkoutFixtures = {
  full,
  /** All of it is collected, and the shop takes cards. */
  collected: {
    ...collected,
    parts: full.parts.slice(0, 1),
    values: {},
    payments: [
      { kind: 'stall', isChosen: true, amount: '€48.00' },
      { kind: 'online', isChosen: false, amount: '€48.00' },
    ],
    exemptions: [],
  },
  online: { ...full, payments: [{ kind: 'online', isChosen: true, amount: '€89.90' }] },
  faults: {
    ...full,
    values: { name: '', email: 'ana at example', phone: '', street: 'Rua dos Testes 1', postcode: '!!', country: 'PT' },
    faults: { name: 'missing', email: 'unreadable', postcode: 'unreadable', city: 'missing' },
  },
  changed: {
    ...full,
    values: { name: 'آنا', email: 'ana@example.com', postcode: '1100-148', country: 'PT' },
    changed: [
      {
        key: 'part-1',
        what: 'Sardinhas bandana, 55 × 55 cm',
        shown: 'Collect Sat 28 Nov, 10:00–11:00',
        now: 'Collect Sat 28 Nov, 12:00–13:00',
        isGone: false,
      },
      { key: 'price', what: 'Doca, before seven', shown: '€35.00', now: '€38.00', isGone: false },
    ],
  },
  gone: {
    ...full,
    gone: ['Gatos, a print'],
    changed: [
      {
        key: 'part-2',
        what: 'Doca, before seven',
        shown: 'Delivered Tue 24 Nov, 11:15–19:30',
        now: 'Orders are closed · The market takes orders again on Mon 30 Nov',
        isGone: true,
      },
    ],
  },
  notice: { ...full, notice: 'basket_changed' },
} satisfies Record<string, CheckoutView>;
