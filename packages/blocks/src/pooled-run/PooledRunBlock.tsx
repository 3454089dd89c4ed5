import { Heading, Text } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import styles from './PooledRunBlock.module.css';
import type { PooledRunContent } from './pooledRun.content.ts';

/** A heading and a text. Without either nothing is shown. */
export function PooledRunBlock({ content }: BlockProps<PooledRunContent>) {
  if (!content.heading && !content.text) return null;
  return (
    <section className={styles['block']}>
      {content.heading ? <Heading level={2}>{content.heading}</Heading> : null}
      {content.text ? <Text>{content.text}</Text> : null}
    </section>
  );
}
