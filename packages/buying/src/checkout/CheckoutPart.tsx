import { PromiseWords } from '../shared/PromiseWords.tsx';
import styles from './CheckoutPage.module.css';
import type { CheckoutPartView } from './checkout-view.ts';
import { checkoutWords as words } from './checkout-words.ts';

/** A part once more, to be read, not to be changed. */
export function CheckoutPart({ part }: { readonly part: CheckoutPartView }) {
  const { sellerName, kind, wayTitle, source, fee, promise, lines } = part;
  return (
    <div className={styles['part']}>
      <div className={styles['head']}>
        <h3>
          <bdi>{words.from(sellerName)}</bdi>
        </h3>
        <p>
          <bdi>{wayTitle}</bdi> · {source} · {fee}
        </p>
      </div>
      <PromiseWords promise={promise} kind={kind} late={words.late} />
      <ul className={styles['lines']}>
        {lines.map(({ key, quantity, title, variant, price }) => (
          <li key={key}>
            <span>
              {quantity} × <bdi>{title}</bdi>
              {variant ? (
                <>
                  , <bdi>{variant}</bdi>
                </>
              ) : null}
            </span>
            <span className={styles['price']}>{price}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
