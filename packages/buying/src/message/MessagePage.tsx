import { Heading, Link, Text } from '@stallkeep/kit';
import type { ReactNode } from 'react';
import type { MessageView } from '../views.ts';
import styles from './MessagePage.module.css';

export interface MessagePageProps {
  readonly view: Pick<MessageView, 'heading' | 'text' | 'links'>;
  /** What there is to do about it, between the text and the ways on. */
  readonly children?: ReactNode;
}

/** One thing said, and where to go on from there. */
export function MessagePage({ view, children }: MessagePageProps) {
  return (
    <div className={styles['page']}>
      <Heading level={1}>{view.heading}</Heading>
      <Text size="l">{view.text}</Text>
      {children}
      {view.links.length > 0 ? (
        <ul className={styles['links']}>
          {view.links.map(({ href, name }) => (
            <li key={href}>
              <Link href={href}>{name}</Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
