import { Heading, Link, Picture, RichText, Text } from '@stallkeep/kit';
import { formatStall, formatWindow, formatZone, type Reading } from '@stallkeep/wording';
import type { ReactNode } from 'react';
import type { BlockProps, EventView } from '../page-view.ts';
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
          {event.tagline ? <Text size="l">{event.tagline}</Text> : null}
          <p className={styles['phase']} data-tone={phase.tone}>
            {phase.text}
          </p>
        </div>
        <dl className={styles['facts']}>
          <When event={event} reading={reading} now={page.madeAt} />
          <Where event={event} locale={page.locale} showMap={content.showMap} />
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

function When({ event, reading, now }: { readonly event: EventView; readonly reading: Reading; readonly now: number }) {
  const day = findShownDay(event, now);
  if (!day && !event.recurrence) return null;
  return (
    <Fact label="When">
      {day ? (
        <strong>
          <time dateTime={new Date(day.startsAt * 1000).toISOString()}>
            {formatWindow({ from: day.startsAt, until: day.endsAt }, reading)}
          </time>
        </strong>
      ) : null}
      {day ? <span>{[formatZone(event.zone, reading.locale), day.note].filter(Boolean).join('. ')}</span> : null}
      {event.recurrence ? <span>{event.recurrence}</span> : null}
    </Fact>
  );
}

interface WhereProps {
  readonly event: EventView;
  readonly locale: string;
  readonly showMap: boolean;
}

function Where({ event, locale, showMap }: WhereProps) {
  const { place, stall } = event;
  if (!place && !stall) return null;
  return (
    <Fact label="Where">
      <strong>{[stall ? formatStall(stall, locale) : '', place?.name].filter(Boolean).join(', ')}</strong>
      {place ? <span>{place.address}</span> : null}
      {showMap && place?.mapHref ? (
        <span>
          <Link href={place.mapHref}>Map of {place.name}</Link>
        </span>
      ) : null}
      {place?.directions ? <span>{place.directions}</span> : null}
    </Fact>
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
