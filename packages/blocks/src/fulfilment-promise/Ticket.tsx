import { Disclosure } from '@stallkeep/kit';
import { encodeTimetable, hasDate, type TimetableRow } from '@stallkeep/promise';
import { formatBasisList, formatExpiry, formatFee, formatRow, formatSource, type Reading } from '@stallkeep/wording';
import type { BlockPlace, PageView } from '../page-view.ts';
import { ExpiredFace, Face } from '../ticket/Face.tsx';
import { findRowsZone, listShownRows } from '../ticket/shown-rows.ts';
import ticketStyles from '../ticket/ticket.module.css';
import { findBlockWords } from './block-words.ts';
import styles from './FulfilmentPromiseBlock.module.css';
import type { FulfilmentPromiseContent } from './fulfilmentPromise.content.ts';
import type { PlannedTicket } from './ticket-plan.ts';

interface TicketProps {
  readonly ticket: PlannedTicket;
  readonly content: FulfilmentPromiseContent;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  readonly reading: Reading;
  readonly collectAt: string | undefined;
}

/**
 * What you get on the body, what you pay on the stub, and under it what holds for later orders. The faces of those later rows
 * stand in it hidden; promise-clock.ts shows them when their time comes. What sellers wrote may run the other way than the page and
 * stands in bdi.
 */
export function Ticket({ ticket, content, page, place, reading: pageReading, collectAt }: TicketProps) {
  const { timetable, current, titles } = ticket;
  const { promise } = current;
  const words = findBlockWords(pageReading.locale);
  // Makers who share a ticket share its first row only.
  const rows = ticket.isShared ? [current] : listShownRows(ticket, content.rows);
  const reading = { ...pageReading, zone: findRowsZone(rows) ?? pageReading.zone };
  const isDated = rows.some((row) => hasDate(row.promise));
  const indexOf = (row: TimetableRow): number => timetable.rows.indexOf(row);
  const later = rows.slice(1);
  // What follows the deadline differs between makers who share a ticket, and so does how their dates are made.
  const hasBasis = hasDate(promise) && content.showBasis && promise.basis.length > 0 && !ticket.isShared;
  return (
    <article className={ticketStyles['ticket']} {...(isDated ? { 'data-timetable': encodeTimetable(timetable) } : {})}>
      <div className={ticketStyles['sheet']}>
        <div className={ticketStyles['body']}>
          {titles.length > 0 ? (
            <h3 className={ticketStyles['way']}>
              <bdi>{titles.join(' · ')}</bdi>
            </h3>
          ) : null}
          {rows.map((row) => (
            <Face
              key={row.from}
              row={indexOf(row)}
              promise={row.promise}
              reading={reading}
              page={page}
              place={place}
              collectAt={collectAt}
              note={ticket.deadlinesDiffer ? words.earliestDeadline : undefined}
              remedy={ticket.remedy}
              isWaiting={row !== current}
            />
          ))}
          {isDated ? <ExpiredFace locale={reading.locale} /> : null}
        </div>
        {rows.some((row) => row.promise.status !== 'unavailable') ? (
          <p className={ticketStyles['stub']}>
            <span className={ticketStyles['fee']}>{formatFee(promise, reading.locale)}</span>
            <span>{formatSource(promise.source, reading.locale)}</span>
          </p>
        ) : null}
      </div>
      {later.length > 0 || hasBasis ? (
        <div className={styles['after']}>
          {later.length > 0 ? <Later rows={later} indexOf={indexOf} reading={reading} /> : null}
          {hasBasis ? (
            <div data-face={indexOf(current)}>
              <Disclosure summary={words.whyThisDate}>
                <ol className={styles['basis']}>
                  {formatBasisList(promise.basis, reading).map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ol>
              </Disclosure>
            </div>
          ) : null}
        </div>
      ) : null}
    </article>
  );
}

interface LaterProps {
  readonly rows: readonly TimetableRow[];
  readonly indexOf: (row: TimetableRow) => number;
  readonly reading: Reading;
}

/** Later rows as conditions that are true whenever they are read, and after the last of them the one thing that always is. */
function Later({ rows, indexOf, reading }: LaterProps) {
  const last = rows.at(-1);
  const sentences = rows.map((row) => ({ index: indexOf(row), ...formatRow(row, reading) }));
  if (last !== undefined && hasDate(last.promise)) {
    sentences.push({ index: indexOf(last) + 1, ...formatExpiry(last.until, reading) });
  }
  return (
    <ul className={styles['later']}>
      {sentences.map(({ index, condition, answer }) => (
        <li key={index} data-later={index}>
          {condition}: <span>{answer}</span>
        </li>
      ))}
    </ul>
  );
}
