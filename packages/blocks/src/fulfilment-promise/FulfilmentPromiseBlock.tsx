import { Heading, Link, Notice } from '@stallkeep/kit';
import type { PromiseTimetable } from '@stallkeep/promise';
import { useId } from 'react';
import type { BlockProps } from '../page-view.ts';
import styles from './FulfilmentPromiseBlock.module.css';
import type { FulfilmentPromiseContent } from './fulfilmentPromise.content.ts';
import { OtherWays } from './OtherWays.tsx';
import { Ticket } from './Ticket.tsx';
import { planTickets } from './ticket-plan.ts';

/**
 * One ticket for each answer a buyer can act on, then the other ways in one small list. Every date stands beside the order
 * time it depends on, so a page that was cached, or is read without script, is still true.
 */
export function FulfilmentPromiseBlock({ content, page }: BlockProps<FulfilmentPromiseContent>) {
  const headingId = useId();
  const { tickets, ways } = planTickets(page);
  const reading = { locale: page.locale, zone: page.event?.zone ?? findZone(page.timetables), near: page.madeAt };
  const isMarketPage = page.product === undefined;
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? 'How you get it'}
      </Heading>
      {page.timetables.length === 0 ? <NoWay page={page} /> : null}
      {tickets.map((ticket) => (
        <Ticket key={ticket.key} ticket={ticket} content={content} reading={reading} />
      ))}
      {ways.length > 0 ? (
        <OtherWays title={findTitle(tickets.length > 0, isMarketPage)} ways={ways} locale={page.locale} />
      ) : null}
    </section>
  );
}

function NoWay({ page }: Pick<BlockProps<FulfilmentPromiseContent>, 'page'>) {
  if (page.product === undefined) {
    return (
      <Notice title="Come to the stall">
        <p>The makers have not said yet how to order ahead. Everything can be bought on the market day itself.</p>
      </Notice>
    );
  }
  return (
    <Notice title="Ask the maker how to get it">
      <p>
        {page.product.seller.name} has not set a way of collecting or sending this yet.{' '}
        {page.askHref ? <Link href={page.askHref}>Ask the maker</Link> : 'Ask at the stall.'}
      </p>
    </Notice>
  );
}

function findTitle(hasTickets: boolean, isMarketPage: boolean): string {
  if (isMarketPage) return hasTickets ? 'Some makers also offer' : 'The makers offer';
  return hasTickets ? 'Also possible' : 'Possible ways';
}

/** The zone of the first dated answer. Without any date no time is shown in it, so the last resort is never read. */
function findZone(timetables: readonly PromiseTimetable[]): string {
  for (const { rows } of timetables) {
    for (const { promise } of rows) if ('zone' in promise) return promise.zone;
  }
  return 'Etc/UTC';
}
