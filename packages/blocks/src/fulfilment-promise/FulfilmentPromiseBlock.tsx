import { Disclosure, Heading, Notice, Text } from '@stallkeep/kit';
import type { PromiseTimetable, TimetableRow } from '@stallkeep/promise';
import { useId } from 'react';
import type { BlockProps } from '../page-view.ts';
import { formatDayTime, type Reading } from '../promise-words/dates.ts';
import { formatExpiry, formatFee, formatPromise, formatRow } from '../promise-words/sentences.ts';
import styles from './FulfilmentPromiseBlock.module.css';
import type { FulfilmentPromiseContent } from './fulfilmentPromise.content.ts';

/**
 * One ticket for each way of getting the product. Every date stands beside the order time it depends on, so a page that
 * was cached, or is read without script, is still true.
 */
export function FulfilmentPromiseBlock({ content, page }: BlockProps<FulfilmentPromiseContent>) {
  const headingId = useId();
  const zone = page.event?.zone ?? findZone(page.timetables);
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? 'How you get it'}
      </Heading>
      {page.timetables.length === 0 ? (
        <Notice title="No way to get it yet">
          <p>The maker has not said how to get this product. Ask at the stall.</p>
        </Notice>
      ) : (
        page.timetables.map((timetable) => (
          <Ticket
            key={timetable.optionId}
            timetable={timetable}
            content={content}
            reading={{ locale: page.locale, zone, near: page.madeAt }}
          />
        ))
      )}
    </section>
  );
}

interface TicketProps {
  readonly timetable: PromiseTimetable;
  readonly content: FulfilmentPromiseContent;
  readonly reading: Reading;
}

function Ticket({ timetable, content, reading }: TicketProps) {
  const now = reading.near;
  const rows = timetable.rows.filter((row) => row.until > now);
  const current = rows.find((row) => row.from <= now) ?? rows[0];
  if (!current || now >= timetable.expires) return <ExpiredTicket title={timetable.rows[0]?.promise.title} />;
  const { promise } = current;
  const words = formatPromise(promise, reading);
  // A remedy answers lateness, so it stands beside a date only.
  const isDated = hasDate(current);
  const hasBasis = isDated && content.showBasis && promise.basis.length > 0;
  const later = findLaterRows(rows.slice(rows.indexOf(current) + 1)).slice(0, content.rows);
  return (
    <article className={styles['ticket']} data-status={promise.status}>
      <div className={styles['sheet']}>
        <div className={styles['body']}>
          <h3 className={styles['way']}>{promise.title}</h3>
          <p className={styles['headline']}>{words.headline}</p>
          {words.where ? <p className={styles['where']}>{words.where}</p> : null}
          {words.condition ? <p className={styles['condition']}>{words.condition}</p> : null}
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

function ExpiredTicket({ title }: { readonly title: string | undefined }) {
  return (
    <article className={styles['ticket']} data-status="unknown">
      <div className={styles['sheet']}>
        <div className={styles['body']}>
          {title ? <h3 className={styles['way']}>{title}</h3> : null}
          <p className={styles['headline']}>Confirmed at checkout</p>
          <Text size="s">These dates are being worked out anew.</Text>
        </div>
      </div>
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
  const isWhole = last !== undefined && last === timetable.rows.at(-1) && hasDate(last);
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
            {step.note}
            {step.at === undefined ? null : <span> {formatDayTime(step.at, reading)}</span>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function hasDate({ promise }: TimetableRow): boolean {
  return promise.status === 'firm' || promise.status === 'estimate';
}

/** The dated rows and the first that ends them: after "orders have closed" there is nothing more a buyer can do. */
function findLaterRows(rows: readonly TimetableRow[]): readonly TimetableRow[] {
  const end = rows.findIndex((row) => !hasDate(row));
  return end === -1 ? rows : rows.slice(0, end + 1);
}

/** The zone of the first dated answer. Without any date no time is shown in it, so the last resort is never read. */
function findZone(timetables: readonly PromiseTimetable[]): string {
  for (const { rows } of timetables) {
    for (const { promise } of rows) if ('zone' in promise) return promise.zone;
  }
  return 'Etc/UTC';
}
