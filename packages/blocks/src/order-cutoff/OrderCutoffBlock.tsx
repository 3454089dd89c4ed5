import { Heading, Icon, Text } from '@stallkeep/kit';
import { compareAnswers, type DeliveryPromise, encodeTimetable, hasDate, type TimetableRow } from '@stallkeep/promise';
import { formatPromise, formatUnknown, type Reading, toLanguageTag } from '@stallkeep/wording';
import { useId } from 'react';
import { findBlockWords } from '../fulfilment-promise/block-words.ts';
import { type PlannedTicket, planTickets } from '../fulfilment-promise/ticket-plan.ts';
import type { BlockPlace, BlockProps, PageView } from '../page-view.ts';
import { seePromise } from '../promise-params.ts';
import { findRowsZone, listShownRows, toPageReading } from '../ticket/shown-rows.ts';
import { findCutoffWords } from './cutoff-words.ts';
import styles from './OrderCutoffBlock.module.css';
import type { OrderCutoffContent } from './orderCutoff.content.ts';

/** How many later deadlines wait in the page for their time. */
const laterRows = 4;

/**
 * Before when to order for the soonest date there is: a day and a time with their place, true on any cached page. Nothing counts
 * without script. Where orders have closed or are not open yet it says that; without a deadline there is nothing to say.
 */
export function OrderCutoffBlock({ content, page, place }: BlockProps<OrderCutoffContent>) {
  const headingId = useId();
  const ticket = findSoonest(planTickets(page).tickets);
  if (ticket === undefined) return null;
  const { timetable, current } = ticket;
  const rows = ticket.isShared ? [current] : listShownRows(ticket, laterRows);
  const pageReading = toPageReading(page);
  const reading = { ...pageReading, zone: findRowsZone(rows) ?? pageReading.zone };
  const expired = formatUnknown('expired', page.locale);
  return (
    <section className={styles['cutoff']} aria-labelledby={hasDate(current.promise) ? headingId : undefined}>
      <Icon name="clock" size="l" />
      <div className={styles['words']}>
        {hasDate(current.promise) ? (
          <Heading level={2} size="l" id={headingId}>
            {content.heading ?? findCutoffWords(page.locale).heading}
          </Heading>
        ) : null}
        <div
          className={styles['faces']}
          {...(hasDate(current.promise) ? { 'data-timetable': encodeTimetable(timetable) } : {})}
        >
          {rows.map((row) => (
            <div key={row.from} data-face={timetable.rows.indexOf(row)} hidden={row !== current}>
              <Deadline row={row} reading={reading} page={page} place={place} />
              {ticket.deadlinesDiffer ? (
                <Text size="s" tone="soft">
                  {findBlockWords(page.locale).earliestDeadline}
                </Text>
              ) : null}
              {content.showCountdown && hasDate(row.promise) ? <Countdown promise={row.promise} page={page} /> : null}
            </div>
          ))}
          <div data-face="expired" hidden>
            <p className={styles['before']}>{expired.headline}</p>
            <p className={styles['what']}>{expired.reason}</p>
          </div>
        </div>
      </div>
    </section>
  );
}

interface DeadlineProps {
  readonly row: TimetableRow;
  readonly reading: Reading;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
}

function Deadline({ row: { promise }, reading, page, place }: DeadlineProps) {
  const { headline, where, condition, reason } = formatPromise(promise, reading);
  const isDated = hasDate(promise);
  return (
    <>
      <p className={styles['before']} {...seePromise(promise, { page, place })}>
        {isDated ? <time dateTime={new Date(promise.orderUntil * 1000).toISOString()}>{condition}</time> : headline}
      </p>
      <p className={styles['what']}>
        {isDated ? (
          <>
            {headline} <span className={styles['where']}>{where}</span>
          </>
        ) : (
          [condition, reason].filter(Boolean).join('. ')
        )}
      </p>
    </>
  );
}

/** Empty and hidden until order-countdown.ts fills it: without script there is no time left to tell. */
function Countdown({ promise, page }: { readonly promise: DeliveryPromise; readonly page: PageView }) {
  const words = findCutoffWords(page.locale);
  return (
    <p
      className={styles['left']}
      data-countdown={promise.orderUntil}
      data-made={page.madeAt}
      data-locale={toLanguageTag(page.locale)}
      data-left={words.left('{time}')}
      data-less={words.lessThanMinute}
      data-passed={words.passed}
      aria-live="off"
      hidden
    />
  );
}

/** The soonest firm date, else the soonest estimate, else that orders are not open or have closed. */
function findSoonest(tickets: readonly PlannedTicket[]): PlannedTicket | undefined {
  const telling = tickets.filter(({ current: { promise } }) => hasDate(promise) || isAboutOrdering(promise));
  return telling.toSorted((a, b) => compareAnswers(a.current.promise, b.current.promise))[0];
}

function isAboutOrdering(promise: DeliveryPromise): boolean {
  return (
    promise.status === 'unavailable' && (promise.reason === 'orders_closed' || promise.reason === 'orders_not_open')
  );
}
