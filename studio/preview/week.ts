import { findLocalMidnight, type OptionPreview, type PreviewQuestion, planPromisePreview } from '@stallkeep/content';
import type { Instant, PromiseTimetable, TimetableRow, Zone } from '@stallkeep/promise';

/** The local days of the picture, the first being that of the chosen time. */
const WEEK_DAYS = 7;
/** An event that takes up orders anew more often than this in a week is shown as far as it goes. */
const MAX_TABLES = 24;

/** [from, until): whole local days, with the midnights between. */
export interface WeekSpan {
  readonly from: Instant;
  readonly until: Instant;
  readonly zone: Zone;
  /** The beginning of each day, `from` first. */
  readonly days: readonly Instant[];
}

interface WeekLane {
  readonly optionId: string;
  /** Rows in order of time, those that say the same joined; a hole where no table speaks. */
  readonly rows: readonly TimetableRow[];
}

export interface PlannedPreview {
  readonly ways: readonly OptionPreview[];
  readonly week: WeekSpan;
  readonly lanes: readonly WeekLane[];
}

/** The seven local days that begin with the one of an instant. */
export function toWeekSpan(at: Instant, zone: Zone): WeekSpan {
  const midnights = Array.from({ length: WEEK_DAYS + 1 }, (_, day) => findLocalMidnight(at, zone, day));
  const days = midnights.slice(0, WEEK_DAYS);
  return { from: midnights[0] ?? at, until: midnights.at(-1) ?? at, zone, days };
}

/** The answers at a time, and the timetable of its week. Takes the time in which a page draws; call it off the typing path. */
export function planPreview(question: PreviewQuestion): PlannedPreview {
  const week = toWeekSpan(question.at, question.event.zone);
  const ways = planPromisePreview(question);
  const known = ways.map(({ timetable }) => timetable);
  const tables = [
    ...planTables(question, { from: week.from, until: question.at }),
    known,
    ...planTables(question, { from: known[0]?.expires ?? week.until, until: week.until }),
  ];
  const lanes = question.options.map(({ _id }, index) => ({
    optionId: _id,
    rows: clipRows(joinRows(tables.flatMap((table) => table[index] ?? [])), week),
  }));
  return { ways, week, lanes };
}

/**
 * The tables of a stretch of time, of every way: one speaks of one unbroken time of orders, and the next begins when the
 * event takes up orders again.
 */
function planTables(
  question: PreviewQuestion,
  { from, until }: Pick<WeekSpan, 'from' | 'until'>,
): readonly (readonly PromiseTimetable[])[] {
  const tables: (readonly PromiseTimetable[])[] = [];
  let at = from;
  while (at < until && tables.length < MAX_TABLES) {
    const table = planPromisePreview({ ...question, at }).map(({ timetable }) => clipTable(timetable, until));
    tables.push(table);
    at = table[0]?.expires ?? until;
  }
  return tables;
}

function clipTable(table: PromiseTimetable, until: Instant): PromiseTimetable {
  const expires = Math.min(table.expires, until);
  return { ...table, expires, rows: clipRows(table.rows, { from: table.asOf, until: expires }) };
}

function clipRows(
  rows: readonly TimetableRow[],
  { from, until }: { readonly from: Instant; readonly until: Instant },
): readonly TimetableRow[] {
  return rows
    .filter((row) => row.from < until && row.until > from)
    .map((row) => ({ ...row, from: Math.max(row.from, from), until: Math.min(row.until, until) }));
}

/** One list of rows; where a table ends and the next goes on with the same answer, one row. */
export function joinRows(tables: readonly PromiseTimetable[]): readonly TimetableRow[] {
  const rows: TimetableRow[] = [];
  for (const row of tables.flatMap((table) => table.rows)) {
    const last = rows.at(-1);
    if (last !== undefined && last.until === row.from && saysTheSame(last, row)) {
      rows[rows.length - 1] = { ...row, from: last.from };
    } else {
      rows.push(row);
    }
  }
  return rows;
}

function saysTheSame({ promise: a }: TimetableRow, { promise: b }: TimetableRow): boolean {
  const isDated = 'latest' in a && 'latest' in b;
  if (isDated && (a.earliest !== b.earliest || a.latest !== b.latest)) return false;
  return a.status === b.status && JSON.stringify(a.wording) === JSON.stringify(b.wording);
}
