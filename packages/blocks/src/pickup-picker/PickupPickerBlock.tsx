import { Heading } from '@stallkeep/kit';
import { useId } from 'react';
import type { BlockProps } from '../page-view.ts';
import { findBlockWords } from './block-words.ts';
import { MarketDays } from './MarketDays.tsx';
import styles from './Places.module.css';
import { Places } from './Places.tsx';
import type { PickupPickerContent } from './pickupPicker.content.ts';

/** Where the page comes back to when a time was chosen. */
const anchor = 'pickup-picker';

/**
 * On a product's page the places to collect it at, with their times; needs `page.pickups`. On a market's page the market days,
 * and with `page.pickups` the places beside them.
 */
export function PickupPickerBlock({ content, page, place }: BlockProps<PickupPickerContent>) {
  const headingId = useId();
  const { product, event, pickups = [] } = page;
  if (product === undefined ? event === undefined : pickups.length === 0) return null;
  const words = findBlockWords(page.locale);
  return (
    <section className={styles['block']} id={anchor} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? (product === undefined ? words.headingDays : words.heading)}
      </Heading>
      {product === undefined && event ? <MarketDays event={event} page={page} count={content.count} /> : null}
      {pickups.length > 0 ? (
        <Places pickups={pickups} content={content} page={page} place={place} anchor={anchor} />
      ) : null}
    </section>
  );
}
