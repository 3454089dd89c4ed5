import { Badge, Heading, Link, Picture, RichText, Text } from '@stallkeep/kit';
import { formatDay, formatDayTime, formatStall, formatWindow, formatZone, type Reading } from '@stallkeep/wording';
import type { ReactNode } from 'react';
import { dayStatusTones, formatDayStatus, isHeld } from '../day-status.ts';
import type { BlockProps, EventView, OccurrenceView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './EventHeroBlock.module.css';
import { findShownDay, formatPhase } from './event-words.ts';
import type { EventHeroContent } from './eventHero.content.ts';

/** Characters from which a name is set smaller, so it does not fill a phone by itself. */
const longName = 28;

/** The top of a market event. Needs `page.event`; without one there is nothing to say and nothing is shown. */
export function EventHeroBlock({ content, page }: BlockProps<EventHeroContent>) {
  const { event } = page;
  if (!event) return null;
  const reading = { locale: page.locale, zone: event.zone, near: page.madeAt };
  const words = findBlockWords(page.locale);
  const phase = formatPhase(event, reading);
  return (
    <section className={styles['hero']} data-picture={event.hero ? '' : undefined}>
      <div className={styles['awning']} aria-hidden="true" />
      <div className={styles['inside']}>
        <div className={styles['words']}>
          {content.eyebrow ? <p className={styles['eyebrow']}>{content.eyebrow}</p> : null}
          <Heading level={1} size={event.name.length > longName ? '2xl' : '3xl'}>
            {event.name}
          </Heading>
          {event.tagline ? (
            <Text size="l">
              <bdi>{event.tagline}</bdi>
            </Text>
          ) : null}
          <p className={styles['phase']} data-tone={phase.tone}>
            {phase.text}
          </p>
        </div>
        <dl className={styles['facts']}>
          <When event={event} reading={reading} words={words} />
          <Where event={event} locale={page.locale} words={words} showMap={content.showMap} />
        </dl>
        {event.hero ? (
          <div className={styles['picture']}>
            <Picture picture={event.hero} sizes="(min-width: 60rem) 36rem, 100vw" load="now" fit="cover" />
          </div>
        ) : null}
        {event.intro.length > 0 ? (
          <div className={styles['intro']}>
            <RichText value={event.intro} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

interface WhenProps {
  readonly event: EventView;
  readonly reading: Reading;
  readonly words: BlockWords;
}

function When({ event, reading, words }: WhenProps) {
  const day = findShownDay(event, reading.near);
  if (!day && !event.recurrence) return null;
  return (
    <Fact label={words.when}>
      {day ? (
        <strong>
          <time dateTime={new Date(day.startsAt * 1000).toISOString()}>
            {isHeld(day) ? formatDayWindow(day, reading) : <s>{formatDay(day.startsAt, reading)}</s>}
          </time>
        </strong>
      ) : null}
      {day && day.status !== 'scheduled' ? (
        <span>
          <Badge tone={dayStatusTones[day.status]}>{formatDayStatus(day.status, reading.locale)}</Badge>
        </span>
      ) : null}
      {day ? (
        <span>{[isHeld(day) ? formatZone(event.zone, reading.locale) : '', day.note].filter(Boolean).join('. ')}</span>
      ) : null}
      {event.recurrence ? <Written>{event.recurrence}</Written> : null}
    </Fact>
  );
}

/** Without an end nobody said until when; an empty window would. */
function formatDayWindow({ startsAt, endsAt }: OccurrenceView, reading: Reading): string {
  return endsAt > startsAt
    ? formatWindow({ from: startsAt, until: endsAt }, reading)
    : formatDayTime(startsAt, reading);
}

interface WhereProps {
  readonly event: EventView;
  readonly locale: string;
  readonly words: BlockWords;
  readonly showMap: boolean;
}

function Where({ event, locale, words, showMap }: WhereProps) {
  const { place, stall } = event;
  if (!place && !stall) return null;
  return (
    <Fact label={words.where}>
      <strong>
        {stall ? formatStall(stall, locale) : null}
        {stall && place ? ', ' : null}
        {place ? <bdi>{place.name}</bdi> : null}
      </strong>
      {place ? <Written>{place.address}</Written> : null}
      {showMap && place?.mapHref ? (
        <span>
          <Link href={place.mapHref}>{words.mapOf(place.name)}</Link>
        </span>
      ) : null}
      {place?.directions ? <Written>{place.directions}</Written> : null}
    </Fact>
  );
}

/** A line somebody wrote: it keeps its own direction and stands where the page's lines stand. */
function Written({ children }: { readonly children: string }) {
  return (
    <span>
      <bdi>{children}</bdi>
    </span>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
