import type { Day } from '../time/days.ts';
import type { Instant } from '../types/index.ts';

/** Why a series has no further entries: its calendar's review ends, it has no hours, or a dated list is at its end. */
export type SeriesEnd = 'beyond_reviewed' | 'no_hours' | 'no_more';

/** Entries of consecutive days, in order of their instants. */
export interface DaySeries<Entry> {
  /** The entries that belong to a day, or why there are none from this day on. */
  readonly entriesOn: (day: Day) => readonly Entry[] | SeriesEnd;
  /** The day of which entries at an instant may be, at the earliest. */
  readonly toFirstDay: (at: Instant) => Day;
  readonly toInstant: (entry: Entry) => Instant;
}

/** How many days without an entry end a search. */
const MAX_EMPTY_DAYS = 400;

/**
 * The entries of a series from an instant on, kept as they are worked out: windows of a stall, departures of a run. Order times
 * of a timetable lie close together, so nearly every search walks over entries that are there already.
 */
export class Series<Entry> {
  private readonly series: DaySeries<Entry>;
  private entries: Entry[] = [];
  private firstDay: Day | undefined;
  private nextDay: Day = 0;
  private end: SeriesEnd | undefined;

  constructor(series: DaySeries<Entry>) {
    this.series = series;
  }

  /** Entries at or after an instant, soonest first; the generator's return value says why there are no more. */
  *from(at: Instant): Generator<Entry, SeriesEnd> {
    const day = this.series.toFirstDay(at);
    if (this.firstDay === undefined || day < this.firstDay) this.restart(day);
    for (let index = this.findIndex(at); ; index += 1) {
      while (index >= this.entries.length) {
        const end = this.extend();
        if (end !== undefined) return end;
      }
      const entry = this.entries[index];
      // Days worked out just now may begin before what is asked for.
      if (entry !== undefined && this.series.toInstant(entry) >= at) yield entry;
    }
  }

  private restart(day: Day): void {
    this.entries = [];
    this.firstDay = day;
    this.nextDay = day;
    this.end = undefined;
  }

  /** Works out days until there is a further entry, or says why there is none. */
  private extend(): SeriesEnd | undefined {
    if (this.end !== undefined) return this.end;
    for (let empty = 0; empty < MAX_EMPTY_DAYS; empty += 1) {
      const entries = this.series.entriesOn(this.nextDay);
      if (typeof entries === 'string') {
        this.end = entries;
        return entries;
      }
      this.nextDay += 1;
      if (entries.length > 0) {
        this.entries.push(...entries);
        return undefined;
      }
    }
    this.end = 'no_hours';
    return this.end;
  }

  /** Index of the first known entry at or after an instant. */
  private findIndex(at: Instant): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const entry = this.entries[middle];
      if (entry !== undefined && this.series.toInstant(entry) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
