import { Heading, Text } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import styles from './MakingTimelineBlock.module.css';
import type { MakingTimelineContent } from './makingTimeline.content.ts';

/** A heading and a text. Without either nothing is shown. */
export function MakingTimelineBlock({ content }: BlockProps<MakingTimelineContent>) {
  if (!content.heading && !content.text) return null;
  return (
    <section className={styles['block']}>
      {content.heading ? <Heading level={2}>{content.heading}</Heading> : null}
      {content.text ? <Text>{content.text}</Text> : null}
    </section>
  );
}
