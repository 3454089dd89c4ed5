import { ButtonLink, Heading } from '@stallkeep/kit';
import { formatStall } from '@stallkeep/wording';
import { useId } from 'react';
import type { BlockProps } from '../page-view.ts';
import { findBlockWords } from './block-words.ts';
import styles from './FindStallBlock.module.css';
import type { FindStallContent } from './findStall.content.ts';
import { findStallPlace } from './plan-stalls.ts';
import { StallPlan } from './StallPlan.tsx';

/** The way to the stall: address, directions, a link to a map, and the seller's plan of the stalls. Needs a place or a stall. */
export function FindStallBlock({ content, page }: BlockProps<FindStallContent>) {
  const headingId = useId();
  const { event, locale } = page;
  const place = event?.place;
  const stall = content.stall ?? event?.stall;
  if (!place && !stall) return null;
  const words = findBlockWords(locale);
  const { rows, perRow, landmarks } = content;
  const ground = perRow === undefined ? undefined : { rows, perRow };
  const stallPlace = ground && stall ? findStallPlace(stall, ground) : undefined;
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <div className={styles['words']}>
        <Heading level={2} id={headingId}>
          {content.heading ?? words.heading}
        </Heading>
        <address className={styles['address']}>
          {stall ? <strong>{formatStall(stall, locale)}</strong> : null}
          {place && !place.address.startsWith(place.name) ? <Line>{place.name}</Line> : null}
          {place ? <Line>{place.address}</Line> : null}
        </address>
        {place?.directions ? (
          <div className={styles['directions']}>
            <h3>{words.directions}</h3>
            <p>
              <bdi>{place.directions}</bdi>
            </p>
          </div>
        ) : null}
        {content.showMap && place?.mapHref ? (
          <div className={styles['map']}>
            <ButtonLink href={place.mapHref} look="line" icon="pin">
              {words.openMap}
            </ButtonLink>
          </div>
        ) : null}
      </div>
      {ground && stallPlace ? (
        <StallPlan ground={ground} place={stallPlace} landmarks={landmarks} words={words} />
      ) : null}
    </section>
  );
}

/** A line somebody wrote: it keeps its own direction and stands where the page's lines stand. */
function Line({ children }: { readonly children: string }) {
  return (
    <span>
      <bdi>{children}</bdi>
    </span>
  );
}
