import { Badge, ButtonLink, Heading, Icon } from '@stallkeep/kit';
import { OrderForm } from './form/OrderForm.tsx';
import styles from './OrderPart.module.css';
import type { OrderPartView, PlaceLines, TimelineEntry } from './order-view.ts';

const icons = { pickup: 'stall', run: 'bicycle', lane: 'van' } as const;

/** Lines got together: what was promised word for word, what holds now, what happened. */
export function OrderPart({ part }: { readonly part: OrderPartView }) {
  const { key, kind, title, badge, sold, now, outcome, remedy, timeline, place, slot, lines } = part;
  return (
    <section className={styles['part']} aria-labelledby={`part-${key}`}>
      <header className={styles['top']}>
        <Icon name={icons[kind]} />
        <Heading level={2} size="l" id={`part-${key}`}>
          <bdi>{title}</bdi>
        </Heading>
        <Badge tone={badge.tone}>{badge.text}</Badge>
      </header>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line.key}>
            <span>
              {line.quantity} ×{' '}
              <a href={line.href}>
                <bdi>{line.title}</bdi>
              </a>
              {line.variant ? (
                <small>
                  <bdi>{line.variant}</bdi>
                </small>
              ) : null}
              {line.note ? <small>{line.note}</small> : null}
            </span>
            <span className={styles['price']}>{line.price}</span>
          </li>
        ))}
      </ul>
      <dl className={styles['promise']} data-changed={now ? '' : undefined}>
        <div>
          <dt>We promised</dt>
          <dd>
            <bdi>{sold.sentence}</bdi>
            {sold.remedy ? <small>{sold.remedy}</small> : null}
          </dd>
        </div>
        {now ? (
          <div className={styles['now']}>
            <dt>Now</dt>
            <dd>
              <bdi>{now.sentence}</bdi>
              {now.reason ? (
                <small>
                  Why: <bdi>{now.reason}</bdi>
                </small>
              ) : null}
            </dd>
          </div>
        ) : null}
      </dl>
      {outcome ? (
        <p className={styles['outcome']} data-tone={outcome.tone}>
          <Icon name={outcome.tone === 'good' ? 'check' : 'info'} size="s" />
          <span>{outcome.text}</span>
        </p>
      ) : null}
      {remedy ? (
        <section className={styles['remedy']} aria-label={remedy.heading}>
          <Heading level={3} size="l">
            {remedy.heading}
          </Heading>
          <p>{remedy.text}</p>
          {remedy.form ? <OrderForm form={remedy.form} /> : null}
        </section>
      ) : null}
      {place ? <Place place={place} /> : null}
      {slot ? (
        <p className={styles['slot']} data-screen="">
          <ButtonLink href={slot.href} look="line" icon="clock">
            Choose another time
          </ButtonLink>
          <span>{slot.until}</span>
        </p>
      ) : null}
      <Timeline entries={timeline} />
    </section>
  );
}

function Place({ place: { name, address, mapHref, kept } }: { readonly place: PlaceLines }) {
  return (
    <address className={styles['place']}>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {address ? (
        <span>
          <bdi>{address}</bdi>
        </span>
      ) : null}
      {mapHref ? (
        <span data-screen="">
          <a href={mapHref} rel="noreferrer">
            Find it on a map
          </a>
        </span>
      ) : null}
      {kept ? <span>{kept}</span> : null}
    </address>
  );
}

function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <div>
      <Heading level={3} size="l">
        What happened
      </Heading>
      <ol className={styles['timeline']}>
        {entries.map(({ at, text, note, tone }) => (
          <li key={`${at} ${text}`} data-tone={tone}>
            <span className={styles['at']}>{at}</span>
            <span>{text}</span>
            {note ? (
              <small>
                <bdi>{note}</bdi>
              </small>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
