import { Heading, Text } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import styles from './QuestionsBlock.module.css';
import type { QuestionsContent } from './questions.content.ts';

/** A heading and a text. Without either nothing is shown. */
export function QuestionsBlock({ content }: BlockProps<QuestionsContent>) {
  if (!content.heading && !content.text) return null;
  return (
    <section className={styles['block']}>
      {content.heading ? <Heading level={2}>{content.heading}</Heading> : null}
      {content.text ? <Text>{content.text}</Text> : null}
    </section>
  );
}
