import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OrdersContext } from '../acceptance/types.ts';
import { cancelParts } from '../after-sales/cancel.ts';
import { chooseRemedy } from '../after-sales/choose-remedy.ts';
import { planRefund, sumMoney } from '../after-sales/money.ts';
import { DAY, insertSoldOrder, SOLD_AT, type SoldOrder, type SoldPart } from '../after-sales/sold-order.fixtures.ts';
import { withdraw } from '../after-sales/withdraw.ts';
import { readContactFigures } from '../contacts/contact-figures.ts';
import { answerContact, closeContact, openContact } from '../contacts/contacts.ts';
import type { Database } from '../database/database.ts';
import { recordQuestion } from '../questions/questions.ts';
import { describeOnDatabases } from '../testing/databases.ts';
import { findOrderByAccess, requireOrder } from '../timeline/read-order.ts';
import { agreeCase, closeCase, decideCase, receiveCase, refuseCase } from './answer-case.ts';
import { completeRefund } from './complete-refund.ts';
import { findCasePhoto, type OpenCaseRequest, openCase } from './open-case.ts';

describeOnDatabases('after the sale', (database) => {
  let db: Database;
  let now = SOLD_AT + 60;
  let context: OrdersContext;
  beforeAll(() => {
    db = database.get();
    context = { db, readNow: async () => now };
  });

  const form = () => ({ key: randomUUID(), bodyHash: 'b'.repeat(64) });
  const at = async <T>(instant: number, run: () => Promise<T>): Promise<T> => {
    now = instant;
    return await run();
  };
  const first = <T>(list: readonly T[]): T => {
    const [item] = list;
    if (item === undefined) throw new Error('the list is empty');
    return item;
  };
  const letters = async (orderId: string): Promise<readonly string[]> => {
    const rows = await db
      .selectFrom('outbox')
      .select('kind')
      .where('order_id', '=', orderId)
      .where('topic', '=', 'letter')
      .orderBy('created_at')
      .execute();
    return rows.map(({ kind }) => kind);
  };
  /** Everything an order has written, to see that nothing was. */
  const countRows = async (orderId: string) => {
    const order = await requireOrder(db, orderId);
    const outbox = await db.selectFrom('outbox').select('id').where('order_id', '=', orderId).execute();
    const keys = await db.selectFrom('idempotency_keys').select('key').where('scope', 'like', `%${orderId}`).execute();
    return { order, outbox: outbox.length, keys: keys.length };
  };
  const shelf = async (sku: string) =>
    await db
      .selectFrom('stock_levels')
      .select(['on_hand', 'reserved'])
      .where('sku', '=', sku)
      .executeTakeFirstOrThrow();

  const handedOver: SoldPart = { state: 'done', doneAt: SOLD_AT + DAY };
  const ask = (order: SoldOrder, more: Partial<OpenCaseRequest> = {}): OpenCaseRequest => ({
    orderId: order.id,
    kind: 'return',
    lines: [{ lineId: first(order.lineIds), quantity: 1 }],
    reason: 'too_small',
    words: '',
    way: 'stall',
    ...form(),
    ...more,
  });

  describe('an order as it stands', () => {
    it('is found by its capability alone', async () => {
      const sold = await insertSoldOrder(db);
      expect((await findOrderByAccess(db, sold.accessHash))?.id).toBe(sold.id);
      expect(await findOrderByAccess(db, new Uint8Array(32))).toBeUndefined();
    });

    it('says nothing of a person once it is erased', async () => {
      const sold = await insertSoldOrder(db, { isErased: true });
      const order = await findOrderByAccess(db, sold.accessHash);
      expect(order?.buyer).toBeUndefined();
      expect(JSON.stringify(order)).not.toMatch(/canary|Canário/);
    });
  });

  describe('cancelling', () => {
    it('gives stock back, owes what was paid, tells the buyer, and makes the promise void', async () => {
      const sold = await insertSoldOrder(db, { parts: [{ carriageMinor: 300, lines: [{ sku: 'CANCEL' }] }] });
      const answer = await cancelParts(context, { orderId: sold.id, partIds: sold.partIds, ...form() });
      expect(answer).toMatchObject({ kind: 'cancelled', settlement: { kind: 'refund', amountMinor: 2800 } });
      const order = await requireOrder(db, sold.id);
      expect(order).toMatchObject({ state: 'cancelled', parts: [{ state: 'cancelled', outcome: 'void' }] });
      expect(sumMoney(order.payment)).toMatchObject({ refundDueMinor: 2800, refundedMinor: 0 });
      expect(await shelf('CANCEL')).toEqual({ on_hand: 7, reserved: 0 });
      expect(await letters(sold.id)).toEqual(['order_cancelled']);
      expect(order.steps.map(({ kind }) => kind)).toEqual(['cancelled']);
    });

    it('sent twice with one key cancels once and answers the same', async () => {
      const sold = await insertSoldOrder(db);
      const request = { orderId: sold.id, partIds: sold.partIds, ...form() };
      const [one, two] = [await cancelParts(context, request), await cancelParts(context, request)];
      expect(two).toEqual(one);
      expect(await letters(sold.id)).toHaveLength(1);
      expect(await cancelParts(context, { ...request, bodyHash: 'c'.repeat(64) })).toEqual({ kind: 'key_reused' });
    });

    it('of one part leaves the other, and lessens what is to be paid at the stall', async () => {
      const sold = await insertSoldOrder(db, { payment: 'stall', parts: [{ carriageMinor: 300 }, { kind: 'run' }] });
      await cancelParts(context, { orderId: sold.id, partIds: sold.partIds.slice(0, 1), ...form() });
      const order = await requireOrder(db, sold.id);
      expect(order.state).toBe('accepted');
      expect(order.parts.map(({ state }) => state)).toEqual(['cancelled', 'to_pick']);
      expect(sumMoney(order.payment)).toMatchObject({ toPayMinor: 2500 });
      await cancelParts(context, { orderId: sold.id, partIds: sold.partIds.slice(1), ...form() });
      const ended = await requireOrder(db, sold.id);
      expect(ended).toMatchObject({ state: 'cancelled', payment: { state: 'void', amountMinor: 0 } });
    });

    it('too late or of another order writes nothing, not even the key', async () => {
      const packed = await insertSoldOrder(db, { parts: [{ state: 'packed' }] });
      const other = await insertSoldOrder(db);
      for (const [sold, partIds, reason] of [
        [packed, packed.partIds, 'packed'],
        [other, packed.partIds, 'foreign'],
        [other, [], 'nothing_named'],
      ] as const) {
        const before = await countRows(sold.id);
        expect(await cancelParts(context, { orderId: sold.id, partIds, ...form() })).toMatchObject({
          kind: 'refused',
          reason,
        });
        expect(await countRows(sold.id)).toEqual(before);
      }
    });

    it('before it is paid gives the order up', async () => {
      const sold = await insertSoldOrder(db, {
        state: 'awaiting_payment',
        payment: 'pending',
        parts: [{}, { kind: 'run' }],
      });
      await cancelParts(context, { orderId: sold.id, partIds: sold.partIds.slice(0, 1), ...form() });
      const order = await requireOrder(db, sold.id);
      expect(order).toMatchObject({ state: 'lapsed', payment: { state: 'void' } });
      expect(order.parts.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    });

    it('after the promise was broken keeps it broken', async () => {
      const sold = await insertSoldOrder(db, { parts: [{ state: 'packed' }] });
      await db
        .insertInto('remedies')
        .values({
          part_id: first(sold.partIds),
          words: 'A full refund.',
          cause: 'missed',
          choice: null,
          chosen_at: null,
          done_at: null,
        })
        .execute();
      await at(SOLD_AT + 3 * DAY, () => cancelParts(context, { orderId: sold.id, partIds: sold.partIds, ...form() }));
      const order = await requireOrder(db, sold.id);
      expect(order.parts).toMatchObject([{ state: 'cancelled', outcome: 'missed', remedy: { choice: 'cancel' } }]);
    });
  });

  describe('choosing a remedy', () => {
    it('may be waiting first and the remedy later, then no more', async () => {
      const sold = await insertSoldOrder(db);
      const partId = first(sold.partIds);
      const choose = (choice: 'wait' | 'remedy') =>
        chooseRemedy(context, { orderId: sold.id, partId, choice, ...form() });
      expect(await choose('wait')).toMatchObject({ kind: 'refused', reason: 'no_remedy' });
      await db
        .insertInto('remedies')
        .values({
          part_id: partId,
          words: 'A full refund.',
          cause: 'delayed',
          choice: null,
          chosen_at: null,
          done_at: null,
        })
        .execute();
      expect(await choose('wait')).toMatchObject({ kind: 'chosen' });
      expect(await choose('remedy')).toMatchObject({ kind: 'chosen' });
      expect(await choose('wait')).toMatchObject({ kind: 'refused', reason: 'chosen_already' });
      expect((await requireOrder(db, sold.id)).parts).toMatchObject([{ remedy: { choice: 'remedy' } }]);
    });
  });

  describe('withdrawing', () => {
    it('is acknowledged at once with its time, on the order and by letter, and once', async () => {
      now = SOLD_AT + 120;
      const sold = await insertSoldOrder(db, { parts: [{ carriageMinor: 300, lines: [{ sku: 'WITHDRAW' }] }] });
      const request = { orderId: sold.id, lines: [{ lineId: first(sold.lineIds), quantity: 2 }], words: '', ...form() };
      const answer = await withdraw(context, request);
      expect(answer).toMatchObject({ kind: 'acknowledged', at: SOLD_AT + 120, settlement: { amountMinor: 2800 } });
      expect(await withdraw(context, request)).toEqual(answer);
      const order = await requireOrder(db, sold.id);
      expect(order).toMatchObject({
        state: 'withdrawn',
        cases: [{ kind: 'withdrawal', acknowledgedAt: SOLD_AT + 120, refundMinor: 2800 }],
      });
      expect(order.cases).toHaveLength(1);
      expect(await shelf('WITHDRAW')).toEqual({ on_hand: 7, reserved: 0 });
      expect(await letters(sold.id)).toEqual(['withdrawal_received']);
    });

    it('from some pieces leaves the rest to be collected, without its carriage', async () => {
      const sold = await insertSoldOrder(db, {
        parts: [{ carriageMinor: 300, lines: [{ sku: 'SOME', quantity: 3 }] }],
      });
      const lineId = first(sold.lineIds);
      await withdraw(context, { orderId: sold.id, lines: [{ lineId, quantity: 1 }], words: '', ...form() });
      const order = await requireOrder(db, sold.id);
      expect(order).toMatchObject({ state: 'accepted', parts: [{ state: 'to_pick' }] });
      expect(sumMoney(order.payment).refundDueMinor).toBe(1250);
      expect(await shelf('SOME')).toEqual({ on_hand: 8, reserved: 2 });
      await withdraw(context, { orderId: sold.id, lines: [{ lineId, quantity: 2 }], words: '', ...form() });
      expect(sumMoney((await requireOrder(db, sold.id)).payment).refundDueMinor).toBe(3 * 1250 + 300);
      expect(await shelf('SOME')).toEqual({ on_hand: 8, reserved: 0 });
    });

    it('of what was handed over is refunded when it is back, and cannot be refused', async () => {
      const sold = await insertSoldOrder(db, {
        parts: [{ ...handedOver, carriageMinor: 300, lines: [{ sku: 'BACK' }] }],
      });
      now = SOLD_AT + 5 * DAY;
      await withdraw(context, {
        orderId: sold.id,
        lines: [{ lineId: first(sold.lineIds), quantity: 2 }],
        words: 'Too red.',
        ...form(),
      });
      const one = first((await requireOrder(db, sold.id)).cases);
      expect(one).toMatchObject({ state: 'agreed', messages: [{ by: 'buyer', body: 'Too red.' }] });
      expect(await refuseCase(context, { caseId: one.id, words: 'No.' })).toMatchObject({ reason: 'wrong_state' });
      await receiveCase(context, {
        caseId: one.id,
        words: '',
        lines: one.lines.map(({ lineId }) => ({ lineId, isResaleable: true })),
      });
      expect(await shelf('BACK')).toEqual({ on_hand: 7, reserved: 0 });
      const order = await requireOrder(db, sold.id);
      const refundMinor = planRefund(order, first(order.cases));
      expect(refundMinor).toBe(2800);
      expect(await decideCase(context, { caseId: one.id, words: '', refundMinor })).toMatchObject({ kind: 'done' });
      const refund = first((await requireOrder(db, sold.id)).payment?.refunds ?? []);
      expect(await completeRefund(context, { refundId: refund.id, by: 'seller' })).toEqual({
        kind: 'done',
        isRepeat: false,
      });
      expect(await completeRefund(context, { refundId: refund.id, by: 'seller' })).toEqual({
        kind: 'done',
        isRepeat: true,
      });
      const ended = await requireOrder(db, sold.id);
      expect(ended).toMatchObject({ cases: [{ state: 'closed' }], payment: { refundedMinor: 2800 } });
      expect(await letters(sold.id)).toEqual(['withdrawal_received', 'returned', 'refunded']);
    });

    it('keeps what is here apart from what is out, so that each is refunded in its time', async () => {
      const sold = await insertSoldOrder(db, { parts: [handedOver, { kind: 'run' }] });
      now = SOLD_AT + 2 * DAY;
      const lines = sold.lineIds.map((lineId) => ({ lineId, quantity: 2 }));
      const answer = await withdraw(context, { orderId: sold.id, lines, words: '', ...form() });
      expect(answer).toMatchObject({ kind: 'acknowledged', settlement: { amountMinor: 2500 } });
      const order = await requireOrder(db, sold.id);
      expect(order.cases.map(({ state }) => state).toSorted()).toEqual(['agreed', 'decided']);
      expect(order).toMatchObject({ state: 'completed' });
    });

    it.each([
      ['NaN', Number.NaN],
      ['−1', -1],
      ['0', 0],
      ['1e308', 1e308],
      ['half a piece', 0.5],
      ['more than there are', 3],
    ])('from %s pieces is refused and writes nothing', async (_title, quantity) => {
      const sold = await insertSoldOrder(db);
      const before = await countRows(sold.id);
      const lines = [{ lineId: first(sold.lineIds), quantity }];
      expect(await withdraw(context, { orderId: sold.id, lines, words: '', ...form() })).toMatchObject({
        reason: 'bad_quantity',
      });
      expect(await countRows(sold.id)).toEqual(before);
    });

    it('from ten thousand lines, or from another order’s, is refused', async () => {
      const [sold, other] = [await insertSoldOrder(db), await insertSoldOrder(db)];
      const many = Array.from({ length: 10_000 }, () => ({ lineId: first(sold.lineIds), quantity: 1 }));
      expect(await withdraw(context, { orderId: sold.id, lines: many, words: '', ...form() })).toMatchObject({
        reason: 'bad_quantity',
      });
      const foreign = [{ lineId: first(other.lineIds), quantity: 1 }];
      expect(await withdraw(context, { orderId: sold.id, lines: foreign, words: '', ...form() })).toMatchObject({
        reason: 'foreign',
      });
      expect((await requireOrder(db, other.id)).cases).toEqual([]);
    });
  });

  describe('a return', () => {
    it('is asked, agreed, received, decided and refunded, part by part and never above what was paid', async () => {
      const sold = await insertSoldOrder(db, { parts: [{ ...handedOver, lines: [{ sku: 'RETURN', quantity: 3 }] }] });
      now = SOLD_AT + 3 * DAY;
      const opened = await openCase(context, ask(sold, { words: 'Zu klein 👕' }));
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      const caseId = opened.caseId;
      expect(await decideCase(context, { caseId, words: '', refundMinor: 1250 })).toMatchObject({
        reason: 'wrong_state',
      });
      expect(await agreeCase(context, { caseId, words: 'Bring it on Saturday.' })).toMatchObject({ kind: 'done' });
      expect(await agreeCase(context, { caseId, words: '' })).toMatchObject({ reason: 'wrong_state' });
      await receiveCase(context, { caseId, words: '', lines: [] });
      expect(await shelf('RETURN')).toEqual({ on_hand: 5, reserved: 0 });
      for (const refundMinor of [Number.NaN, -1, 1e308, 0.5, 3751]) {
        expect(await decideCase(context, { caseId, words: '', refundMinor })).toMatchObject({ reason: 'bad_amount' });
      }
      await decideCase(context, { caseId, words: '', refundMinor: 1250 });
      const rest = await openCase(context, ask(sold, { lines: [{ lineId: first(sold.lineIds), quantity: 2 }] }));
      if (rest.kind !== 'opened') throw new Error(rest.kind);
      await receiveCase(context, { caseId: rest.caseId, words: '', lines: [] });
      expect(await decideCase(context, { caseId: rest.caseId, words: '', refundMinor: 2501 })).toMatchObject({
        reason: 'bad_amount',
      });
      await decideCase(context, { caseId: rest.caseId, words: '', refundMinor: 2500 });
      const order = await requireOrder(db, sold.id);
      for (const { id } of order.payment?.refunds ?? []) await completeRefund(context, { refundId: id, by: 'seller' });
      expect((await requireOrder(db, sold.id)).payment).toMatchObject({ amountMinor: 3750, refundedMinor: 3750 });
      expect(await openCase(context, ask(sold))).toMatchObject({ kind: 'refused', reason: 'nothing_left' });
    });

    it('goes only by a way it was sold with', async () => {
      const sold = await insertSoldOrder(db, { parts: [handedOver] });
      expect(await openCase(context, ask(sold, { way: 'courier' }))).toMatchObject({ reason: 'bad_way' });
      expect(await openCase(context, ask(sold, { way: undefined }))).toMatchObject({ reason: 'bad_way' });
    });

    it('is refused with words, and the pieces are free again', async () => {
      const sold = await insertSoldOrder(db, { parts: [handedOver] });
      const opened = await openCase(context, ask(sold, { lines: [{ lineId: first(sold.lineIds), quantity: 2 }] }));
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      expect(await refuseCase(context, { caseId: opened.caseId, words: ' \u0000 ' })).toMatchObject({
        reason: 'words_missing',
      });
      await refuseCase(context, { caseId: opened.caseId, words: 'It was worn.' });
      expect(await letters(sold.id)).toEqual(['case_received', 'case_refused']);
      expect(await openCase(context, ask(sold))).toMatchObject({ kind: 'opened' });
    });

    it('of a case that is none is refused without a question to the database that it would refuse', async () => {
      for (const caseId of ['1', '', 'x\u0000', randomUUID()]) {
        expect(await agreeCase(context, { caseId, words: '' })).toMatchObject({ reason: 'unknown_case' });
        expect(await closeCase(context, { caseId, words: '' })).toMatchObject({ reason: 'unknown_case' });
      }
      expect(await completeRefund(context, { refundId: 'x', by: 'seller' })).toMatchObject({
        reason: 'unknown_refund',
      });
    });
  });

  describe('an exchange, a repair and a claim', () => {
    it('exchange names the variant wanted, and ends with the order that brings it', async () => {
      const sold = await insertSoldOrder(db, { parts: [handedOver] });
      const line = { lineId: first(sold.lineIds), quantity: 1 };
      expect(await openCase(context, ask(sold, { kind: 'exchange' }))).toMatchObject({ reason: 'nothing_named' });
      const opened = await openCase(
        context,
        ask(sold, { kind: 'exchange', lines: [{ ...line, wantedSku: 'FLOR-BLUE-55' }] }),
      );
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      await agreeCase(context, { caseId: opened.caseId, words: '' });
      const next = await insertSoldOrder(db);
      await decideCase(context, { caseId: opened.caseId, words: '', refundMinor: 0, nextOrderId: next.id });
      const one = first((await requireOrder(db, sold.id)).cases);
      expect(one).toMatchObject({ state: 'closed', nextOrderId: next.id, lines: [{ wantedSku: 'FLOR-BLUE-55' }] });
    });

    it('repair puts nothing on the shelf, and is closed without money', async () => {
      const sold = await insertSoldOrder(db, { parts: [{ ...handedOver, lines: [{ sku: 'MEND' }] }] });
      const opened = await openCase(context, ask(sold, { kind: 'repair', words: 'The hem is open.' }));
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      const line = { lineId: first(sold.lineIds), isResaleable: true };
      await receiveCase(context, { caseId: opened.caseId, words: '', lines: [line] });
      expect(await shelf('MEND')).toEqual({ on_hand: 5, reserved: 0 });
      await decideCase(context, { caseId: opened.caseId, words: 'Mended.', refundMinor: 0 });
      expect((await requireOrder(db, sold.id)).cases).toMatchObject([{ state: 'closed', refundMinor: 0 }]);
    });

    it('claim keeps its photos for its own order alone', async () => {
      const [sold, other] = [await insertSoldOrder(db, { parts: [handedOver] }), await insertSoldOrder(db)];
      const photo = { mediaType: 'image/jpeg', width: 4, height: 3, bytes: new Uint8Array([1, 2, 3]) } as const;
      const tooMany = ask(sold, { kind: 'claim', wish: 'refund', photos: [photo, photo, photo, photo, photo] });
      expect(await openCase(context, tooMany)).toMatchObject({ reason: 'too_long' });
      await openCase(context, ask(sold, { kind: 'claim', wish: 'refund', photos: [photo, photo] }));
      const [kept] = first((await requireOrder(db, sold.id)).cases).photos;
      const photoId = kept?.id ?? '';
      expect((await findCasePhoto(db, { orderId: sold.id, photoId }))?.bytes).toHaveLength(3);
      expect(await findCasePhoto(db, { orderId: other.id, photoId })).toBeUndefined();
    });

    it('claim may be decided by its photos, and money that was never paid lessens what is to be paid', async () => {
      const sold = await insertSoldOrder(db, { parts: [handedOver] });
      const opened = await openCase(context, ask(sold, { kind: 'claim', wish: 'refund' }));
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      await decideCase(context, { caseId: opened.caseId, words: 'Sorry!', refundMinor: 1000 });
      expect((await requireOrder(db, sold.id)).cases).toMatchObject([{ state: 'decided', refundMinor: 1000 }]);
    });

    it('two buyers’ clicks at once open one case', async () => {
      const sold = await insertSoldOrder(db, { parts: [handedOver] });
      const request = ask(sold, { kind: 'repair' });
      const answers = await Promise.all([
        openCase(context, request),
        openCase(context, request),
        openCase(context, request),
      ]);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect((await requireOrder(db, sold.id)).cases).toHaveLength(1);
    });

    it('a message too long, or a reason that is no code, is refused', async () => {
      const sold = await insertSoldOrder(db, { parts: [handedOver] });
      expect(await openCase(context, ask(sold, { words: '🧺'.repeat(4001) }))).toMatchObject({ reason: 'too_long' });
      expect(await openCase(context, ask(sold, { reason: '<b>' }))).toMatchObject({ reason: 'too_long' });
      expect(await openCase(context, ask(sold, { words: '🧺'.repeat(4000) }))).toMatchObject({ kind: 'opened' });
    });
  });

  describe('contacts', () => {
    it('about no order are answered too', async () => {
      await recordQuestion(context, {
        eventSlug: 'feira',
        topic: 'product',
        email: 'a@b.example',
        message: 'Is it blue?',
      });
      const { id } = await db
        .selectFrom('contacts')
        .select('id')
        .where('order_id', 'is', null)
        .executeTakeFirstOrThrow();
      expect(await answerContact(context, { contactId: id, words: 'It is.' })).toEqual({ kind: 'done' });
      const letter = await db
        .selectFrom('outbox')
        .selectAll()
        .where('kind', '=', 'contact_answered')
        .executeTakeFirstOrThrow();
      expect(JSON.parse(letter.payload)).toEqual({ contactId: id });
    });

    const write = async (sold: SoldOrder, words: string, topic: 'product' | 'other' = 'product') => {
      const answer = await openContact(context, { orderId: sold.id, topic, words, ...form() });
      if (answer.kind !== 'sent') throw new Error(answer.kind);
      return answer;
    };

    it('are one thread per topic until they are closed', async () => {
      const sold = await insertSoldOrder(db);
      const one = await write(sold, 'Is it washable? \u0000');
      await answerContact(context, { contactId: one.contactId, words: 'Yes, at 30°.' });
      const two = await write(sold, 'And the ink? شكرًا 🙏');
      expect(two).toEqual({ kind: 'sent', contactId: one.contactId, isFollowUp: true });
      await closeContact(context, { contactId: one.contactId });
      expect(await answerContact(context, { contactId: one.contactId, words: 'x' })).toMatchObject({
        reason: 'closed',
      });
      now += 60;
      expect((await write(sold, 'Once more.')).isFollowUp).toBe(false);
      const { contacts } = await requireOrder(db, sold.id);
      expect(contacts.map(({ state }) => state)).toEqual(['closed', 'open']);
      expect(contacts[0]?.messages.map(({ body }) => body)).toEqual([
        'Is it washable?',
        'Yes, at 30°.',
        'And the ink? شكرًا 🙏',
      ]);
    });

    it('without words, or with too many, are refused', async () => {
      const sold = await insertSoldOrder(db);
      const send = (words: string) => openContact(context, { orderId: sold.id, topic: 'other', words, ...form() });
      expect(await send(' \u0000\n')).toMatchObject({ reason: 'empty' });
      expect(await send('x'.repeat(4001))).toMatchObject({ reason: 'too_long' });
      expect(await answerContact(context, { contactId: 'nobody', words: 'x' })).toMatchObject({
        reason: 'unknown_contact',
      });
    });

    it('are settled at first where closed and nothing came for 7 days, of those whose 7 days have passed', async () => {
      const start = SOLD_AT + 1000 * DAY;
      const settle = async (days: readonly number[], topic: 'product' | 'other' = 'product') => {
        const sold = await insertSoldOrder(db);
        const one = await at(start, () => write(sold, 'A question'));
        await at(start + DAY, () => answerContact(context, { contactId: one.contactId, words: 'An answer' }));
        await at(start + DAY + 60, () => closeContact(context, { contactId: one.contactId }));
        for (const day of days) await at(start + DAY + day * DAY, () => write(sold, 'Again', topic));
        return one;
      };
      await settle([]);
      await settle([3]);
      await settle([8]);
      await settle([3], 'other');
      const open = await at(start, async () => write(await insertSoldOrder(db), 'Answered, never closed'));
      await at(start + DAY, () => answerContact(context, { contactId: open.contactId, words: 'An answer' }));
      await at(start, async () => write(await insertSoldOrder(db), 'Never answered'));
      const ask = (until: number) =>
        readContactFigures(db, { from: start, until: start + 2 * DAY, now: until, eventSlug: 'feira' });
      expect(await ask(start + 8 * DAY - 1)).toMatchObject({ n: 0, settledAtFirst: 0 });
      expect(await ask(start + 20 * DAY)).toMatchObject({ n: 5, settledAtFirst: 3, contacts: 6 });
      expect(
        await readContactFigures(db, { from: start, until: start + DAY, now: start, eventSlug: 'none' }),
      ).toMatchObject({
        contacts: 0,
      });
    });
  });
});
