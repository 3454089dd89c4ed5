import type { DaySlot, SellerDay, SellerPart } from '@stallkeep/orders/seller-api';
import { describe, expect, it } from 'vitest';
import { createCounter, formatQuery, makeKey, readProblem } from './counter.ts';
import { toCounterOrigin } from './counterAddress.ts';
import { chooseDay, findDue, findWindow, listToPack, planDay, sumBySku, toLocalDay } from './day.ts';
import { formatMoney, parseMoney } from './words.ts';

const HOUR = 3600;
const ten = 1_795_000_000;
const slot: DaySlot = {
  slotsId: 'stall',
  placeName: 'Stall',
  startsAt: ten,
  endsAt: ten + HOUR,
  capacity: 4,
  taken: 1,
};

function toPart(change: Partial<SellerPart> & { readonly partId: string }): SellerPart {
  return {
    orderId: 'order',
    reference: 'K7Q2-4M9D',
    collectCode: 'K7Q24M',
    eventSlug: 'feira',
    eventName: 'Feira',
    orderState: 'accepted',
    origin: 'shop',
    placedAt: ten - 86_400,
    buyerName: 'Rui',
    buyerPhone: null,
    address: null,
    sellerId: 'ana',
    sellerName: 'Ana',
    kind: 'pickup',
    source: 'stock',
    optionTitle: 'At the stall',
    state: 'to_pick',
    steps: [],
    sentence: 'Collect',
    remedy: '',
    zone: 'Europe/Lisbon',
    promisedFrom: ten,
    promisedUntil: ten + HOUR,
    nowFrom: null,
    nowUntil: null,
    slotsId: 'stall',
    slotStartsAt: ten,
    slotEndsAt: ten + HOUR,
    runId: null,
    departsAt: null,
    heldUntil: null,
    placeName: 'Feira',
    stall: null,
    readyAt: null,
    doneAt: null,
    outcome: 'open',
    isLate: false,
    currency: 'EUR',
    payment: null,
    lines: [
      {
        lineId: change.partId,
        sku: 'red',
        productTitle: 'Bandana',
        variantTitle: 'Red',
        quantity: 2,
        condition: 'new',
        unitId: null,
        keptAt: 'ana',
        lineMinor: 2580,
        note: '',
      },
    ],
    ...change,
  };
}

function toDay(parts: readonly SellerPart[]): SellerDay {
  return {
    at: ten,
    event: { id: 'event', slug: 'feira', name: 'Feira', zone: 'Europe/Lisbon', days: [] },
    on: '2026-11-18',
    from: ten - 5 * HOUR,
    until: ten + 19 * HOUR,
    currency: 'EUR',
    slots: [slot, { ...slot, startsAt: ten + HOUR, endsAt: ten + 2 * HOUR }],
    departures: [],
    parts,
    openContacts: 0,
    openCases: 0,
    walkUps: { count: 0, totalMinor: 0 },
  };
}

describe('who comes when', () => {
  it('puts a part in its slot, late ones on top, and one that was put off where it comes now', () => {
    const plan = planDay(
      toDay([
        toPart({ partId: 'b', buyerName: 'Zita' }),
        toPart({ partId: 'a', buyerName: 'Ana' }),
        toPart({ partId: 'done', buyerName: 'Aaron', state: 'done', doneAt: ten }),
        toPart({ partId: 'late', isLate: true, promisedUntil: ten - 86_400 }),
        toPart({ partId: 'put off', nowFrom: ten + HOUR, nowUntil: ten + 2 * HOUR }),
        toPart({ partId: 'evening', nowFrom: ten + 9 * HOUR, nowUntil: ten + 10 * HOUR }),
        toPart({ partId: 'courier', kind: 'run' }),
        toPart({ partId: 'gone', state: 'cancelled' }),
      ]),
    );
    expect(plan.late.map(({ partId }) => partId)).toEqual(['late']);
    expect(plan.places[0]?.slots.map(({ parts }) => parts.map(({ partId }) => partId))).toEqual([
      ['a', 'b', 'done'],
      ['put off'],
    ]);
    expect(plan.places[0]?.slots[0]?.done).toBe(1);
    expect(plan.carried.map(({ partId }) => partId)).toEqual(['courier']);
    expect(plan.others.map(({ partId }) => partId)).toEqual(['evening']);
    // "late" was to be collected today as well, by its slot.
    expect(plan.counts).toEqual({ open: 6, packed: 0, done: 1, all: 7 });
  });

  it('counts a whole window by the time it begins, where there are no slots', () => {
    const part = toPart({ partId: 'a', slotsId: null, slotStartsAt: null, slotEndsAt: null });
    const day = {
      ...toDay([part]),
      slots: [{ ...slot, slotsId: 'window:Feira', capacity: null, endsAt: ten + 4 * HOUR }],
    };
    expect(planDay(day).places[0]?.slots[0]?.parts).toHaveLength(1);
  });

  it('shows what holds now before what was sold', () => {
    expect(findWindow(toPart({ partId: 'a', nowFrom: 5, nowUntil: 6 }))).toEqual({ from: 5, until: 6 });
    expect(findWindow(toPart({ partId: 'a' }))).toEqual({ from: ten, until: ten + HOUR });
    const none = { promisedFrom: null, promisedUntil: null, slotsId: null, slotStartsAt: null, slotEndsAt: null };
    expect(findWindow(toPart({ partId: 'a', ...none }))).toBeUndefined();
  });
});

describe('the packing list', () => {
  it('sums what is not packed by SKU, and says for whom', () => {
    const parts = listToPack(
      toDay([
        toPart({ partId: 'a' }),
        toPart({ partId: 'b', reference: 'AAAA-BBBB' }),
        toPart({ partId: 'c', state: 'packed' }),
      ]),
    );
    expect(sumBySku(parts)).toEqual([
      {
        sku: 'red',
        productTitle: 'Bandana',
        variantTitle: 'Red',
        quantity: 4,
        orders: [
          { reference: 'K7Q2-4M9D', quantity: 2 },
          { reference: 'AAAA-BBBB', quantity: 2 },
        ],
      },
    ]);
  });
});

describe('the day looked at', () => {
  it('is today on the clock of the event, or the next there is, or the last there was', () => {
    expect(toLocalDay(Date.parse('2026-11-14T23:30:00Z') / 1000, 'Asia/Kathmandu')).toBe('2026-11-15');
    expect(chooseDay(['2026-11-10', '2026-11-14'], '2026-11-11')).toBe('2026-11-14');
    expect(chooseDay(['2026-11-10'], '2026-11-11')).toBe('2026-11-10');
    expect(chooseDay([], '2026-11-11')).toBe('2026-11-11');
  });
});

describe('the address of the counter', () => {
  it.each([
    ['http://127.0.0.1:4321', 'http://localhost:3333/studio/', 'http://localhost:4321'],
    ['http://localhost:4321', 'http://127.0.0.1:3333/studio/', 'http://127.0.0.1:4321'],
    ['https://shop.example', 'http://localhost:3333/studio/', 'https://shop.example'],
    ['http://127.0.0.1:4321', 'https://studio.example/', 'http://127.0.0.1:4321'],
    ['https://shop.example', 'https://studio.example/', 'https://shop.example'],
  ])('of %s for a Studio at %s is %s', (storefront, page, origin) => {
    expect(toCounterOrigin(storefront, page)).toBe(origin);
  });
});

describe('the counter', () => {
  it('sends session and token, and says in words that nobody answers', async () => {
    const sent: { url: string; init: RequestInit }[] = [];
    const counter = createCounter({
      origin: 'http://shop',
      token: 'secret',
      send: async (url, init) => {
        sent.push({ url, init });
        if (sent.length > 1) throw new TypeError('Failed to fetch');
        return Response.json({ at: 1 });
      },
    });
    expect(await counter.get('day', { event: 'feira', seller: undefined })).toEqual({
      kind: 'value',
      value: { at: 1 },
    });
    expect(sent[0]?.url).toBe('http://shop/api/seller/day?event=feira');
    expect(sent[0]?.init).toMatchObject({ credentials: 'include', headers: { authorization: 'Bearer secret' } });
    expect(await counter.post('walk-up', { a: 1 })).toMatchObject({
      kind: 'problem',
      problem: { reason: 'unreachable' },
    });
  });

  it('passes on the problem the shop says, and finds words for any other answer', async () => {
    const problem = { status: 409, reason: 'already', title: 'Handed over already', detail: 'At 11:02.' };
    expect(await readProblem(Response.json(problem, { status: 409 }))).toEqual(problem);
    expect((await readProblem(new Response('<h1>no</h1>', { status: 404 }))).reason).toBe('no_counter');
    expect((await readProblem(new Response('', { status: 429 }))).reason).toBe('too_many');
    expect((await readProblem(Response.json(null, { status: 500 }))).reason).toBe('failed');
  });

  it('leaves out of an address what was not chosen, and makes a new key for each thing', () => {
    expect(formatQuery({ a: undefined, b: '' })).toBe('');
    expect(makeKey()).toMatch(/^[0-9a-f]{32}$/);
    expect(makeKey()).not.toBe(makeKey());
  });
});

describe('what is due when a part is handed over', () => {
  const payment = { method: 'stall', state: 'due', amountMinor: 2790 } as const;
  it.each([
    [payment, 2790],
    [{ ...payment, state: 'paid' }, undefined],
    [{ ...payment, state: 'void' }, undefined],
    [{ ...payment, method: 'stripe', state: 'pending' }, undefined],
    [null, undefined],
  ] as const)('of %j is %j', (of, due) => {
    expect(findDue({ payment: of })).toBe(due);
  });
});

describe('money', () => {
  it.each([
    ['12,50', 'EUR', 1250],
    ['12.5', 'EUR', 1250],
    [' 12 ', 'EUR', 1200],
    ['1200', 'JPY', 1200],
    ['0', 'EUR', 0],
    ['12.505', 'EUR', undefined],
    ['12.5', 'JPY', undefined],
    ['-1', 'EUR', undefined],
    ['1e9', 'EUR', undefined],
    ['', 'EUR', undefined],
  ])('of %j in %s is %j', (typed, currency, minor) => {
    expect(parseMoney(typed, currency)).toBe(minor);
  });

  it('is written with the digits its currency has', () => {
    expect(formatMoney(1250, 'EUR', 'en-GB')).toBe('€12.50');
    expect(formatMoney(1250, 'JPY', 'en-GB')).toBe('JP¥1,250');
  });
});
