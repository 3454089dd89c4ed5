import { Button, Heading, Link, Text } from '@stallkeep/kit';
import type { ConfirmView } from '../views.ts';
import styles from './ConfirmPage.module.css';

/** One question and the button that answers it. Opening the page does nothing. */
export function ConfirmPage({ view }: { readonly view: ConfirmView }) {
  return (
    <div className={styles['page']}>
      <Heading level={1}>{view.heading}</Heading>
      <Text size="l">{view.text}</Text>
      <form action={view.action} method="post">
        <Button>{view.button}</Button>
      </form>
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
