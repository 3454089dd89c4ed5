import { Heading } from '@stallkeep/kit';
import { MoneyRows } from '../shared/MoneyRows.tsx';
import styles from './Money.module.css';
import type { OrderMoneyView } from './order-view.ts';

/** What it came to, what is paid, what is owed back. */
export function Money({ money: { rows, total, states } }: { readonly money: OrderMoneyView }) {
  return (
    <section className={styles['money']} aria-labelledby="money">
      <Heading level={2} size="l" id="money">
        What it comes to
      </Heading>
      <MoneyRows rows={rows} total={total} words={{ all: 'Total', taxes: 'taxes included' }} />
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
