import type { CaseFacts, LetterFacts, OrderFacts, PartFacts } from './facts.ts';

/** Mon 23 Nov 2026, 17:04:12 in Lisbon. */
const NOW = Date.UTC(2026, 10, 23, 17, 4, 12) / 1000;
const at = (day: number, hour: number): number => Date.UTC(2026, 10, day, hour) / 1000;

const pickup: PartFacts = {
  sellerName: 'Oficina Azul',
  optionTitle: 'Collect at the stall',
  kind: 'pickup',
  zone: 'Europe/Lisbon',
  sentence: 'Collect Sat 28 Nov, 10:00–14:00 at Stall A12, Lisbon time. Order before Thu 26 Nov, 12:00.',
  remedy: 'Free collection another day or a full refund, your choice.',
  place: { name: 'Mercado de Campo de Ourique', address: 'Rua Coelho da Rocha 104, Lisboa', stall: 'A12' },
  window: { from: at(28, 10), until: at(28, 14) },
  heldUntil: at(30, 0),
  lines: [
    {
      title: 'Printed bandana, indigo',
      quantity: 2,
      lineMinor: 2580,
      returnDays: 14,
      guaranteeMonths: 36,
      buyerPaysReturn: true,
      exemption: '',
    },
    {
      title: 'Bandana with your initials',
      quantity: 1,
      lineMinor: 1890,
      returnDays: 14,
      guaranteeMonths: 36,
      buyerPaysReturn: true,
      exemption: 'It is made to what you wrote.',
    },
  ],
};

const run: PartFacts = {
  ...pickup,
  sellerName: 'Ferro & Fogo',
  optionTitle: 'Courier run in Lisbon',
  kind: 'run',
  sentence: 'Delivered Fri 27 Nov, 18:00–20:30, Lisbon time. Order before Fri 27 Nov, 14:00.',
  remedy: '',
  window: { from: at(27, 18), until: at(27, 20) + 1800 },
  lines: [
    {
      title: 'Refurbished kettle, grade B',
      quantity: 1,
      lineMinor: 4200,
      returnDays: 30,
      guaranteeMonths: 36,
      buyerPaysReturn: true,
      exemption: '',
    },
  ],
};

const order: OrderFacts = {
  now: NOW,
  reference: 'K7Q2-4M9D',
  collectCode: 'X4T9QK',
  eventName: 'Saturday Market',
  zone: 'Europe/Lisbon',
  currency: 'EUR',
  locale: 'en',
  link: 'https://shop.example/order/u1Yk2q8xVvZ0c3bq9G4w1A',
  buyerName: 'Ana Sousa',
  placedAt: NOW - 3600,
  parts: [pickup],
  goodsMinor: 4470,
  carriageMinor: 0,
  totalMinor: 4470,
  payment: { method: 'stall', state: 'due', amountMinor: 4470 },
};

const paid = { method: 'online', state: 'paid', amountMinor: 4470 } as const;

const back: CaseFacts = {
  kind: 'return',
  openedAt: NOW,
  lines: [{ title: 'Printed bandana, indigo', quantity: 1 }],
  way: 'stall',
  messages: [
    { by: 'buyer', text: 'It is a little smaller than I thought.\n\nShall I wash it first?' },
    { by: 'seller', text: 'No need to wash it. See you on Saturday.' },
  ],
};

function toUndated({ window: _, ...part }: PartFacts): PartFacts {
  return part;
}

/** One set of facts for every kind of letter: what its snapshot and the tests of all letters are made from. */
export const samples: { readonly [K in keyof LetterFacts]: LetterFacts[K] } = {
  order_confirmed: {
    ...order,
    parts: [pickup, run],
    goodsMinor: 8670,
    carriageMinor: 350,
    totalMinor: 9020,
    payment: { method: 'stall', state: 'due', amountMinor: 9020 },
    address: 'Rua das Flores 12, 1200-195 Lisboa',
  },
  payment_waiting: { ...order, payment: { ...paid, state: 'pending' }, heldUntil: NOW + 900 },
  ready_for_collection: { ...order, part: pickup },
  slot_changed: { ...order, part: { ...pickup, window: { from: at(28, 15), until: at(28, 16) } } },
  delayed: {
    ...order,
    part: { ...pickup, window: { from: at(30, 17), until: at(30, 19) } },
    sentence: 'Collect Mon 30 Nov, 17:00–19:00 at Stall A12, Lisbon time.',
    reason: 'The dye needs another day to dry.',
    remedy: 'Free collection another day or a full refund, your choice.',
  },
  missed: { ...order, part: toUndated(pickup), reason: '', remedy: pickup.remedy },
  run_cancelled: { ...order, payment: paid, part: toUndated(run), reason: '', remedy: 'Your carriage back.' },
  not_collected: { ...order, part: pickup },
  order_cancelled: { ...order, cancelled: [pickup] },
  refund_due_hold_expired: { ...order, payment: paid, refund: { amountMinor: 4470, state: 'due' } },
  withdrawal_received: {
    ...order,
    payment: paid,
    email: 'ana.sousa@mail.example',
    cases: [{ ...back, kind: 'withdrawal' }],
    refund: { amountMinor: 1290, state: 'due' },
  },
  case_received: { ...order, case: { ...back, kind: 'claim', wish: 'replacement' } },
  case_agreed: { ...order, case: back },
  case_refused: {
    ...order,
    case: {
      ...back,
      kind: 'repair',
      messages: [{ by: 'seller', text: 'The frame is bent, and cannot be mended safely.' }],
    },
  },
  returned: { ...order, case: back },
  refunded: { ...order, payment: paid, refund: { amountMinor: 1290, state: 'done' } },
  contact_received: {
    eventName: 'Saturday Market',
    messages: [{ by: 'buyer', text: 'May I bring my dog?' }],
    order: { reference: order.reference, link: 'https://shop.example/order/u1Yk2q8xVvZ0c3bq9G4w1A' },
  },
  contact_answered: {
    eventName: 'Saturday Market',
    messages: [
      { by: 'buyer', text: 'May I bring my dog?' },
      { by: 'seller', text: 'Of course, on a lead.' },
    ],
  },
  newsletter_confirm: {
    eventName: 'Saturday Market',
    confirmLink: 'https://shop.example/letters/yes/abc',
    stopLink: 'https://shop.example/letters/no/abc',
    consent: 'Write to me when Saturday Market has new days. I can stop it at any time.',
  },
};
