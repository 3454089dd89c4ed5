import { Heading, Text } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import styles from './PackagingFactsBlock.module.css';
import type { PackagingFactsContent } from './packagingFacts.content.ts';

/** A heading and a text. Without either nothing is shown. */
export function PackagingFactsBlock({ content }: BlockProps<PackagingFactsContent>) {
  if (!content.heading && !content.text) return null;
  return (
    <section className={styles['block']}>
      {content.heading ? <Heading level={2}>{content.heading}</Heading> : null}
      {content.text ? <Text>{content.text}</Text> : null}
    </section>
  );
}
