import { expect, it } from 'vitest';
import { describeOnDatabases } from '../testing/databases.ts';
import { at, type Market, MONDAY, makeMarket, show, toLine, toPart, toRequest } from '../testing/market.ts';
import { acceptOrder } from './accept-order.ts';
import { changeSlot, findSlotChanges } from './change-slot.ts';
import { giveBack } from './give-back.ts';
import { withOrderLock } from './order-lock.ts';
import { planParts } from './plan-parts.ts';
import type { LineRequest } from './types.ts';

const seventeen = at('2026-11-16T17:00:00Z');
const hour = 3600;
const day = 86_400;

describeOnDatabases('another slot', ({ get }) => {
  async function sell(market: Market, lines: readonly LineRequest[], slotUntil?: number) {
    const shown = show(lines, MONDAY, slotUntil);
    const answer = await acceptOrder(market.context, toRequest([toPart(lines, shown, slotUntil)]));
    if (answer.kind !== 'accepted') throw new Error(JSON.stringify(answer));
    const parts = get().selectFrom('order_parts').selectAll().where('order_id', '=', answer.orderId);
    return { orderId: answer.orderId, shown, part: await parts.executeTakeFirstOrThrow() };
  }
  const ask = (lines: readonly LineRequest[], partId: string, slotUntil: number) =>
    ({
      partId,
      lines,
      slotUntil,
      say: () => ({ sentence: 'Collect later', condition: '', remedy: '' }),
    }) as const;
  const placesOf = async (market: Market) => {
    const rows = get().selectFrom('capacity_slots').selectAll().where('slots_id', '=', market.ids.slots);
    const slots = await rows.orderBy('starts_at').execute();
    return slots.map(({ starts_at, taken }) => [(starts_at - seventeen) / hour, taken]);
  };

  it('is taken and the old one given back; what was sold stays as it was said', async () => {
    const market = makeMarket(get(), { places: 1 });
    // The last one there is: what it has is no hindrance to itself.
    const lines = [toLine(market, market.pickup, { stock: 1 })];
    const { part, shown, orderId } = await sell(market, lines);
    const offered = await findSlotChanges(market.context, { partId: part.id, lines });
    expect(offered.before).toBe(at('2026-11-16T12:00:00Z'));
    expect(offered.windows[0]?.slots.map(({ left }) => left)).toEqual([1, 1]);
    const wanted = seventeen + day + 2 * hour;
    expect(await changeSlot(market.context, ask(lines, part.id, wanted))).toEqual({
      kind: 'changed',
      from: wanted - hour,
      until: wanted,
    });
    expect(await placesOf(market)).toEqual([
      [0, 0],
      [25, 1],
    ]);
    const after = await get().selectFrom('order_parts').selectAll().where('id', '=', part.id).executeTakeFirstOrThrow();
    expect(after).toMatchObject({
      promise: JSON.stringify(shown),
      promised_until: seventeen + hour,
      slot_ends_at: wanted,
      now_until: wanted,
      change_until: at('2026-11-17T12:00:00Z'),
    });
    const changes = get().selectFrom('promise_changes').selectAll().where('part_id', '=', part.id);
    expect(await changes.execute()).toMatchObject([{ kind: 'slot_changed', by: 'buyer', sentence: 'Collect later' }]);
    expect(await changeSlot(market.context, ask(lines, part.id, wanted))).toEqual({ kind: 'unchanged' });
    const letters = get()
      .selectFrom('outbox')
      .select('kind')
      .where('order_id', '=', orderId)
      .where('topic', '=', 'letter');
    expect((await letters.execute()).filter(({ kind }) => kind === 'slot_changed')).toHaveLength(1);
    await withOrderLock(market.context, orderId, async (tx, now) => {
      await giveBack(tx, { orderId }, now);
      await giveBack(tx, { orderId }, now);
    });
    expect((await placesOf(market)).map(([, taken]) => taken)).toEqual([0, 0]);
  });

  it('is refused from the cutoff on, and where it is full or none, with what can be had', async () => {
    const market = makeMarket(get(), { places: 1 });
    const lines = [toLine(market, market.pickup)];
    const { part } = await sell(market, lines);
    await sell(market, lines, seventeen + 2 * hour);
    const full = await changeSlot(market.context, ask(lines, part.id, seventeen + 2 * hour));
    expect(full).toMatchObject({ kind: 'not_free' });
    expect(full.kind === 'not_free' ? full.windows[0]?.slots.map(({ left }) => left) : []).toEqual([1, 0]);
    expect(await changeSlot(market.context, ask(lines, part.id, seventeen + 17))).toMatchObject({ kind: 'not_free' });
    const cutoff = at('2026-11-16T12:00:00Z');
    market.setNow(cutoff);
    expect(await changeSlot(market.context, ask(lines, part.id, seventeen + day + hour))).toEqual({
      kind: 'refused',
      reason: 'too_late',
      since: cutoff,
    });
    expect((await findSlotChanges(market.context, { partId: part.id, lines })).windows).toEqual([]);
    market.setNow(cutoff - 1);
    expect(await changeSlot(market.context, ask(lines, part.id, seventeen + day + hour))).toMatchObject({
      kind: 'changed',
    });
  });

  it('of what is made keeps the days it is made on', async () => {
    const market = makeMarket(get());
    const lines = [toLine(market, market.print, { quantity: 9 })];
    const { part } = await sell(market, lines);
    const wanted = seventeen + day + hour;
    expect(await changeSlot(market.context, ask(lines, part.id, wanted))).toMatchObject({ kind: 'changed' });
    expect(await changeSlot(market.context, ask(lines, part.id, seventeen + hour))).toMatchObject({ kind: 'changed' });
    const days = get().selectFrom('capacity_days').selectAll().where('resource_id', '=', market.ids.press);
    expect((await days.execute()).map(({ committed_milli }) => committed_milli)).toEqual([9000]);
  });

  it('is none of what is not collected', async () => {
    const market = makeMarket(get());
    const lines = [toLine(market, market.run)];
    const { part } = await sell(market, lines);
    expect(await changeSlot(market.context, ask(lines, part.id, seventeen))).toEqual({
      kind: 'refused',
      reason: 'not_collected_in_slots',
    });
  });

  it('is shown before it is ordered, with what the parts of a basket take of each other', async () => {
    const market = makeMarket(get(), { places: 1 });
    await sell(market, [toLine(market, market.pickup)]);
    const parts = [1, 2].map(() => ({ lines: [toLine(market, market.pickup)] }));
    const planned = await planParts(market.context, { parts });
    const ends = planned.parts.map(({ plan }) => ('latest' in plan.promise ? plan.promise.latest : undefined));
    expect(ends).toEqual([seventeen + 2 * hour, seventeen + day + hour]);
    const request = planned.parts.map(({ plan }, index) => toPart(parts[index]?.lines ?? [], plan.promise));
    expect(await acceptOrder(market.context, toRequest(request))).toMatchObject({ kind: 'accepted' });
  });
});
