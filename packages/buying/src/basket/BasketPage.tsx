import { Button, ButtonLink, Heading, Notice } from '@stallkeep/kit';
import { DeskFrame } from '../shared/DeskFrame.tsx';
import { Totals } from '../shared/Totals.tsx';
import { Arrangement } from './Arrangement.tsx';
import styles from './BasketPage.module.css';
import { BasketPart } from './BasketPart.tsx';
import { basketFields } from './basket-fields.ts';
import type { BasketView, GoneLineView } from './basket-view.ts';
import { basketWords as words } from './basket-words.ts';
import { Postcode } from './Postcode.tsx';

/**
 * The basket: one form, so that whatever button is pressed, everything typed is saved. Every field says how much there is to be,
 * never how much more, so that sending it twice changes nothing.
 */
export function BasketPage({ view }: { readonly view: BasketView }) {
  const { market, action, parts, gone, choice, postcode, canOrder } = view;
  if (parts.length === 0) {
    return (
      <DeskFrame heading={words.heading} market={market}>
        {gone.length > 0 ? (
          <form method="post" action={action}>
            <Gone lines={gone} />
          </form>
        ) : null}
        <div className={styles['empty']}>
          <p>{words.empty}</p>
          <p className={styles['soft']}>{words.emptyMore}</p>
          <p>
            <ButtonLink href={market.href} icon="stall">
              {words.toMarket(market.name)}
            </ButtonLink>
          </p>
        </div>
      </DeskFrame>
    );
  }
  return (
    <form method="post" action={action} noValidate>
      {/* What Enter in a field presses: saves and stays. */}
      <button type="submit" name={basketFields.doing} value="update" hidden tabIndex={-1} />
      <DeskFrame heading={words.heading} market={market} aside={<Aside view={view} />}>
        {view.hasFaults ? <Faults view={view} /> : null}
        {!view.hasFaults && !canOrder ? <Notice tone="wait" title={words.cannotOrder} /> : null}
        {gone.length > 0 ? <Gone lines={gone} /> : null}
        {parts.map((part) => (
          <BasketPart key={part.key} part={part} />
        ))}
        {choice ? <Arrangement choice={choice} /> : null}
        {postcode ? <Postcode postcode={postcode} /> : null}
        <p>
          <Button look="line" name={basketFields.doing} value="update">
            {words.update}
          </Button>
        </p>
      </DeskFrame>
    </form>
  );
}

function Aside({ view: { totals } }: { readonly view: BasketView }) {
  return (
    <>
      <Heading level={2} size="l">
        {words.totals}
      </Heading>
      <Totals totals={totals} words={words} />
      {/* Never switched off: what is marked may have been put right in the form just now. */}
      <Button name={basketFields.doing} value="checkout">
        {words.checkout}
      </Button>
      <p className={styles['soft']}>{words.nothingReserved}</p>
    </>
  );
}

function Faults({ view: { parts, postcode } }: { readonly view: BasketView }) {
  const faulty = parts.flatMap(({ lines }) => lines.filter(({ fault }) => fault !== undefined));
  return (
    <div role="alert">
      <Notice tone="stop" title={words.faults}>
        <ul className={styles['faults']}>
          {faulty.map(({ lineId, title, fault }) => (
            <li key={lineId}>
              <a href={`#line-${lineId}`}>
                <bdi>{title}</bdi>: {fault && words.fault(fault)}
              </a>
            </li>
          ))}
          {postcode?.fault ? (
            <li>
              <a href="#postcode">{words.postcodeFault}</a>
            </li>
          ) : null}
        </ul>
      </Notice>
    </div>
  );
}

function Gone({ lines }: { readonly lines: readonly GoneLineView[] }) {
  return (
    <Notice tone="wait" title={words.goneHeading}>
      <ul className={styles['gone']}>
        {lines.map((line) => (
          <li key={line.lineId}>
            <span>
              {line.href ? <a href={line.href}>{words.gone(line)}</a> : words.gone(line)} {words.goneRest}
            </span>
            <Button
              look="bare"
              size="s"
              name={basketFields.remove}
              value={line.lineId}
              aria-label={words.remove(line.title ?? '')}
            >
              {words.removeShort}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
