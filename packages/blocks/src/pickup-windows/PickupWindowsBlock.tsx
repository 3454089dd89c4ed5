import { Badge, Heading, Notice } from '@stallkeep/kit';
import { useId } from 'react';
import type { BlockProps, OccurrenceView } from '../page-view.ts';
import { formatDay, formatTime, formatZone, type Reading } from '../promise-words/dates.ts';
import { formatStall } from '../promise-words/sentences.ts';
import styles from './PickupWindowsBlock.module.css';
import type { PickupWindowsContent } from './pickupWindows.content.ts';

const statusBadges = {
  scheduled: undefined,
  moved: { tone: 'wait', text: 'Moved' },
  postponed: { tone: 'wait', text: 'Postponed' },
  cancelled: { tone: 'stop', text: 'Cancelled' },
} as const;

/** The market days on which one can come to the stall. Needs `page.event`. */
export function PickupWindowsBlock({ content, page }: BlockProps<PickupWindowsContent>) {
  const headingId = useId();
  const { event } = page;
  if (!event) return null;
  const reading = { locale: page.locale, zone: event.zone, near: page.madeAt };
  const days = event.occurrences.filter((day) => day.endsAt > page.madeAt).slice(0, content.count);
  const place = [event.stall ? formatStall(event.stall) : '', event.place?.name].filter(Boolean).join(', ');
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? 'Next market days'}
      </Heading>
      {days.length > 0 ? (
        <>
          <ul className={styles['days']}>
            {days.map((day) => (
              <Day key={day.startsAt} day={day} reading={reading} />
            ))}
          </ul>
          <p className={styles['note']}>{[place, formatZone(event.zone)].filter(Boolean).join(' · ')}</p>
        </>
      ) : (
        <Notice title="No market day is set">
          <p>The organiser has not named the next date yet.</p>
        </Notice>
      )}
    </section>
  );
}

function Day({ day, reading }: { readonly day: OccurrenceView; readonly reading: Reading }) {
  const badge = statusBadges[day.status];
  const isHeld = day.status === 'scheduled' || day.status === 'moved';
  const hours = `${formatTime(day.startsAt, reading)}–${formatTime(day.endsAt, reading)}`;
  return (
    <li className={styles['day']} data-held={isHeld ? '' : undefined}>
      <span className={styles['date']}>
        <time dateTime={new Date(day.startsAt * 1000).toISOString()}>
          {isHeld ? formatDay(day.startsAt, reading) : <s>{formatDay(day.startsAt, reading)}</s>}
        </time>
        {badge ? <Badge tone={badge.tone}>{badge.text}</Badge> : null}
      </span>
      <span className={styles['hours']}>{isHeld ? hours : <s>{hours}</s>}</span>
      {day.note ? <span className={styles['why']}>{day.note}</span> : null}
    </li>
  );
}
