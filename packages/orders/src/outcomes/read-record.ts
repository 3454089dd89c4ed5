import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import { type Database, readClock } from '../database/database.ts';
import { toTime } from '../database/time.ts';
import { toWilsonInterval } from './wilson.ts';

export interface RecordQuestion {
  readonly eventId?: string;
  readonly sellerId?: string;
  /** Epoch seconds; the database's clock when left out. */
  readonly now?: Instant;
}

export type RecordKind = 'all' | 'pickup' | 'run' | 'lane' | 'make';

/** How promises turned out whose latest end has passed. */
export interface PromiseRecord {
  /** `make`: made to order, however it was carried; the others are from stock. */
  readonly kind: RecordKind;
  readonly kept: number;
  readonly counted: number;
  /** 95 % Wilson interval, shares from 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** Local date, where it was sold, of the first one counted. */
  readonly since: string;
  /** How wide the windows that were sold are on average, seconds: a wide promise is easily kept. */
  readonly meanWindowSeconds: number;
}

interface RecordRow {
  readonly kind: RecordKind;
  readonly kept: number;
  readonly counted: number;
  readonly since: string;
  readonly window_seconds: number;
}

/**
 * All first, then each kind something was counted of; empty where nothing was. A buyer who never came to what was ready counts as
 * kept, as ready in time is; orders that ended before count not at all.
 */
export async function readPromiseRecord(
  db: Database,
  { eventId, sellerId, now }: RecordQuestion = {},
): Promise<readonly PromiseRecord[]> {
  const until = toTime(now ?? (await readClock(db)));
  const { rows } = await sql<RecordRow>`
    with counted as (
      select case when p.source = 'make' then 'make' else p.kind end as kind, p.outcome,
        (p.promised_until at time zone p.zone)::date as due_on,
        extract(epoch from p.promised_until - p.promised_from)::double precision as window_seconds
      from order_parts p join orders o on o.id = p.order_id
      where p.outcome in ('kept', 'missed', 'not_collected') and p.promised_until <= ${until}
        ${eventId === undefined ? sql`` : sql`and o.event_id = ${eventId}`}
        ${sellerId === undefined ? sql`` : sql`and p.seller_id = ${sellerId}`}
    )
    select coalesce(kind, 'all') as kind, count(*)::int as counted,
      (count(*) filter (where outcome <> 'missed'))::int as kept,
      to_char(min(due_on), 'YYYY-MM-DD') as since, avg(window_seconds)::double precision as window_seconds
    from counted group by grouping sets ((), (kind)) having count(*) > 0
    order by grouping(kind) desc, kind`.execute(db);
  return rows.map(({ kind, kept, counted, since, window_seconds }) => ({
    kind,
    kept,
    counted,
    ...toWilsonInterval(kept, counted),
    since,
    meanWindowSeconds: Math.round(window_seconds),
  }));
}
