import { Button, Field, Icon, Notice, Stepper } from '@stallkeep/kit';
import { changed, submitted, withQuantity } from '@stallkeep/telemetry/markup';
import type { Reading } from '@stallkeep/wording';
import { useId } from 'react';
import { findBlockWords } from '../fulfilment-promise/block-words.ts';
import { toItemParams } from '../item-params.ts';
import type { BlockPlace, PageView } from '../page-view.ts';
import { toPromiseParams } from '../promise-params.ts';
import styles from './BuyBoxBlock.module.css';
import { findFaultText } from './buy-faults.ts';
import { buyFields, mostNoteLetters } from './buy-fields.ts';
import type { BuyPlan } from './buy-plan.ts';
import { findBuyWords } from './buy-words.ts';
import type { BuyBoxContent } from './buyBox.content.ts';
import { WayTicket } from './WayTicket.tsx';

interface BuyFormProps {
  readonly plan: Extract<BuyPlan, { readonly kind: 'order' }>;
  readonly content: BuyBoxContent;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  readonly reading: Reading;
  readonly collectAt: string | undefined;
}

/** The one form: which way, how many, a note. What came back wrong stands beside its field, with what was typed. */
export function BuyForm({ plan, content, ...shown }: BuyFormProps) {
  const { page } = shown;
  const { variant } = plan;
  const words = findBuyWords(page.locale);
  const typed = page.buyFault?.values;
  const chosen = plan.choices.find(({ key }) => key === plan.chosen)?.current.promise;
  const promise = chosen && toPromiseParams(chosen, shown);
  const skuFault = findFaultText('sku', page, words);
  return (
    <form
      className={styles['form']}
      method="post"
      action={plan.action}
      {...submitted('add_to_cart', { items: [toItemParams(variant)], ...(promise ? { promise } : {}) })}
    >
      <input type="hidden" name={buyFields.sku} value={variant.sku} />
      {page.buyFault ? (
        <Notice tone="stop" title={words.faultTitle}>
          <ul className={styles['faults']}>
            {(['sku', 'way', 'slot', 'quantity', 'note'] as const).map((field) => {
              const text = findFaultText(field, page, words);
              return text ? <li key={field}>{text}</li> : null;
            })}
          </ul>
        </Notice>
      ) : null}
      <Ways plan={plan} {...shown} {...(promise ? changed('promise_select', { promise }) : {})} />
      {content.askNote ? (
        <Field
          kind="textarea"
          rows={2}
          name={buyFields.note}
          label={words.note}
          hint={content.noteHint ? <bdi>{content.noteHint}</bdi> : undefined}
          maxLength={mostNoteLetters}
          defaultValue={typed?.[buyFields.note]}
          error={findFaultText('note', page, words)}
        />
      ) : null}
      <div className={styles['send']}>
        {plan.isSingle ? (
          <input type="hidden" name={buyFields.quantity} value="1" />
        ) : (
          <Stepper
            label={words.pieces}
            name={buyFields.quantity}
            min={1}
            required
            defaultValue={typed?.[buyFields.quantity] ?? 1}
            words={words}
            error={findFaultText('quantity', page, words)}
            {...withQuantity()}
          />
        )}
        <Button disabled={skuFault !== undefined}>{words.submit}</Button>
      </div>
      {plan.datesHoldFor === undefined || plan.isSingle ? null : (
        <p className={styles['small']}>{words.datesHoldFor(plan.datesHoldFor)}</p>
      )}
    </form>
  );
}

type WaysProps = Omit<BuyFormProps, 'content'> & Partial<ReturnType<typeof changed>>;

function Ways({ plan, page, place, reading, collectAt, ...events }: WaysProps) {
  const errorId = useId();
  const words = findBuyWords(page.locale);
  const errors = [findFaultText('way', page, words), findFaultText('slot', page, words)].filter(
    (text) => text !== undefined,
  );
  const isOnly = plan.choices.length === 1;
  return (
    <fieldset className={styles['ways']} aria-describedby={errors.length > 0 ? errorId : undefined} {...events}>
      <legend>{findBlockWords(page.locale).heading}</legend>
      {errors.length > 0 ? (
        <p className={styles['error']} id={errorId}>
          <Icon name="warning" size="s" />
          <span>{errors.join(' ')}</span>
        </p>
      ) : null}
      {plan.choices.map((ticket) => (
        <WayTicket
          key={ticket.key}
          ticket={ticket}
          page={page}
          place={place}
          reading={reading}
          collectAt={collectAt}
          as={isOnly ? 'only' : 'radio'}
          isChosen={ticket.key === plan.chosen}
        />
      ))}
    </fieldset>
  );
}
