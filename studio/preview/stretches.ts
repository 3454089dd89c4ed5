import type { DeliveryPromise, Instant, TimetableRow } from '@stallkeep/promise';

/** A stretch of order time in the picture of a week, all orders of which get one answer. */
export interface Stretch {
  readonly row: TimetableRow;
  readonly status: DeliveryPromise['status'];
  /** Where it begins and how long it is, as shares of the week. */
  readonly start: number;
  readonly width: number;
  /** Neighbours that are both dated differ in it, so that they can be told apart without their colour. */
  readonly isOdd: boolean;
  /** Whether it ends with a deadline inside the week: passing it changes the answer. */
  readonly endsAt?: Instant;
}

/** A time marked under a lane. */
export interface Tick {
  readonly at: Instant;
  readonly start: number;
  /** Where the time would be written over its neighbour's, only the mark is drawn. */
  readonly isLabelled: boolean;
}

interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

export function toShare(at: Instant, { from, until }: Span): number {
  return (at - from) / (until - from);
}

/** The rows of one way, which must lie in the span, as stretches of it. */
export function toStretches(rows: readonly TimetableRow[], span: Span): readonly Stretch[] {
  let dated = 0;
  return rows.map((row) => {
    const { status } = row.promise;
    const isDated = hasDate(status);
    if (isDated) dated += 1;
    return {
      row,
      status,
      start: toShare(row.from, span),
      width: toShare(row.until, span) - toShare(row.from, span),
      isOdd: isDated && dated % 2 === 1,
      ...(isDated && row.until < span.until ? { endsAt: row.until } : {}),
    };
  });
}

export function hasDate(status: DeliveryPromise['status']): status is 'firm' | 'estimate' {
  return status === 'firm' || status === 'estimate';
}

/** The deadlines of the stretches; written out where the one before leaves room for it. `room` is a share of the week. */
export function toTicks(stretches: readonly Stretch[], room: number): readonly Tick[] {
  let free = 0;
  return stretches.flatMap(({ endsAt, start, width }) => {
    if (endsAt === undefined) return [];
    const at = start + width;
    const isLabelled = at - room / 2 >= free && at + room / 2 <= 1;
    if (isLabelled) free = at + room / 2;
    return [{ at: endsAt, start: at, isLabelled }];
  });
}

/** The stretch an order time lies in; none where no table speaks of it. */
export function findStretch(stretches: readonly Stretch[], at: Instant): Stretch | undefined {
  return stretches.find(({ row }) => row.from <= at && at < row.until);
}
