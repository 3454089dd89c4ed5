import { Badge, Button, Picture, Stepper } from '@stallkeep/kit';
import styles from './BasketLine.module.css';
import { basketFields, toQuantityField } from './basket-fields.ts';
import type { BasketLineView } from './basket-view.ts';
import { basketWords as words } from './basket-words.ts';

/** One variant: what it is, how many, what it comes to. */
export function BasketLine({ line }: { readonly line: BasketLineView }) {
  const { lineId, title, href, variant, condition, picture, quantity, fault } = line;
  return (
    <li className={styles['line']} id={`line-${lineId}`}>
      {picture ? (
        <div className={styles['picture']}>
          <Picture picture={{ ...picture, alt: '' }} sizes="5rem" ratio="square" fit="cover" />
        </div>
      ) : null}
      <div className={styles['what']}>
        <p className={styles['title']}>
          <a href={href}>
            <bdi>{title}</bdi>
          </a>
          {condition ? <Badge icon="repair">{words.conditions[condition]}</Badge> : null}
        </p>
        {variant ? (
          <p className={styles['soft']}>
            <bdi>{variant}</bdi>
          </p>
        ) : null}
        {line.priceBefore ? <p className={styles['changed']}>{words.priceBefore(line.priceBefore)}</p> : null}
        {line.note ? (
          <p className={styles['soft']}>
            {words.note} <q>{line.note}</q>
          </p>
        ) : null}
      </div>
      <div className={styles['many']}>
        {line.isSingle ? (
          <>
            <input type="hidden" name={toQuantityField(lineId)} value={quantity} />
            <p className={styles['soft']}>{words.onlyOne}</p>
          </>
        ) : (
          <Stepper
            name={toQuantityField(lineId)}
            label={words.pieces(title)}
            labelLook="hidden"
            words={words}
            min={0}
            {...(line.most === undefined ? {} : { max: line.most })}
            defaultValue={quantity}
            error={fault && words.fault(fault)}
          />
        )}
        <Button
          look="bare"
          size="s"
          icon="cross"
          name={basketFields.remove}
          value={lineId}
          aria-label={words.remove(title)}
        >
          {words.removeShort}
        </Button>
      </div>
      <p className={styles['price']}>
        <span>{line.linePrice}</span>
        {line.unitPrice === line.linePrice ? null : (
          <small>
            {line.unitPrice} {words.each}
          </small>
        )}
      </p>
    </li>
  );
}
