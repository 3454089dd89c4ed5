import { Heading, Text } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import styles from './NoticeBarBlock.module.css';
import type { NoticeBarContent } from './noticeBar.content.ts';

/** A heading and a text. Without either nothing is shown. */
export function NoticeBarBlock({ content }: BlockProps<NoticeBarContent>) {
  if (!content.heading && !content.text) return null;
  return (
    <section className={styles['block']}>
      {content.heading ? <Heading level={2}>{content.heading}</Heading> : null}
      {content.text ? <Text>{content.text}</Text> : null}
    </section>
  );
}
