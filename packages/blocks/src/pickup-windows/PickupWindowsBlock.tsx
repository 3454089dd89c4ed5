import { Badge, Heading, Notice } from '@stallkeep/kit';
import { formatDay, formatStall, formatTime, formatZone, type Reading } from '@stallkeep/wording';
import { useId } from 'react';
import type { BlockProps, OccurrenceView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './PickupWindowsBlock.module.css';
import type { PickupWindowsContent } from './pickupWindows.content.ts';

const tones = { moved: 'wait', postponed: 'wait', cancelled: 'stop' } as const;

/** The market days on which one can come to the stall. Needs `page.event`. */
export function PickupWindowsBlock({ content, page }: BlockProps<PickupWindowsContent>) {
  const headingId = useId();
  const { event } = page;
  if (!event) return null;
  const { locale } = page;
  const words = findBlockWords(locale);
  const reading = { locale, zone: event.zone, near: page.madeAt };
  const days = event.occurrences.filter((day) => day.endsAt > page.madeAt).slice(0, content.count);
  const place = [event.stall ? formatStall(event.stall, locale) : '', event.place?.name].filter(Boolean).join(', ');
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? words.heading}
      </Heading>
      {days.length > 0 ? (
        <>
          <ul className={styles['days']}>
            {days.map((day) => (
              <Day key={day.startsAt} day={day} words={words} reading={reading} />
            ))}
          </ul>
          <p className={styles['note']}>{[place, formatZone(event.zone, locale)].filter(Boolean).join(' · ')}</p>
        </>
      ) : (
        <Notice title={words.noDayTitle}>
          <p>{words.noDayText}</p>
        </Notice>
      )}
    </section>
  );
}

interface DayProps {
  readonly day: OccurrenceView;
  readonly words: BlockWords;
  readonly reading: Reading;
}

function Day({ day, words, reading }: DayProps) {
  const isHeld = day.status === 'scheduled' || day.status === 'moved';
  const hours = `${formatTime(day.startsAt, reading)}–${formatTime(day.endsAt, reading)}`;
  return (
    <li className={styles['day']} data-held={isHeld ? '' : undefined}>
      <span className={styles['date']}>
        <time dateTime={new Date(day.startsAt * 1000).toISOString()}>
          {isHeld ? formatDay(day.startsAt, reading) : <s>{formatDay(day.startsAt, reading)}</s>}
        </time>
        {day.status === 'scheduled' ? null : <Badge tone={tones[day.status]}>{words[day.status]}</Badge>}
      </span>
      <span className={styles['hours']}>{isHeld ? hours : <s>{hours}</s>}</span>
      {day.note ? <span className={styles['why']}>{day.note}</span> : null}
    </li>
  );
}
