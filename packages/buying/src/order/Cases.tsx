import { Badge, Heading } from '@stallkeep/kit';
import styles from './Cases.module.css';
import { Messages } from './Messages.tsx';
import type { CaseView } from './order-view.ts';

/** What was asked after the sale, where it stands, and what was written about it. */
export function Cases({ cases }: { readonly cases: readonly CaseView[] }) {
  return (
    <section className={styles['cases']} aria-labelledby="cases">
      <Heading level={2} id="cases">
        What you asked for
      </Heading>
      {cases.map((one) => (
        <article key={one.key} id={`case-${one.key}`} className={styles['case']}>
          <header className={styles['top']}>
            <Heading level={3} size="l">
              {one.title}
            </Heading>
            <Badge tone={one.badge.tone}>{one.badge.text}</Badge>
          </header>
          {one.acknowledged ? <p className={styles['acknowledged']}>{one.acknowledged}</p> : null}
          <ul className={styles['lines']}>
            {one.lines.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
          {one.next ? <p className={styles['next']}>{one.next}</p> : null}
          {one.facts.length > 0 ? (
            <dl className={styles['facts']}>
              {one.facts.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          ) : null}
          {one.photos.length > 0 ? (
            <ul className={styles['photos']}>
              {one.photos.map(({ href, alt, width, height }) => (
                <li key={href}>
                  <a href={href}>
                    <img src={href} alt={alt} width={width} height={height} loading="lazy" />
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
          <Messages messages={one.messages} />
        </article>
      ))}
    </section>
  );
}
