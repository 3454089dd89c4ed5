import type { LocalDate, LocalTime, Weekday, Zone } from './time.ts';

/** Hours of one day; a closing at or before the opening is on the next date (an overnight shift). */
export interface Hours {
  readonly opens: LocalTime;
  readonly closes: LocalTime;
}

export interface OpeningInterval extends Hours {
  readonly weekday: Weekday;
}

/** Replaces one whole date: closed when `intervals` is empty, other hours when not. */
export interface CalendarException {
  readonly on: LocalDate;
  readonly intervals: readonly Hours[];
  readonly label: string;
  /** Where the exception comes from: "seller", or the name of a published list. */
  readonly source: string;
  readonly addedOn: LocalDate;
}

/** Weeks that take turns. */
export interface Rotation {
  /** The hours of the first week, the second, …; two to six of them. */
  readonly weeks: readonly (readonly OpeningInterval[])[];
  /** Any date of an ISO week (Monday to Sunday) that is a first one; absent: nobody knows, so every phase is answered for. */
  readonly firstWeekOf?: LocalDate;
}

export interface Calendar {
  /** Tells calendars apart: the same id is the same calendar wherever it stands in a plan. */
  readonly id: string;
  readonly zone: Zone;
  /** The hours of every week; empty where `rotation` gives them. */
  readonly weekly: readonly OpeningInterval[];
  readonly rotation?: Rotation;
  readonly exceptions: readonly CalendarException[];
  /** Past this local date the answer is unknown, not open. */
  readonly reviewedThrough: LocalDate;
}
