import { Heading, Link, Text } from '@stallkeep/kit';
import type { MessageView } from '../views.ts';
import styles from './MessagePage.module.css';

/** One thing said, and where to go on from there. */
export function MessagePage({ view }: { readonly view: MessageView }) {
  return (
    <div className={styles['page']}>
      <Heading level={1}>{view.heading}</Heading>
      <Text size="l">{view.text}</Text>
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
