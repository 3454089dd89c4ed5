import { Badge, Heading, Icon, Link, Text } from '@stallkeep/kit';
import { formatDay, formatDayTime, formatWindow, formatZone, type Reading } from '@stallkeep/wording';
import { useId } from 'react';
import { dayStatusTones, formatDayStatus, isHeld } from '../day-status.ts';
import type { BlockProps, EventView, OccurrenceView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './EventScheduleBlock.module.css';
import type { EventScheduleContent } from './eventSchedule.content.ts';

/** When the market is: the rule in words, its next days with what became of them, and the calendar file. Needs `page.event`. */
export function EventScheduleBlock({ content, page }: BlockProps<EventScheduleContent>) {
  const headingId = useId();
  const { event, calendarHref, locale } = page;
  if (!event) return null;
  const words = findBlockWords(locale);
  const reading = { locale, zone: event.zone, near: page.madeAt };
  const isPast = event.phase === 'past';
  const days = findDays(event, page.madeAt).slice(0, content.count);
  const next = isPast ? undefined : days.find(isHeld);
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <div className={styles['top']}>
        <Heading level={2} id={headingId}>
          {content.heading ?? (isPast ? words.headingPast : words.heading)}
        </Heading>
        {event.recurrence ? <p className={styles['rule']}>{event.recurrence}</p> : null}
        {content.text ? <Text>{content.text}</Text> : null}
      </div>
      {days.length > 0 ? (
        <ol className={styles['days']}>
          {days.map((day) => (
            <Day key={day.startsAt} day={day} reading={reading} mark={day === next ? words.next : undefined} />
          ))}
        </ol>
      ) : null}
      <Foot
        words={words}
        zone={days.some(isHeld) ? formatZone(event.zone, locale) : undefined}
        closing={isPast ? words.isOver : days.length === 0 ? words.noDay : undefined}
        calendarHref={content.showCalendar && !isPast && days.some(isHeld) ? calendarHref : undefined}
      />
    </section>
  );
}

/** Days to come; of a market that is over, the last ones it had. */
function findDays({ occurrences, phase }: EventView, now: number): readonly OccurrenceView[] {
  return phase === 'past' ? occurrences : occurrences.filter((day) => Math.max(day.endsAt, day.startsAt) > now);
}

interface DayProps {
  readonly day: OccurrenceView;
  readonly reading: Reading;
  /** Said beside the day one would come to. */
  readonly mark: string | undefined;
}

function Day({ day, reading, mark }: DayProps) {
  const { startsAt, endsAt, status, note } = day;
  // Without an end nobody said until when; an empty window would.
  const when =
    endsAt > startsAt ? formatWindow({ from: startsAt, until: endsAt }, reading) : formatDayTime(startsAt, reading);
  return (
    <li className={styles['day']} data-held={isHeld(day) ? '' : undefined} data-next={mark ? '' : undefined}>
      <time className={styles['when']} dateTime={new Date(startsAt * 1000).toISOString()}>
        {/* A postponed or cancelled day has no hours any more. */}
        {isHeld(day) ? when : <s>{formatDay(startsAt, reading)}</s>}
      </time>
      {mark && status === 'scheduled' ? <Badge tone="accent">{mark}</Badge> : null}
      {status === 'scheduled' ? null : (
        <Badge tone={dayStatusTones[status]}>{formatDayStatus(status, reading.locale)}</Badge>
      )}
      {note ? (
        <span className={styles['note']}>
          <bdi>{note}</bdi>
        </span>
      ) : null}
    </li>
  );
}

interface FootProps {
  readonly words: BlockWords;
  readonly zone: string | undefined;
  readonly closing: string | undefined;
  readonly calendarHref: string | undefined;
}

function Foot({ words, zone, closing, calendarHref }: FootProps) {
  return (
    <div className={styles['foot']}>
      {closing ? <Text>{closing}</Text> : null}
      {zone ? (
        <Text size="s" tone="soft">
          {words.allTimes(zone)}
        </Text>
      ) : null}
      {calendarHref ? (
        <p className={styles['calendar']}>
          <Icon name="calendar" />
          <span>
            <Link href={calendarHref}>{words.toCalendar}</Link>
            <span className={styles['note']}>{words.calendarHint}</span>
          </span>
        </p>
      ) : null}
    </div>
  );
}
