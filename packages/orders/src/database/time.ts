import type { Instant } from '@stallkeep/promise';
import { type ColumnType, type RawBuilder, sql } from 'kysely';

/** What a timestamptz takes: made by `toTime` or `databaseNow`, so that a bare number of seconds is not written by mistake. */
export interface TimeValue {
  readonly timeValue: true;
}

/** Read as epoch seconds, whole (rounded down); written through `toTime`. */
export type Time = ColumnType<Instant, TimeValue, TimeValue>;
export type MaybeTime = ColumnType<Instant | null, TimeValue | null, TimeValue | null>;
/** A time the database fills in when nothing is given. */
export type DefaultTime = ColumnType<Instant, TimeValue | undefined, TimeValue>;

/** Epoch seconds as the database keeps them. */
export function toTime(at: Instant): RawBuilder<Instant & TimeValue> {
  return sql<Instant & TimeValue>`to_timestamp(${at}::double precision)`;
}

export function toMaybeTime(at: Instant | undefined): RawBuilder<Instant & TimeValue> | null {
  return at === undefined ? null : toTime(at);
}

/** Text such as "2026-11-23 16:02:03.5+00", of a session in UTC, as epoch seconds. */
export function parseTimestamp(text: string): Instant {
  return Math.floor(Date.parse(`${text.replace(' ', 'T').replace(/\+00(:00)?$/, '')}Z`) / 1000);
}
