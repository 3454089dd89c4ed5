import { keyItems } from './document.ts';

/** Public holidays the demo's calendars close on. Data with a source: a person confirms them in the Studio. */

interface Holiday {
  readonly on: Temporal.PlainDate;
  readonly label: string;
  readonly source: string;
}

/** Whose holidays a calendar keeps: Portugal's, or Lisbon's own day too. */
export type HolidayList = 'portugal' | 'lisbon';

const nationwide = 'Portuguese public holidays, Código do Trabalho, art. 234';
const municipal = 'Lisbon’s municipal holiday, Câmara Municipal de Lisboa';

/** Easter Sunday of a year of the Gregorian calendar (Butcher). */
export function findEaster(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return Temporal.PlainDate.from({ year, month, day });
}

const fixedDays: readonly (readonly [number, number, string])[] = [
  [1, 1, 'New Year’s Day'],
  [4, 25, 'Freedom Day'],
  [5, 1, 'Labour Day'],
  [6, 10, 'Portugal Day'],
  [8, 15, 'Assumption of Mary'],
  [10, 5, 'Republic Day'],
  [11, 1, 'All Saints’ Day'],
  [12, 1, 'Restoration of Independence'],
  [12, 8, 'Immaculate Conception'],
  [12, 25, 'Christmas Day'],
];

function listHolidays(year: number, list: HolidayList): readonly Holiday[] {
  const easter = findEaster(year);
  const lisbonsDay = Temporal.PlainDate.from({ year, month: 6, day: 13 });
  return [
    ...fixedDays.map(([month, day, label]) => ({ on: Temporal.PlainDate.from({ year, month, day }), label })),
    { on: easter.subtract({ days: 2 }), label: 'Good Friday' },
    { on: easter, label: 'Easter Sunday' },
    { on: easter.add({ days: 60 }), label: 'Corpus Christi' },
  ]
    .map((day): Holiday => ({ ...day, source: nationwide }))
    .concat(list === 'lisbon' ? [{ on: lisbonsDay, label: 'Saint Anthony, Lisbon', source: municipal }] : []);
}

export interface OwnException {
  readonly on: Temporal.PlainDate;
  readonly kind: 'closed' | 'hours';
  readonly label: string;
  readonly opens?: string;
  readonly closes?: string;
}

/** Whether a date is one of the holidays. */
export function isHoliday(on: Temporal.PlainDate, list: HolidayList): boolean {
  return listHolidays(on.year, list).some((holiday) => holiday.on.equals(on));
}

/**
 * Calendar exceptions from one date through another: the holidays, and the owner's own days, which give way where they fall on
 * a holiday.
 */
export function planExceptions(span: {
  readonly from: Temporal.PlainDate;
  readonly through: Temporal.PlainDate;
  readonly holidays: HolidayList;
  readonly own: readonly OwnException[];
}): readonly Record<string, unknown>[] {
  const { from, through } = span;
  const listed = listYears(from, through)
    .flatMap((year) => listHolidays(year, span.holidays))
    .map((day) => ({ ...day, kind: 'closed' as const }));
  const taken = new Set(listed.map(({ on }) => on.toString()));
  const mine = span.own.filter(({ on }) => !taken.has(on.toString())).map((day) => ({ ...day, source: 'seller' }));
  const addedOn = from.subtract({ days: 41 }).toString();
  const days = [...listed, ...mine]
    .filter(({ on }) => Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, through) <= 0)
    .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on))
    .map((day) => ({
      on: day.on.toString(),
      kind: day.kind,
      ...('opens' in day && day.opens && day.closes
        ? { intervals: [{ _type: 'hours', _key: 'i1', opens: day.opens, closes: day.closes }] }
        : {}),
      label: day.label,
      source: day.source,
      addedOn,
    }));
  return keyItems(days, 'calendarException');
}

/** Every Christmas Eve in a time, on which the workshops close at one. */
export function listShortEves(from: Temporal.PlainDate, through: Temporal.PlainDate): readonly OwnException[] {
  return listYears(from, through).map((year) => ({
    on: Temporal.PlainDate.from({ year, month: 12, day: 24 }),
    label: 'Christmas Eve, mornings only',
    kind: 'hours',
    opens: '10:00',
    closes: '13:00',
  }));
}

function listYears(from: Temporal.PlainDate, through: Temporal.PlainDate): readonly number[] {
  return Array.from({ length: through.year - from.year + 1 }, (_, index) => from.year + index);
}
