import { Icon } from '@stallkeep/kit';
import { encodeTimetable, type TimetableRow } from '@stallkeep/promise';
import { withChoice } from '@stallkeep/telemetry/markup';
import { formatFee, formatSource, type Reading } from '@stallkeep/wording';
import { useId } from 'react';
import type { PlannedTicket } from '../fulfilment-promise/ticket-plan.ts';
import type { BlockPlace, PageView } from '../page-view.ts';
import { toPromiseParams } from '../promise-params.ts';
import { ExpiredFace, Face } from '../ticket/Face.tsx';
import { findRowsZone, listShownRows } from '../ticket/shown-rows.ts';
import ticketStyles from '../ticket/ticket.module.css';
import styles from './BuyBoxBlock.module.css';
import { buyFields, formatSlot, toPromiseField, toSlotField, toWayAnchor } from './buy-fields.ts';
import { findBuyWords } from './buy-words.ts';
import { isAtSlot } from './slot-ticket.ts';

/** How many later rows a ticket carries, for a page that stays open past its deadline. */
const laterRows = 6;

export interface WayTicketProps {
  readonly ticket: PlannedTicket;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  readonly reading: Reading;
  readonly collectAt: string | undefined;
  /** `radio` among several, `only` where there is nothing to choose, `shown` where nothing can be ordered. */
  readonly as: 'radio' | 'only' | 'shown';
  readonly isChosen: boolean;
}

/**
 * A way of getting it as a ticket: when and where, on which condition, and on the stub what it costs. The whole ticket is the
 * radio's label. Its hidden fields carry the promise that is read on it: promise-clock.ts changes both together.
 */
export function WayTicket({ ticket, page, place, reading: pageReading, collectAt, as, isChosen }: WayTicketProps) {
  const id = useId();
  const { timetable, current, key } = ticket;
  const slot = page.wanted?.slot?.optionId === key ? page.wanted.slot : undefined;
  const rows = listShownRows(ticket, laterRows);
  const reading = { ...pageReading, zone: findRowsZone(rows) ?? pageReading.zone };
  const indexOf = (row: TimetableRow): number => timetable.rows.indexOf(row);
  const slotRows = slot ? rows.filter((row) => isAtSlot(row, slot)) : [];
  const title = <bdi>{ticket.titles.join(' · ')}</bdi>;
  const params = toPromiseParams(current.promise, { page, place });
  return (
    <div
      className={`${ticketStyles['ticket']} ${styles['choice']}`}
      id={toWayAnchor(key)}
      data-as={as}
      data-timetable={encodeTimetable(timetable)}
    >
      <div className={ticketStyles['sheet']}>
        <div className={ticketStyles['body']}>
          {as === 'radio' ? (
            <div className={styles['pick']}>
              <input
                type="radio"
                id={id}
                name={buyFields.way}
                value={key}
                defaultChecked={isChosen}
                required
                aria-describedby={`${id}-promise ${id}-fee`}
                {...(params ? withChoice('add_to_cart', { promise: params }) : {})}
              />
              <label className={styles['cover']} htmlFor={id}>
                {title}
              </label>
            </div>
          ) : (
            <h3 className={ticketStyles['way']}>{title}</h3>
          )}
          <div className={styles['faces']} id={`${id}-promise`}>
            {slotRows.map((row) => (
              <p key={row.from} className={styles['slot']} data-face={indexOf(row)} hidden={row !== current}>
                <Icon name="check" size="s" /> {findBuyWords(page.locale).slot}
              </p>
            ))}
            {rows.map((row) => (
              <Face
                key={row.from}
                row={indexOf(row)}
                promise={row.promise}
                reading={reading}
                page={page}
                place={place}
                collectAt={collectAt}
                remedy={ticket.remedy}
                isWaiting={row !== current}
              />
            ))}
            <ExpiredFace locale={reading.locale} />
          </div>
        </div>
        <p className={ticketStyles['stub']} id={`${id}-fee`}>
          <span className={ticketStyles['fee']}>{formatFee(current.promise, reading.locale)}</span>
          <span>{formatSource(current.promise.source, reading.locale)}</span>
        </p>
      </div>
      {as === 'shown' ? null : (
        <>
          {as === 'only' ? <input type="hidden" name={buyFields.way} value={key} /> : null}
          {slotRows.map((row) => (
            <input
              key={row.from}
              type="hidden"
              name={toSlotField(key)}
              value={slot && formatSlot(slot)}
              data-face={indexOf(row)}
              disabled={row !== current}
            />
          ))}
          {rows.map((row) => {
            const token = toPromiseParams(row.promise, { page, place })?.token;
            return token === undefined ? null : (
              <input
                key={row.from}
                type="hidden"
                name={toPromiseField(key)}
                value={token}
                data-face={indexOf(row)}
                disabled={row !== current}
              />
            );
          })}
        </>
      )}
    </div>
  );
}
