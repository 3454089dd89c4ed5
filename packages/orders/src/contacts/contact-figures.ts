import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export interface ContactFigures {
  /** Contacts that were answered or closed in the period and whose 7 days after it have passed. */
  readonly n: number;
  /** Of those: closed, and the buyer wrote no more about it. */
  readonly settledAtFirst: number;
  /** Contacts opened in the period. */
  readonly contacts: number;
  /** Orders accepted in the period: contacts per 100 orders are measured by it. */
  readonly orders: number;
}

/**
 * First-contact resolution: contacts closed with no further inbound contact on the same order and topic for 7 days, of contacts whose
 * 7 days have passed. The days count from the first answer, or from the closing where it was closed without one. Further inbound is
 * whatever the buyer wrote on that order and topic in those days, on the same thread or a new one. Answered and never closed counts
 * against the seller. Give n with it: under 20 it is no rate.
 */
export async function readContactFigures(
  db: Database,
  question: {
    readonly from: Instant;
    readonly until: Instant;
    readonly now: Instant;
    /** Absent: all events. */
    readonly eventSlug?: string;
  },
): Promise<ContactFigures> {
  const { from, until, now, eventSlug } = question;
  const event = eventSlug ?? null;
  const { rows } = await sql<{ n: number; settled: number; contacts: number; orders: number }>`
    with period as (
      select to_timestamp(${from}::double precision) as "from", to_timestamp(${until}::double precision) as "until",
             to_timestamp(${now}::double precision) as "now"
    ), measured as (
      select c.id, c.order_id, c.topic, c.state, coalesce(c.answered_at, c.closed_at) as settled_at
      from contacts c, period
      where coalesce(c.answered_at, c.closed_at) >= period."from" and coalesce(c.answered_at, c.closed_at) < period."until"
        and coalesce(c.answered_at, c.closed_at) + interval '7 days' <= period."now"
        and (${event}::text is null or c.event_slug = ${event})
    )
    select
      (select count(*) from measured) as n,
      (select count(*) from measured m where m.state = 'closed' and not exists (
        select 1 from messages x join contacts o on o.id = x.contact_id
        where x.by = 'buyer' and x.at > m.settled_at and x.at <= m.settled_at + interval '7 days'
          and (o.id = m.id or (o.order_id = m.order_id and o.topic = m.topic))
      )) as settled,
      (select count(*) from contacts c, period
        where c.opened_at >= period."from" and c.opened_at < period."until"
          and (${event}::text is null or c.event_slug = ${event})) as contacts,
      (select count(*) from orders o, period
        where o.accepted_at >= period."from" and o.accepted_at < period."until"
          and (${event}::text is null or o.event_slug = ${event})) as orders
  `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('A query of counts answers with one row.');
  return { n: row.n, settledAtFirst: row.settled, contacts: row.contacts, orders: row.orders };
}
