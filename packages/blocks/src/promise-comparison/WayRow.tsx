import { Badge, Link } from '@stallkeep/kit';
import { encodeTimetable, hasDate, type TimetableRow } from '@stallkeep/promise';
import { clicked } from '@stallkeep/telemetry/markup';
import { formatFee, formatSource, formatUnknown, type Reading } from '@stallkeep/wording';
import { toWayHref } from '../buy-box/buy-fields.ts';
import type { BlockPlace, PageView } from '../page-view.ts';
import { seePromise, toPromiseParams } from '../promise-params.ts';
import { formatShownPromise } from '../ticket/shown-promise.ts';
import { findRowsZone, listShownRows } from '../ticket/shown-rows.ts';
import type { ComparedWay } from './compare-ways.ts';
import { findComparisonWords } from './comparison-words.ts';
import styles from './PromiseComparisonBlock.module.css';
import { tableRoles } from './table-roles.ts';

/** How many later rows wait in the page for their time. */
const laterRows = 4;

export interface WayRowProps {
  readonly way: ComparedWay;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  readonly reading: Reading;
  readonly collectAt: string | undefined;
  readonly showRemedy: boolean;
  /** Path of the shown variant, where its page has a buy box. */
  readonly buyHref: string | undefined;
}

/** One way across the table. What depends on the order time stands in faces, which promise-clock.ts shows at their time. */
export function WayRow({ way, page, place, reading: pageReading, collectAt, showRemedy, buyHref }: WayRowProps) {
  const { timetable, current, row, isSoonest, isCheapest } = way;
  const { promise } = row;
  const { locale } = page;
  const words = findComparisonWords(locale);
  const rows = current === undefined ? [] : listShownRows({ timetable, current }, laterRows);
  const reading = { ...pageReading, zone: findRowsZone(rows) ?? pageReading.zone };
  const isDated = current !== undefined && hasDate(current.promise);
  const indexOf = (one: TimetableRow): number => timetable.rows.indexOf(one);
  const params = toPromiseParams(promise, { page, place });
  const expired = formatUnknown('expired', locale);
  const isRefused = promise.status === 'unavailable';
  return (
    <tr
      {...tableRoles.row}
      className={styles['row']}
      {...(isDated ? { 'data-timetable': encodeTimetable(timetable) } : {})}
    >
      <th scope="row" {...tableRoles.rowheader} className={styles['way']}>
        <bdi>{promise.title}</bdi>
        {promise.source === 'make' ? <span className={styles['source']}>{formatSource('make', locale)}</span> : null}
        {isSoonest || isCheapest ? (
          <span className={styles['marks']} data-face={indexOf(row)}>
            {isSoonest ? <Badge tone="good">{words.soonest}</Badge> : null}{' '}
            {isCheapest ? <Badge>{words.cheapest}</Badge> : null}
          </span>
        ) : null}
      </th>
      <td {...tableRoles.cell} className={styles['when']}>
        {rows.map((one) => {
          const { headline, where, reason } = formatShownPromise(one.promise, reading, collectAt);
          const seen = one.promise.status === 'unknown' ? {} : seePromise(one.promise, { page, place });
          return (
            <div key={one.from} data-face={indexOf(one)} data-status={one.promise.status} hidden={one !== current}>
              <p className={hasDate(one.promise) ? styles['date'] : styles['no']} {...seen}>
                {headline}
              </p>
              {(where ?? reason) ? <p className={styles['where']}>{where ?? reason}</p> : null}
            </div>
          );
        })}
        {isDated || current === undefined ? (
          <div data-face="expired" hidden={isDated}>
            <p className={styles['no']}>{expired.headline}</p>
            <p className={styles['where']}>{expired.reason}</p>
          </div>
        ) : null}
      </td>
      <td {...tableRoles.cell} className={styles['cost']}>
        {isRefused ? '—' : formatFee(promise, locale)}
      </td>
      <td {...tableRoles.cell} className={styles['condition']}>
        {rows.map((one) => {
          const { condition, minimum, held } = formatShownPromise(one.promise, reading, collectAt);
          return (
            <div key={one.from} data-face={indexOf(one)} hidden={one !== current}>
              {condition ? <p className={styles['before']}>{condition}</p> : null}
              {[minimum, held].map((text) => (text ? <p key={text}>{text}</p> : null))}
              {showRemedy && promise.remedy && hasDate(one.promise) ? (
                <p className={styles['remedy']}>
                  <bdi>{promise.remedy}</bdi>
                </p>
              ) : null}
            </div>
          );
        })}
      </td>
      {buyHref === undefined ? null : (
        <td {...tableRoles.cell} className={styles['choose']}>
          {isDated ? (
            <Link
              href={toWayHref(buyHref, timetable.optionId)}
              {...(params ? clicked('promise_select', { promise: params }) : {})}
            >
              {words.choose}
              <span className={styles['hidden']}>: {promise.title}</span>
            </Link>
          ) : null}
        </td>
      )}
    </tr>
  );
}
