import { Heading, Picture, Text } from '@stallkeep/kit';
import { formatMonth } from '@stallkeep/wording';
import type { BlockProps } from '../page-view.ts';
import { findHeading } from './block-words.ts';
import styles from './UnboxingWallBlock.module.css';
import type { BuyerPicture, UnboxingWallContent } from './unboxingWall.content.ts';

/** Buyers' own pictures, pinned up. Only those with consent get here (unboxingWall.content.ts); without any, nothing is shown. */
export function UnboxingWallBlock({ content, page }: BlockProps<UnboxingWallContent>) {
  if (content.entries.length === 0) return null;
  return (
    <section className={styles['block']}>
      <Heading level={2}>{content.heading ?? findHeading(page.locale)}</Heading>
      {content.intro ? <Text tone="soft">{content.intro}</Text> : null}
      <ul className={styles['wall']}>
        {content.entries.map((entry) => (
          <li key={`${entry.picture.src} ${entry.line}`}>
            <Snapshot entry={entry} locale={page.locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Snapshot({ entry, locale }: { readonly entry: BuyerPicture; readonly locale: string }) {
  const { picture, line, firstName, takenOn } = entry;
  const by = [firstName, takenOn ? formatMonth(takenOn, locale) : undefined].filter(Boolean).join(', ');
  return (
    <figure className={styles['snapshot']}>
      <div className={styles['picture']}>
        <Picture picture={picture} sizes="(min-width: 60rem) 16rem, (min-width: 30rem) 30vw, 92vw" fit="cover" />
      </div>
      {line || by ? (
        <figcaption>
          {line ? <span className={styles['line']}>{line}</span> : null}
          {by ? <span className={styles['by']}>{by}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
