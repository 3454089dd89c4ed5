import { Heading, Notice, Select } from '@stallkeep/kit';
import { PromiseWords } from '../shared/PromiseWords.tsx';
import { BasketLine } from './BasketLine.tsx';
import styles from './BasketPart.module.css';
import { toSlotField } from './basket-fields.ts';
import type { BasketPartView } from './basket-view.ts';
import { basketWords as words } from './basket-words.ts';

/** What is got together: who sells it, how and when it comes, what that costs, and its lines. */
export function BasketPart({ part }: { readonly part: BasketPartView }) {
  const { key, sellerName, kind, wayTitle, source, fee, promise, slots, lines } = part;
  const headingId = `part-${key}`;
  return (
    <section className={styles['part']} aria-labelledby={headingId}>
      <div className={styles['head']}>
        <div className={styles['who']}>
          <Heading level={2} size="l" id={headingId}>
            <bdi>{words.from(sellerName)}</bdi>
          </Heading>
          <p className={styles['way']}>
            <bdi>{wayTitle}</bdi> · {source}
          </p>
        </div>
        <p className={styles['fee']}>{fee}</p>
      </div>
      <div className={styles['promise']}>
        <PromiseWords promise={promise} kind={kind} late={words.late} />
        {part.isSlotGone ? <Notice tone="wait">{words.slotGone}</Notice> : null}
        {part.isLaterThanShown && !part.isSlotGone ? <Notice tone="wait">{words.later}</Notice> : null}
        {slots ? (
          <Select
            name={toSlotField(key)}
            label={words.slot}
            defaultValue={slots.chosen}
            options={[
              { value: '', label: words.slotFirst },
              ...slots.days.map(({ day, slots: times }) => ({
                label: day,
                options: times.map(({ value, label, isFull }) => ({
                  value,
                  label: isFull ? `${label} (${words.slotFull})` : label,
                  isDisabled: isFull,
                })),
              })),
            ]}
          />
        ) : null}
      </div>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <BasketLine key={line.lineId} line={line} />
        ))}
      </ul>
    </section>
  );
}
