import { Disclosure, Text } from '@stallkeep/kit';
import type { PromiseTimetable, TimetableRow } from '@stallkeep/promise';
import { formatDayTime, type Reading } from '../promise-words/dates.ts';
import { basisWords, formatExpiry, formatFee, formatPromise, formatRow } from '../promise-words/sentences.ts';
import styles from './FulfilmentPromiseBlock.module.css';
import type { FulfilmentPromiseContent } from './fulfilmentPromise.content.ts';
import { hasDate, type PlannedTicket } from './ticket-plan.ts';

interface TicketProps {
  readonly ticket: PlannedTicket;
  readonly content: FulfilmentPromiseContent;
  readonly reading: Reading;
}

/** What you get on the body, what you pay on the stub, and under it what holds for later orders. */
export function Ticket({ ticket, content, reading }: TicketProps) {
  const { timetable, current } = ticket;
  const { promise } = current;
  const words = formatPromise(promise, reading);
  // A remedy answers lateness, so it stands beside a date only.
  const isDated = hasDate(promise);
  // What follows the deadline differs between makers who share a ticket.
  const hasBasis = isDated && content.showBasis && promise.basis.length > 0 && !ticket.isShared;
  const later = ticket.isShared ? [] : findLaterRows(timetable, current).slice(0, content.rows);
  return (
    <article className={styles['ticket']} data-status={promise.status}>
      <div className={styles['sheet']}>
        <div className={styles['body']}>
          {ticket.titles.length > 0 ? <h3 className={styles['way']}>{ticket.titles.join(' · ')}</h3> : null}
          <p className={styles['headline']}>{words.headline}</p>
          {words.where ? <p className={styles['where']}>{words.where}</p> : null}
          {words.condition ? <p className={styles['condition']}>{words.condition}</p> : null}
          {isDated && ticket.deadlinesDiffer ? (
            <Text size="s" tone="soft">
              That is the earliest of the makers’ deadlines; each product says its own.
            </Text>
          ) : null}
          {words.reason ? <Text size="s">{words.reason}</Text> : null}
          {promise.remedy && isDated ? <p className={styles['remedy']}>{promise.remedy}</p> : null}
        </div>
        {promise.status === 'unavailable' ? null : (
          <p className={styles['stub']}>
            <span className={styles['fee']}>{formatFee(promise, reading.locale)}</span>
            <span>{promise.source === 'make' ? 'Made to order' : 'From stock'}</span>
          </p>
        )}
      </div>
      {later.length > 0 || hasBasis ? (
        <div className={styles['after']}>
          {later.length > 0 ? <Later rows={later} timetable={timetable} reading={reading} /> : null}
          {hasBasis ? <Basis row={current} reading={reading} /> : null}
        </div>
      ) : null}
    </article>
  );
}

interface LaterProps {
  readonly rows: readonly TimetableRow[];
  readonly timetable: PromiseTimetable;
  readonly reading: Reading;
}

function Later({ rows, timetable, reading }: LaterProps) {
  const last = rows.at(-1);
  const isWhole = last !== undefined && last === timetable.rows.at(-1) && hasDate(last.promise);
  const sentences = rows.map((row) => ({ key: row.from, ...formatRow(row, reading) }));
  if (isWhole) sentences.push({ key: timetable.expires, ...formatExpiry(timetable.expires, reading) });
  return (
    <ul className={styles['later']}>
      {sentences.map(({ key, condition, answer }) => (
        <li key={key}>
          {condition}: <span>{answer}</span>
        </li>
      ))}
    </ul>
  );
}

function Basis({ row, reading }: { readonly row: TimetableRow; readonly reading: Reading }) {
  return (
    <Disclosure summary="How this date is made">
      <ol className={styles['basis']}>
        {row.promise.basis.map((step) => (
          <li key={`${step.step} ${step.note}`}>
            {basisWords[step.step]}
            {step.at === undefined ? null : <span> {formatDayTime(step.at, reading)}</span>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** The dated rows after the one that holds now, and the first that ends them: after "orders have closed" there is nothing more a buyer can do. */
function findLaterRows({ rows }: PromiseTimetable, current: TimetableRow): readonly TimetableRow[] {
  const after = rows.slice(rows.indexOf(current) + 1);
  const end = after.findIndex((row) => !hasDate(row.promise));
  return end === -1 ? after : after.slice(0, end + 1);
}
