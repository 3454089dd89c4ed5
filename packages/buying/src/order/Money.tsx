import { Heading } from '@stallkeep/kit';
import styles from './Money.module.css';
import type { OrderMoneyView } from './order-view.ts';

/** What it came to, what is paid, what is owed back. */
export function Money({ money: { rows, total, states } }: { readonly money: OrderMoneyView }) {
  return (
    <section aria-labelledby="money">
      <Heading level={2} size="l" id="money">
        What it comes to
      </Heading>
      <dl className={styles['money']}>
        {rows.map(({ name, price }) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>{price}</dd>
          </div>
        ))}
        <div className={styles['all']}>
          <dt>
            Total <small>taxes included</small>
          </dt>
          <dd>{total}</dd>
        </div>
      </dl>
      <ul className={styles['states']}>
        {states.map(({ tone, text }) => (
          <li key={text} data-tone={tone}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
