import { Badge, Notice } from '@stallkeep/kit';
import { formatDay, formatStall, formatTime, formatZone, type Reading } from '@stallkeep/wording';
import { dayStatusTones, formatDayStatus, isHeld } from '../day-status.ts';
import type { EventView, OccurrenceView, PageView } from '../page-view.ts';
import { findBlockWords } from './block-words.ts';
import styles from './MarketDays.module.css';

interface MarketDaysProps {
  readonly event: EventView;
  readonly page: PageView;
  readonly count: number;
}

/** The market days on which one can come to the stall. One that was moved or cancelled stays and says so: else somebody comes. */
export function MarketDays({ event, page, count }: MarketDaysProps) {
  const { locale } = page;
  const words = findBlockWords(locale);
  const reading = { locale, zone: event.zone, near: page.madeAt };
  const days = event.occurrences.filter((day) => day.endsAt > page.madeAt).slice(0, count);
  const place = [event.stall ? formatStall(event.stall, locale) : '', event.place?.name].filter(Boolean).join(', ');
  if (days.length === 0) {
    return (
      <Notice title={words.noDayTitle}>
        <p>{words.noDayText}</p>
      </Notice>
    );
  }
  return (
    <>
      <ul className={styles['days']}>
        {days.map((day) => (
          <Day key={day.startsAt} day={day} reading={reading} />
        ))}
      </ul>
      <p className={styles['note']}>{[place, formatZone(event.zone, locale)].filter(Boolean).join(' · ')}</p>
    </>
  );
}

interface DayProps {
  readonly day: OccurrenceView;
  readonly reading: Reading;
}

function Day({ day, reading }: DayProps) {
  const isOn = isHeld(day);
  const hours = `${formatTime(day.startsAt, reading)}–${formatTime(day.endsAt, reading)}`;
  return (
    <li className={styles['day']} data-held={isOn ? '' : undefined}>
      <span className={styles['date']}>
        <time dateTime={new Date(day.startsAt * 1000).toISOString()}>
          {isOn ? formatDay(day.startsAt, reading) : <s>{formatDay(day.startsAt, reading)}</s>}
        </time>
        {day.status === 'scheduled' ? null : (
          <Badge tone={dayStatusTones[day.status]}>{formatDayStatus(day.status, reading.locale)}</Badge>
        )}
      </span>
      <span className={styles['hours']}>{isOn ? hours : <s>{hours}</s>}</span>
      {day.note ? <span className={styles['why']}>{day.note}</span> : null}
    </li>
  );
}
