import type { BasketLineView, BasketPartView, BasketView } from './basket-view.ts';

const line: BasketLineView = {
  lineId: 'line-1',
  title: 'Sardinhas bandana',
  href: '#',
  variant: '55 × 55 cm',
  unitPrice: '€24.00',
  linePrice: '€48.00',
  quantity: '2',
  isSingle: false,
  most: 33,
};

const stall: BasketPartView = {
  key: 'part-1',
  sellerName: 'Pano Bravo',
  kind: 'pickup',
  wayTitle: 'Collect at the market stall',
  source: 'From stock',
  fee: 'Free',
  promise: {
    status: 'firm',
    headline: 'Collect Sat 28 Nov, 10:00–11:00',
    where: 'at Stall A4, Lisbon time',
    condition: 'Order before Fri 27 Nov, 19:00',
    remedy: 'Full refund on the spot, and we bring it to your door.',
  },
  isSlotGone: false,
  isLaterThanShown: false,
  slots: {
    chosen: '',
    days: [
      {
        day: 'Sat 28 Nov',
        slots: [
          { value: '1795863600', label: 'Sat 28 Nov, 10:00–11:00', isFull: false },
          { value: '1795867200', label: 'Sat 28 Nov, 11:00–12:00', isFull: true },
          { value: '1795870800', label: 'Sat 28 Nov, 12:00–13:00', isFull: false },
        ],
      },
    ],
  },
  lines: [line],
};

const run: BasketPartView = {
  key: 'part-2',
  sellerName: 'Tinta Lenta',
  kind: 'run',
  wayTitle: 'Bike courier in Lisbon',
  source: 'Made to order',
  fee: '€3.90',
  promise: {
    status: 'firm',
    headline: 'Delivered Tue 24 Nov, 11:15–19:30',
    where: 'Lisbon time',
    condition: 'Order before Tue 24 Nov, 10:00',
    minimum: 'The run goes with 3 orders; none is in so far. With fewer, your order goes on the next run.',
    remedy: 'Free delivery or your money back, your choice.',
  },
  isSlotGone: false,
  isLaterThanShown: false,
  lines: [
    {
      lineId: 'line-2',
      title: 'Doca, before seven',
      href: '#',
      variant: '21 × 30 cm, unframed',
      unitPrice: '€38.00',
      linePrice: '€38.00',
      quantity: '1',
      isSingle: false,
      note: 'For Rita, signed on the back',
    },
  ],
};

const full: BasketView = {
  kind: 'basket',
  market: { name: 'Maré at Cais das Andorinhas', href: '#' },
  action: '#',
  parts: [stall, run],
  gone: [],
  postcode: {
    value: '1100-148',
    country: 'PT',
    countries: [
      { code: 'PT', name: 'Portugal' },
      { code: 'ES', name: 'Spain' },
    ],
  },
  totals: {
    goods: '€86.00',
    carriage: [
      { key: 'part-1', name: 'Collect at the market stall, Pano Bravo', price: 'Free' },
      { key: 'part-2', name: 'Bike courier in Lisbon, Tinta Lenta', price: '€3.90' },
    ],
    all: '€89.90',
  },
  canOrder: true,
  hasFaults: false,
};

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenbandana';

export const basketFixtures = {
  full,
  empty: { ...full, parts: [], totals: { goods: '–', carriage: [], all: '–' } },
  choice: {
    ...full,
    choice: {
      chosen: 'split',
      rows: [
        {
          key: 'line-1',
          what: 'Sardinhas bandana, 55 × 55 cm',
          split: 'Collect Sat 28 Nov, 10:00–11:00',
          together: 'Collect Sat 5 Dec, 10:00–11:00',
        },
        {
          key: 'line-3',
          what: 'Azulejo bandana, 55 × 55 cm',
          split: 'Collect Sat 5 Dec, 10:00–11:00',
          together: 'Collect Sat 5 Dec, 10:00–11:00',
        },
      ],
      fees: { split: '€3.90', together: 'Free' },
    },
  },
  changed: {
    ...full,
    canOrder: false,
    parts: [
      {
        ...stall,
        isSlotGone: true,
        lines: [{ ...line, priceBefore: '€22.00', quantity: '40', fault: { kind: 'too_many', most: 33 } }],
      },
      {
        ...run,
        promise: {
          status: 'unavailable',
          headline: 'Not to 4000-100',
          reason: 'This run goes to Lisbon. Collect it, or choose a parcel.',
        },
      },
    ],
    gone: [
      { lineId: 'line-8', title: 'Gatos, a print', href: '#', what: 'variant' },
      { lineId: 'line-9', what: 'product' },
    ],
  },
  faults: {
    ...full,
    hasFaults: true,
    parts: [{ ...stall, lines: [{ ...line, quantity: 'many', fault: 'unreadable' }] }, run],
    postcode: { ...requirePostcode(full), value: '!!', fault: 'unreadable' },
  },
  long: {
    ...full,
    parts: [
      {
        ...stall,
        sellerName: `Oficina de estamparia e tinturaria ${longWord} e filhas`,
        isLaterThanShown: true,
        lines: [
          {
            ...line,
            title: `The bandana Marisol printed in the courtyard while the tram went by, ${longWord}`,
            condition: 'used',
            variant: 'Ochre and a blue that is nearly black, 55 × 55 cm, with a hem sewn by hand',
            linePrice: 'CHF 1,234,567.00',
            note: 'If it is a present, say whom it is for and when, and we put a card in with it. '.repeat(4),
          },
          { ...line, lineId: 'line-7', isSingle: true, quantity: '1', condition: 'refurbished' },
        ],
      },
    ],
  },
} satisfies Record<string, BasketView>;

function requirePostcode({ postcode }: BasketView): NonNullable<BasketView['postcode']> {
  if (postcode === undefined) throw new Error('The full basket has something that is brought.');
  return postcode;
}
