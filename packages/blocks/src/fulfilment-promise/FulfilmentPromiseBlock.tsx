import { Heading, Link, Notice } from '@stallkeep/kit';
import type { PromiseTimetable } from '@stallkeep/promise';
import { formatPlace } from '@stallkeep/wording';
import { useId } from 'react';
import type { BlockProps, PageView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './FulfilmentPromiseBlock.module.css';
import type { FulfilmentPromiseContent } from './fulfilmentPromise.content.ts';
import { OtherWays } from './OtherWays.tsx';
import { Ticket } from './Ticket.tsx';
import { hasDate, type PlannedTicket, planTickets } from './ticket-plan.ts';

/**
 * One ticket for each answer a buyer can act on, then the other ways in one small list. Every date stands beside the order
 * time it depends on, so a page that was cached, or is read without script, is still true.
 */
export function FulfilmentPromiseBlock({ content, page }: BlockProps<FulfilmentPromiseContent>) {
  const headingId = useId();
  const { tickets, ways } = planTickets(page);
  const words = findBlockWords(page.locale);
  const reading = { locale: page.locale, zone: page.event?.zone ?? findZone(page.timetables), near: page.madeAt };
  const isMarketPage = page.product === undefined;
  const collectAt = findCollection(tickets, page.locale);
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? words.heading}
      </Heading>
      {page.timetables.length === 0 ? <NoWay page={page} words={words} /> : null}
      {tickets.map((ticket) => (
        <Ticket key={ticket.key} ticket={ticket} content={content} reading={reading} collectAt={collectAt} />
      ))}
      {ways.length > 0 ? (
        <OtherWays title={findTitle(words, tickets.length > 0, isMarketPage)} ways={ways} locale={page.locale} />
      ) : null}
    </section>
  );
}

function NoWay({ page, words }: { readonly page: PageView; readonly words: BlockWords }) {
  if (page.product === undefined) {
    return (
      <Notice title={words.comeTitle}>
        <p>{words.comeText}</p>
      </Notice>
    );
  }
  return (
    <Notice title={words.askTitle}>
      <p>
        {words.askText(page.product.seller.name)}{' '}
        {page.askHref ? <Link href={page.askHref}>{words.askLink}</Link> : words.askAtStall}
      </p>
    </Notice>
  );
}

function findTitle(words: BlockWords, hasTickets: boolean, isMarketPage: boolean): string {
  if (isMarketPage) return hasTickets ? words.makersAlsoOffer : words.makersOffer;
  return hasTickets ? words.alsoPossible : words.possibleWays;
}

/** The zone of the first dated answer. Without any date no time is shown in it, so the last resort is never read. */
function findZone(timetables: readonly PromiseTimetable[]): string {
  for (const { rows } of timetables) {
    for (const { promise } of rows) if ('zone' in promise) return promise.zone;
  }
  return 'Etc/UTC';
}

/** Where it can be collected, said in a plain no to sending it. */
function findCollection(tickets: readonly PlannedTicket[], locale: string): string | undefined {
  const pickup = tickets.find(({ current: { promise } }) => promise.kind === 'pickup' && hasDate(promise));
  const place = pickup?.current.promise.place;
  return place && formatPlace(place, locale);
}
