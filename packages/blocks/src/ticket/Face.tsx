import { Text } from '@stallkeep/kit';
import { type DeliveryPromise, hasDate } from '@stallkeep/promise';
import { formatUnknown, type Reading } from '@stallkeep/wording';
import type { BlockPlace, PageView } from '../page-view.ts';
import { seePromise } from '../promise-params.ts';
import { formatShownPromise } from './shown-promise.ts';
import styles from './ticket.module.css';

export interface FaceProps {
  /** Index of the row in its timetable. */
  readonly row: number;
  readonly promise: DeliveryPromise;
  readonly reading: Reading;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  /** Where the product can be collected, for a plain no that says so. */
  readonly collectAt: string | undefined;
  /** Said under the condition: the deadlines of makers who share the ticket differ. */
  readonly note?: string | undefined;
  readonly remedy: string | undefined;
  /** Not of the row that held when the page was made: waits for its time. */
  readonly isWaiting: boolean;
}

/**
 * What a ticket says while one row holds: the promise with its condition, and what goes with it. Its headline is what is seen of
 * the promise: the face has no box of its own, and one that waits has none at all until its time comes.
 */
export function Face({ row, promise, reading, page, place, collectAt, note, remedy, isWaiting }: FaceProps) {
  const words = formatShownPromise(promise, reading, collectAt);
  // A remedy answers lateness, so it stands beside a date only.
  const isDated = hasDate(promise);
  return (
    <div className={styles['face']} data-face={row} data-status={promise.status} hidden={isWaiting}>
      <p className={styles['headline']} {...(promise.status === 'unknown' ? {} : seePromise(promise, { page, place }))}>
        {words.headline}
      </p>
      {words.where ? <p className={styles['where']}>{words.where}</p> : null}
      {words.condition ? <p className={styles['condition']}>{words.condition}</p> : null}
      {isDated && note ? (
        <Text size="s" tone="soft">
          {note}
        </Text>
      ) : null}
      {words.minimum ? <Text size="s">{words.minimum}</Text> : null}
      {words.held ? <Text size="s">{words.held}</Text> : null}
      {words.reason ? <Text size="s">{words.reason}</Text> : null}
      {remedy && isDated ? (
        <p className={styles['remedy']}>
          <bdi>{remedy}</bdi>
        </p>
      ) : null}
    </div>
  );
}

/** What a ticket says once its page is too old to promise anything. */
export function ExpiredFace({ locale }: { readonly locale: string }) {
  const words = formatUnknown('expired', locale);
  return (
    <div className={styles['face']} data-face="expired" data-status="unknown" hidden>
      <p className={styles['headline']}>{words.headline}</p>
      <Text size="s">{words.reason}</Text>
    </div>
  );
}
