import styles from './Totals.module.css';
import type { TotalsView } from './totals-view.ts';

export interface TotalsProps {
  readonly totals: TotalsView;
  readonly words: { readonly goods: string; readonly all: string; readonly taxes: string };
}

/** Goods, each way of carrying, and all of it. */
export function Totals({ totals, words }: TotalsProps) {
  return (
    <dl className={styles['totals']}>
      <div>
        <dt>{words.goods}</dt>
        <dd>{totals.goods}</dd>
      </div>
      {totals.carriage.map(({ key, name, price }) => (
        <div key={key}>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd>{price}</dd>
        </div>
      ))}
      <div className={styles['all']}>
        <dt>
          {words.all} <small>{words.taxes}</small>
        </dt>
        <dd>{totals.all}</dd>
      </div>
    </dl>
  );
}
