import { Heading } from '@stallkeep/kit';
import { useId } from 'react';
import type { BlockProps } from '../page-view.ts';
import { findCollection, toPageReading } from '../ticket/shown-rows.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './FulfilmentPromiseBlock.module.css';
import type { FulfilmentPromiseContent } from './fulfilmentPromise.content.ts';
import { NoWay } from './NoWay.tsx';
import { OtherWays } from './OtherWays.tsx';
import { Ticket } from './Ticket.tsx';
import { planTickets } from './ticket-plan.ts';

/**
 * One ticket for each answer a buyer can act on, then the other ways in one small list. Every date stands beside the order
 * time it depends on, so a page that was cached, or is read without script, is still true.
 */
export function FulfilmentPromiseBlock({ content, page, place }: BlockProps<FulfilmentPromiseContent>) {
  const headingId = useId();
  const { tickets, ways } = planTickets(page);
  const words = findBlockWords(page.locale);
  const reading = toPageReading(page);
  const isMarketPage = page.product === undefined;
  const collectAt = findCollection(tickets, page.locale);
  const shared = { content, page, place, reading, collectAt };
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? words.heading}
      </Heading>
      {page.timetables.length === 0 ? <NoWay page={page} words={words} /> : null}
      {tickets.map((ticket) => (
        <Ticket key={ticket.key} ticket={ticket} {...shared} />
      ))}
      {ways.length > 0 ? (
        <OtherWays title={findTitle(words, tickets.length > 0, isMarketPage)} ways={ways} locale={page.locale} />
      ) : null}
    </section>
  );
}

function findTitle(words: BlockWords, hasTickets: boolean, isMarketPage: boolean): string {
  if (isMarketPage) return hasTickets ? words.makersAlsoOffer : words.makersOffer;
  return hasTickets ? words.alsoPossible : words.possibleWays;
}
