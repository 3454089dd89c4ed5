import styles from './MoneyRows.module.css';

export interface MoneyRowsProps {
  /** Without a key a name stands once. */
  readonly rows: readonly { readonly key?: string; readonly name: string; readonly price: string }[];
  readonly total: string;
  readonly words: { readonly all: string; readonly taxes: string };
}

/** Amounts under each other, and what they come to. */
export function MoneyRows({ rows, total, words }: MoneyRowsProps) {
  return (
    <dl className={styles['rows']}>
      {rows.map(({ name, price, key = name }) => (
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
        <dd>{total}</dd>
      </div>
    </dl>
  );
}
