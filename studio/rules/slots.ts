import { type OpeningRow, sayHours, sayWeekdays } from './calendar.ts';

/** 0 is no slots. A slot of less than five minutes is a mistake in the unit. */
export function checkSlotLength(slotMinutes: number | undefined): true | string {
  if (slotMinutes === undefined || slotMinutes === 0) return true;
  return Number.isInteger(slotMinutes) && slotMinutes >= 5 && slotMinutes <= 24 * 60
    ? true
    : 'A slot is 5 to 1440 whole minutes. Write 0 to make the whole opening time one.';
}

/**
 * Opening hours are cut into slots from their start; what is left over at the end is never offered. The first hours with a
 * rest are named.
 */
export function checkSlotsFit(
  slotMinutes: number | undefined,
  hours: readonly OpeningRow[] | undefined,
): true | string {
  if (slotMinutes === undefined || !(slotMinutes > 0)) return true;
  for (const row of hours ?? []) {
    const open = findOpenMinutes(row);
    if (open === undefined || open % slotMinutes === 0) continue;
    const when = [sayWeekdays(row.weekdays), sayHours(row)].filter(Boolean).join(' ');
    if (open < slotMinutes)
      return `${when} is shorter than one slot, so buyers cannot collect then. Shorten the slots.`;
    return `${when} does not divide into slots of ${slotMinutes} minutes: its last ${open % slotMinutes} are not offered. Choose a length that divides ${open}.`;
  }
  return true;
}

/** Minutes between opening and closing; a closing at or before the opening is on the next date. */
function findOpenMinutes({ opens, closes }: OpeningRow): number | undefined {
  const [from, until] = [findMinutes(opens), findMinutes(closes)];
  if (from === undefined || until === undefined) return undefined;
  return until > from ? until - from : until + 24 * 60 - from;
}

function findMinutes(time: string | undefined): number | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(time ?? '');
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}
