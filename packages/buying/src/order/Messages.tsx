import styles from './Messages.module.css';
import type { MessageLines } from './order-view.ts';

/** What was written, oldest first. Nothing where nothing was. */
export function Messages({ messages }: { readonly messages: readonly MessageLines[] }) {
  if (messages.length === 0) return null;
  return (
    <ol className={styles['messages']}>
      {messages.map(({ key, who, by, at, body }) => (
        <li key={key} data-by={by}>
          <p className={styles['who']}>
            <strong>
              <bdi>{who}</bdi>
            </strong>{' '}
            {at}
          </p>
          <p className={styles['body']} dir="auto">
            {body}
          </p>
        </li>
      ))}
    </ol>
  );
}
