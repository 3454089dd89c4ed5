import { hasDate } from '@stallkeep/promise';
import { expect, test } from 'vitest';
import { productPage, withPage } from '../fixtures/pages.ts';
import { at, firmRun, slotPickup } from '../fixtures/promises.ts';
import { planTickets } from '../fulfilment-promise/ticket-plan.ts';
import { chooseSlot, isAtSlot } from './slot-ticket.ts';

const slot = { from: at('2026-11-13T16:00:00Z'), until: at('2026-11-13T16:30:00Z') };
const requireTicket = (timetable: typeof slotPickup) => {
  const [ticket] = planTickets(withPage(productPage, { timetables: [timetable] })).tickets;
  if (ticket === undefined) throw new Error('the fixture has a date');
  return ticket;
};

test('a row whose orders reach the chosen time promises that time, and keeps its deadline', () => {
  const before = requireTicket(slotPickup);
  const { current } = chooseSlot(before, slot);
  expect(isAtSlot(before.current, slot)).toBe(false);
  expect(isAtSlot(current, slot)).toBe(true);
  expect([current.from, current.until]).toEqual([before.current.from, before.current.until]);
  expect(current.promise.orderUntil).toBe(before.current.promise.orderUntil);
});

test('a later row keeps its own date once the chosen time is past it', () => {
  const { timetable } = chooseSlot(requireTicket(slotPickup), slot);
  for (const row of timetable.rows) {
    if (!hasDate(row.promise)) continue;
    expect(row.promise.earliest <= slot.from).toBe(isAtSlot(row, slot));
  }
  expect(timetable.rows.some((row) => !isAtSlot(row, slot))).toBe(true);
});

test('only what is collected has a time to choose', () => {
  const ticket = requireTicket(firmRun);
  expect(chooseSlot(ticket, slot).current).toEqual(ticket.current);
});
