import { Button, ButtonLink, ChoiceGroup, Heading, Notice, Table } from '@stallkeep/kit';
import { KEY_FIELD } from '../key-field.ts';
import { DeskFrame } from '../shared/DeskFrame.tsx';
import { Totals } from '../shared/Totals.tsx';
import styles from './CheckoutPage.module.css';
import { CheckoutPart } from './CheckoutPart.tsx';
import { Contract } from './Contract.tsx';
import { checkoutFields, personFields } from './checkout-fields.ts';
import type { CheckoutView } from './checkout-view.ts';
import { checkoutWords as words } from './checkout-words.ts';
import { Person } from './Person.tsx';

/** The last page before an order: one form, nothing hidden after its button. What came back wrong is listed on top, and kept. */
export function CheckoutPage({ view }: { readonly view: CheckoutView }) {
  const { market, basketHref, action, parts, notice, changed } = view;
  const isBlocked = changed?.some(({ isGone }) => isGone) === true;
  return (
    <form method="post" action={action} noValidate>
      {/* What Enter in a field presses: nothing. An order is binding, so it takes its own button. */}
      <button type="submit" disabled hidden tabIndex={-1} />
      <input type="hidden" name={KEY_FIELD} value={view.key} />
      <input type="hidden" name={checkoutFields.offer} value={view.offer} />
      <DeskFrame
        heading={words.heading}
        market={market}
        back={{ name: words.back, href: basketHref }}
        aside={<Aside view={view} isBlocked={isBlocked} />}
      >
        <Faults view={view} />
        {notice ? (
          <div role="alert">
            <Notice tone="wait" title={words.notices[notice]} />
          </div>
        ) : null}
        {changed ? <Changes changed={changed} isBlocked={isBlocked} basketHref={basketHref} /> : null}
        {view.gone.length > 0 ? (
          <Notice tone="wait" title={words.goneHeading}>
            <p>{view.gone.join(', ')}</p>
          </Notice>
        ) : null}
        <section className={styles['section']} aria-labelledby="promises">
          <Heading level={2} id="promises">
            {words.promises}
          </Heading>
          {parts.map((part) => (
            <CheckoutPart key={part.key} part={part} />
          ))}
        </section>
        <Person view={view} />
        <Payment view={view} />
        <Contract view={view} />
      </DeskFrame>
    </form>
  );
}

function Aside({ view, isBlocked }: { readonly view: CheckoutView; readonly isBlocked: boolean }) {
  return (
    <>
      <Heading level={2} size="l">
        {words.total}
      </Heading>
      <Totals totals={view.totals} words={words} />
      <Submit view={view} isBlocked={isBlocked} />
    </>
  );
}

function Submit({ view, isBlocked }: { readonly view: CheckoutView; readonly isBlocked: boolean }) {
  const [payment, ...others] = view.payments;
  const label =
    view.changed !== undefined
      ? words.orderChanged
      : payment === undefined || others.length > 0
        ? words.orderAny
        : words.order(payment);
  if (isBlocked) {
    return (
      <div className={styles['submit']}>
        <ButtonLink href={view.basketHref}>{words.back}</ButtonLink>
      </div>
    );
  }
  return (
    <div className={styles['submit']}>
      <Button>{label}</Button>
      <p className={styles['soft']}>{words.binding}</p>
    </div>
  );
}

function Faults({ view: { faults } }: { readonly view: CheckoutView }) {
  const faulty = (['name', 'contact', ...personFields.slice(1)] as const).flatMap((field) => {
    const fault = faults[field];
    return fault === undefined ? [] : [{ field, text: words.fault(field, fault) }];
  });
  if (faulty.length === 0) return null;
  return (
    <div role="alert">
      <Notice tone="stop" title={words.faults}>
        <ul className={styles['faults']}>
          {faulty.map(({ field, text }) => (
            <li key={field}>
              <a href={`#${field === 'contact' ? 'email' : field}`}>{text}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

interface ChangesProps {
  readonly changed: NonNullable<CheckoutView['changed']>;
  readonly isBlocked: boolean;
  readonly basketHref: string;
}

/** What was shown beside what holds: before anything is paid. */
function Changes({ changed, isBlocked, basketHref }: ChangesProps) {
  return (
    <div role="alert" className={styles['section']}>
      <Notice tone="wait" title={words.changedHeading}>
        <p>{isBlocked ? words.changedGone : words.changedText}</p>
      </Notice>
      <Table
        caption={words.changedHeading}
        captionLook="hidden"
        columns={[
          { key: 'what', label: words.what },
          { key: 'shown', label: words.shown },
          { key: 'now', label: words.now },
        ]}
        rows={changed.map(({ key, what, shown, now }) => ({
          key,
          cells: { what: <bdi>{what}</bdi>, shown: <s>{shown}</s>, now: <strong>{now}</strong> },
        }))}
      />
      <p className={styles['actions']}>
        {isBlocked ? null : <Button>{words.orderChanged}</Button>}
        <ButtonLink href={basketHref} look="line">
          {words.back}
        </ButtonLink>
      </p>
    </div>
  );
}

function Payment({ view: { payments } }: { readonly view: CheckoutView }) {
  const [only, ...others] = payments;
  if (only !== undefined && others.length === 0) {
    const { label, description } = words.payments[only.kind];
    return (
      <section className={styles['section']} aria-labelledby="pay">
        <Heading level={2} id="pay">
          {words.pay}
        </Heading>
        <input type="hidden" name={checkoutFields.payment} value={toSent(only.kind)} />
        <p className={styles['plain']}>
          <strong>{label}.</strong> {description} {only.kind === 'online' ? null : words.onlyStall}
        </p>
      </section>
    );
  }
  return (
    <ChoiceGroup
      legend={words.pay}
      name={checkoutFields.payment}
      look="cards"
      choices={payments.map(({ kind, isChosen, amount }) => ({
        value: toSent(kind),
        label: words.payments[kind].label,
        description: words.payments[kind].description,
        aside: amount,
        isChecked: isChosen,
      }))}
    />
  );
}

const toSent = (kind: CheckoutView['payments'][number]['kind']) => (kind === 'online' ? 'stripe' : 'stall');
