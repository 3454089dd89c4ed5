import { describe, expect, it } from 'vitest';
import type { OrderRecord, PartRecord } from '../timeline/order-record.ts';
import { findEndOfDays, findEndOfMonths } from './deadlines.ts';
import { findRefundable, planRefund, planSwap } from './money.ts';
import { aCase, makeRecord, soldLine, soldPart } from './record.fixtures.ts';
import { type LineRights, planRights } from './rights.ts';
import { DAY, SOLD_AT } from './sold-order.fixtures.ts';
import { cleanText, countCharacters } from './texts.ts';

const at = (iso: string): number => Date.parse(iso) / 1000;

/** Sat 14 Nov 2026, 10:30 in Lisbon. */
const received = at('2026-11-14T10:30:00Z');
const handedOver = { state: 'done', doneAt: received } as const;

const partOf = (order: OrderRecord, now = SOLD_AT + 60) => {
  const [part] = planRights(order, now).parts;
  if (part === undefined) throw new Error('the order has a part');
  return part;
};
const lineOf = (order: OrderRecord, now: number): LineRights => {
  const [line] = planRights(order, now).lines;
  if (line === undefined) throw new Error('the order has a line');
  return line;
};
const reasonOf = (verdict: { readonly kind: string; readonly reason?: string }) => verdict.reason ?? verdict.kind;

describe('cancelling', () => {
  it.each<[string, Partial<PartRecord>, string]>([
    ['waiting to be picked', {}, 'allowed'],
    ['picked', { state: 'picked' }, 'allowed'],
    ['packed', { state: 'packed' }, 'packed'],
    ['ready', { state: 'ready' }, 'packed'],
    ['on its way', { state: 'on_its_way' }, 'departed'],
    ['handed over', handedOver, 'handed_over'],
    ['not collected', { state: 'not_collected' }, 'ended'],
    ['cancelled', { state: 'cancelled' }, 'ended'],
    ['to be made from tomorrow', { state: 'to_make', source: 'make', madeFrom: '2026-11-14' }, 'allowed'],
    ['to be made from today', { state: 'to_make', source: 'make', madeFrom: '2026-11-13' }, 'being_made'],
    ['on a run that leaves later', { kind: 'run', departure: { runId: 'r', departsAt: SOLD_AT + 61 } }, 'allowed'],
    ['on a run that has left', { kind: 'run', departure: { runId: 'r', departsAt: SOLD_AT + 60 } }, 'departed'],
  ])('of what is %s: %s', (_title, part, expected) => {
    expect(reasonOf(partOf(makeRecord(part)).cancel)).toBe(expected);
  });

  it('counts the first day of making on the clock of the place, not in UTC', () => {
    const part = { state: 'to_make', madeFrom: '2026-11-14', zone: 'Pacific/Auckland' } as const;
    expect(reasonOf(partOf(makeRecord(part), at('2026-11-13T11:30:00Z')).cancel)).toBe('being_made');
    expect(reasonOf(partOf(makeRecord(part), at('2026-11-13T10:30:00Z')).cancel)).toBe('allowed');
  });

  it('is open again for whatever is not handed over once the seller was late', () => {
    const remedy = {
      words: 'A full refund.',
      cause: 'delayed',
      offeredAt: SOLD_AT,
      choice: undefined,
      chosenAt: undefined,
      doneAt: undefined,
    } as const;
    expect(reasonOf(partOf(makeRecord({ state: 'packed', remedy })).cancel)).toBe('allowed');
    expect(reasonOf(partOf(makeRecord({ state: 'on_its_way', remedy })).cancel)).toBe('allowed');
    expect(reasonOf(partOf(makeRecord({ ...handedOver, remedy })).cancel)).toBe('handed_over');
  });

  it('gives up an order that is not paid for, and leaves an ended one alone', () => {
    const waiting = makeRecord({}, { state: 'awaiting_payment', acceptedAt: undefined, heldUntil: SOLD_AT + 900 });
    expect(partOf(waiting).cancel).toEqual({ kind: 'allowed', until: SOLD_AT + 900 });
    for (const state of ['cancelled', 'withdrawn', 'lapsed'] as const) {
      expect(reasonOf(partOf(makeRecord({}, { state })).cancel)).toBe('ended');
    }
  });
});

describe('changing the slot', () => {
  it('is allowed until the seller begins on it; exactly then it is late', () => {
    expect(partOf(makeRecord({ state: 'ready' }), SOLD_AT + DAY - 1).changeSlot).toEqual({
      kind: 'allowed',
      until: SOLD_AT + DAY,
    });
    expect(partOf(makeRecord(), SOLD_AT + DAY).changeSlot).toEqual({
      kind: 'refused',
      reason: 'past_cutoff',
      since: SOLD_AT + DAY,
    });
  });

  it('is not for what is carried, handed over, cancelled or not paid for', () => {
    expect(reasonOf(partOf(makeRecord({ kind: 'run', slot: undefined })).changeSlot)).toBe('not_collected_here');
    expect(reasonOf(partOf(makeRecord(handedOver)).changeSlot)).toBe('handed_over');
    expect(reasonOf(partOf(makeRecord({ state: 'cancelled' })).changeSlot)).toBe('ended');
    expect(reasonOf(partOf(makeRecord({}, { state: 'awaiting_payment' })).changeSlot)).toBe('not_accepted');
  });
});

describe('choosing a remedy', () => {
  const remedy = {
    words: 'x',
    cause: 'missed',
    offeredAt: 1,
    choice: undefined,
    chosenAt: undefined,
    doneAt: undefined,
  } as const;

  it('needs one that was offered, and is done once; who waits may choose again', () => {
    expect(reasonOf(partOf(makeRecord()).chooseRemedy)).toBe('no_remedy');
    expect(reasonOf(partOf(makeRecord({ remedy })).chooseRemedy)).toBe('allowed');
    expect(reasonOf(partOf(makeRecord({ remedy: { ...remedy, choice: 'wait', chosenAt: 2 } })).chooseRemedy)).toBe(
      'allowed',
    );
    expect(reasonOf(partOf(makeRecord({ remedy: { ...remedy, choice: 'remedy', chosenAt: 2 } })).chooseRemedy)).toBe(
      'chosen_already',
    );
    expect(reasonOf(partOf(makeRecord({ remedy: { ...remedy, doneAt: 3 } })).chooseRemedy)).toBe('chosen_already');
  });
});

describe('withdrawing', () => {
  it('is open from the order on, and until the end of the 14th day after the goods were received', () => {
    expect(lineOf(makeRecord(), SOLD_AT).withdraw).toEqual({ kind: 'allowed', until: undefined, quantity: 2 });
    // Received Sat 14 Nov: the 14th day is Sat 28 Nov, so it is Mon 30 Nov, to its end in Lisbon.
    const until = at('2026-12-01T00:00:00Z');
    expect(lineOf(makeRecord(handedOver), until - 1).withdraw).toMatchObject({ kind: 'allowed', until });
    expect(lineOf(makeRecord(handedOver), until).withdraw).toEqual({
      kind: 'refused',
      reason: 'too_late',
      since: until,
    });
  });

  it('lasts as long as the seller gave, where that is longer, and never shorter than the law', () => {
    const long = makeRecord(handedOver, {}, { returnDays: 30 });
    expect(lineOf(long, received + 29 * DAY).withdraw.kind).toBe('allowed');
    const short = makeRecord(handedOver, {}, { returnDays: 0 });
    expect(lineOf(short, received + 13 * DAY).withdraw.kind).toBe('allowed');
  });

  it('counts from the last of the goods of one seller, not of another', () => {
    const first = { ...soldPart, ...handedOver };
    const second = { ...soldPart, id: 'part-2', lines: [] };
    const late = received + 40 * DAY;
    expect(lineOf(makeRecord({}, { parts: [first, second] }), late).withdraw.kind).toBe('allowed');
    const other = { ...second, sellerId: 'seller-rui' };
    expect(reasonOf(lineOf(makeRecord({}, { parts: [first, other] }), late).withdraw)).toBe('too_late');
    const cancelled = { ...second, state: 'cancelled' as const };
    expect(reasonOf(lineOf(makeRecord({}, { parts: [first, cancelled] }), late).withdraw)).toBe('too_late');
  });

  it('is not for what was made to the buyer’s own specification, and not for pieces that went back', () => {
    expect(reasonOf(lineOf(makeRecord({}, {}, { exemption: 'Engraved with your name.' }), SOLD_AT).withdraw)).toBe(
      'exempt',
    );
    const one = makeRecord({}, { cases: [{ ...aCase, kind: 'withdrawal', state: 'agreed' }] });
    expect(lineOf(one, SOLD_AT).withdraw).toMatchObject({ kind: 'allowed', quantity: 1 });
    const both = makeRecord({}, { cases: [aCase, { ...aCase, id: 'case-2', kind: 'withdrawal', state: 'closed' }] });
    expect(reasonOf(lineOf(both, SOLD_AT).withdraw)).toBe('nothing_left');
  });

  it('is not hindered by a return that was refused, or by a repair or claim that is open', () => {
    for (const kind of ['repair', 'claim'] as const) {
      expect(lineOf(makeRecord(handedOver, { cases: [{ ...aCase, kind }] }), received).withdraw).toMatchObject({
        quantity: 2,
      });
    }
    const refused = makeRecord(handedOver, { cases: [{ ...aCase, state: 'refused' }] });
    expect(lineOf(refused, received).withdraw).toMatchObject({ quantity: 2 });
  });
});

describe('returning, exchanging, repairing, claiming', () => {
  const now = received + DAY;

  it('wait for the goods to be received', () => {
    const { withdraw, ...rest } = lineOf(makeRecord({ state: 'ready' }), SOLD_AT);
    expect(withdraw.kind).toBe('allowed');
    for (const key of ['return', 'exchange', 'repair', 'claim'] as const)
      expect(reasonOf(rest[key])).toBe('not_received');
  });

  it('return as long as the seller takes goods back, and not where they take none', () => {
    expect(lineOf(makeRecord(handedOver, {}, { returnDays: 30 }), received + 29 * DAY).return.kind).toBe('allowed');
    expect(reasonOf(lineOf(makeRecord(handedOver, {}, { returnDays: 30 }), received + 33 * DAY).return)).toBe(
      'too_late',
    );
    expect(reasonOf(lineOf(makeRecord(handedOver, {}, { returnDays: 0 }), now).return)).toBe('no_returns');
    expect(reasonOf(lineOf(makeRecord(handedOver, {}, { returnWays: [] }), now).return)).toBe('no_returns');
  });

  it('swap nothing that is one of a kind', () => {
    expect(reasonOf(lineOf(makeRecord(handedOver, {}, { unitId: 'unit-7', quantity: 1 }), now).exchange)).toBe(
      'no_returns',
    );
  });

  it('repair for the months of the guarantee, and not without one', () => {
    const order = makeRecord(handedOver);
    expect(lineOf(order, at('2029-11-14T23:59:59Z')).repair.kind).toBe('allowed');
    expect(reasonOf(lineOf(order, at('2029-11-15T00:00:00Z')).repair)).toBe('too_late');
    expect(reasonOf(lineOf(makeRecord(handedOver, {}, { guaranteeMonths: 0 }), now).repair)).toBe('no_guarantee');
  });

  it('hear of damage for as long as anything else could be asked', () => {
    expect(lineOf(makeRecord(handedOver, {}, { guaranteeMonths: 0 }), received + 10 * DAY).claim.kind).toBe('allowed');
  });

  it('take no piece twice', () => {
    const asked = makeRecord(handedOver, { cases: [{ ...aCase, kind: 'claim' }] });
    expect(lineOf(asked, now).return).toMatchObject({ quantity: 1 });
    const all = makeRecord(handedOver, {
      cases: [
        {
          ...aCase,
          kind: 'repair',
          lines: [{ lineId: 'line-1', quantity: 2, wantedSku: undefined, isResaleable: undefined }],
        },
      ],
    });
    expect(reasonOf(lineOf(all, now).claim)).toBe('open_already');
    const mended = makeRecord(handedOver, { cases: [{ ...aCase, kind: 'repair', state: 'closed' }] });
    expect(lineOf(mended, now).repair).toMatchObject({ quantity: 2 });
    const paid = makeRecord(handedOver, { cases: [{ ...aCase, kind: 'claim', state: 'closed', refundMinor: 1250 }] });
    expect(lineOf(paid, now).claim).toMatchObject({ quantity: 1 });
  });
});

describe('the days of a right', () => {
  it('end with the local day, whatever the clock does that night', () => {
    // Clocks go back on Sun 25 Oct 2026: the end of that day is an hour later in UTC.
    expect(findEndOfDays(at('2026-10-09T12:00:00Z'), 14, 'Europe/Lisbon')).toBe(at('2026-10-23T23:00:00Z'));
    expect(findEndOfDays(at('2026-10-13T12:00:00Z'), 14, 'Europe/Lisbon')).toBe(at('2026-10-28T00:00:00Z'));
  });

  it('move from a Saturday or Sunday to the end of Monday', () => {
    const monday = at('2026-11-30T23:59:59Z') + 1;
    expect(findEndOfDays(at('2026-11-14T10:00:00Z'), 14, 'Europe/Lisbon')).toBe(monday);
    expect(findEndOfDays(at('2026-11-15T10:00:00Z'), 14, 'Europe/Lisbon')).toBe(monday);
    expect(findEndOfDays(at('2026-11-16T10:00:00Z'), 14, 'Europe/Lisbon')).toBe(monday);
  });

  it('end with the month where it has no such day', () => {
    expect(findEndOfMonths(at('2026-08-31T10:00:00Z'), 6, 'Europe/Lisbon')).toBe(at('2027-03-01T00:00:00Z'));
  });
});

describe('money', () => {
  const payment = {
    id: 'p',
    method: 'stripe',
    state: 'paid',
    amountMinor: 2800,
    refundedMinor: 500,
    paidAt: 1,
    refunds: [
      { id: 'r', amountMinor: 300, state: 'due', reason: 'claim', caseId: undefined, createdAt: 1, doneAt: undefined },
      {
        id: 's',
        amountMinor: 900,
        state: 'failed',
        reason: 'claim',
        caseId: undefined,
        createdAt: 1,
        doneAt: undefined,
      },
    ],
  } as const;

  it('can be refunded as far as it was paid and is not refunded or owed already', () => {
    expect(findRefundable(payment)).toBe(2000);
    expect(findRefundable({ ...payment, state: 'due' })).toBe(0);
    expect(findRefundable(undefined)).toBe(0);
  });

  it('of a case is the price of its pieces, and the carriage with the withdrawal that brings the last of a part', () => {
    const one = { ...aCase, kind: 'withdrawal', state: 'agreed' } as const;
    const two = { ...one, id: 'case-2', openedAt: one.openedAt + 60 };
    expect(planRefund(makeRecord({}, { cases: [one] }), one)).toBe(1250);
    expect(planRefund(makeRecord({}, { cases: [one, two] }), one)).toBe(1250);
    expect(planRefund(makeRecord({}, { cases: [one, two] }), two)).toBe(1550);
    const returned = {
      ...aCase,
      lines: [{ lineId: 'line-1', quantity: 2, wantedSku: undefined, isResaleable: undefined }],
    };
    expect(planRefund(makeRecord({}, { cases: [returned] }), returned)).toBe(2500);
  });

  it('of a swap is the difference, in one direction', () => {
    expect(planSwap(soldLine, { unitPriceMinor: 1250, quantity: 2 })).toEqual({ toPayMinor: 0, toRefundMinor: 0 });
    expect(planSwap(soldLine, { unitPriceMinor: 1500, quantity: 2 })).toEqual({ toPayMinor: 500, toRefundMinor: 0 });
    expect(planSwap(soldLine, { unitPriceMinor: 1000, quantity: 1 })).toEqual({ toPayMinor: 0, toRefundMinor: 250 });
  });
});

describe('what was typed', () => {
  it('keeps emoji, right-to-left text and line ends, and loses what a database refuses', () => {
    expect(cleanText(' Olá 👩‍🎨\r\nمرحبا\u0000\u0007 \ud800 ')).toBe('Olá 👩‍🎨\nمرحبا \ufffd');
    expect(cleanText('\u0000\r\n \t')).toBe('');
  });

  it('is counted in characters, as the database counts', () => {
    expect(countCharacters('🧺🧺')).toBe(2);
  });
});
