import { hasDate, type TimetableRow } from '@stallkeep/promise';
import type { PlannedTicket } from '../fulfilment-promise/ticket-plan.ts';
import type { Slot } from './buy-fields.ts';

/**
 * The ticket with the time the buyer chose as its promise, in every row whose orders still reach that time. The row's deadline holds
 * for it too: who orders in time for an earlier slot is in time for a later one. Rows past it keep their own date. Pure.
 */
export function chooseSlot(ticket: PlannedTicket, slot: Slot): PlannedTicket {
  const { timetable, current } = ticket;
  const rows = timetable.rows.map((row) => (isReached(row, slot) ? toSlotRow(row, slot) : row));
  const index = timetable.rows.indexOf(current);
  return { ...ticket, timetable: { ...timetable, rows }, current: rows[index] ?? current };
}

/** Whether this row promises the chosen time. */
export function isAtSlot({ promise }: TimetableRow, slot: Slot): boolean {
  return hasDate(promise) && promise.earliest === slot.from && promise.latest === slot.until;
}

function isReached({ promise }: TimetableRow, slot: Slot): boolean {
  return hasDate(promise) && promise.kind === 'pickup' && promise.earliest <= slot.from;
}

function toSlotRow(row: TimetableRow, slot: Slot): TimetableRow {
  const { promise } = row;
  if (!hasDate(promise)) return row;
  const { heldUntil, ...rest } = promise;
  const chosen = { ...rest, earliest: slot.from, latest: slot.until, granularity: 'slot' as const };
  // Kept until then or longer; a time before the slot's end would be no promise.
  return {
    ...row,
    promise: heldUntil !== undefined && heldUntil > slot.until ? { ...chosen, heldUntil } : chosen,
  };
}
