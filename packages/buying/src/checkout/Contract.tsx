import { Heading, Link } from '@stallkeep/kit';
import styles from './CheckoutPage.module.css';
import type { CheckoutView } from './checkout-view.ts';
import { checkoutWords as words } from './checkout-words.ts';

/** Who the buyer contracts with, and how they get out of it again: before the button, as the law wants it. */
export function Contract({ view: { sellers, withdrawalDays, exemptions } }: { readonly view: CheckoutView }) {
  return (
    <section className={styles['section']} aria-labelledby="contract">
      <Heading level={2} id="contract">
        {words.contract}
      </Heading>
      <p className={styles['plain']}>{words.contractText}</p>
      <ul className={styles['sellers']}>
        {sellers.map(({ key, name, address, email }) => (
          <li key={key}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {address ? (
              <>
                , <bdi>{address}</bdi>
              </>
            ) : null}
            {email ? (
              <>
                , <Link href={`mailto:${email}`}>{email}</Link>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {withdrawalDays === undefined ? null : <p className={styles['plain']}>{words.withdrawal(withdrawalDays)}</p>}
      {exemptions.length > 0 ? (
        <>
          <p className={styles['plain']}>{words.exemptions}</p>
          <ul className={styles['sellers']}>
            {exemptions.map(({ key, what, why }) => (
              <li key={key}>
                <bdi>{what}</bdi>: <bdi>{why}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
