import { ButtonLink, Heading, Icon, Notice } from '@stallkeep/kit';
import { DeskFrame } from '../shared/DeskFrame.tsx';
import { Cases } from './Cases.tsx';
import { Contact } from './Contact.tsx';
import { Money } from './Money.tsx';
import styles from './OrderPage.module.css';
import { OrderPart } from './OrderPart.tsx';
import type { OrderView } from './order-view.ts';

/** The page behind an order's link. What happens next stands on top; what was promised stands beside what holds; nothing needs a script. */
export function OrderPage({ view }: { readonly view: OrderView }) {
  const { market, reference, state, notice, code, calendarHref, parts, money } = view;
  const { actions, cases, contact, shares, buyer } = view;
  return (
    <DeskFrame heading={`Order ${reference}`} market={market} aside={<Money money={money} />}>
      {notice ? (
        <div role="status">
          <Notice tone={notice.tone} title={notice.title}>
            {notice.text ? <p>{notice.text}</p> : null}
          </Notice>
        </div>
      ) : null}
      <section className={styles['state']} data-tone={state.tone} aria-label="What happens next">
        <div className={styles['next']}>
          <p className={styles['headline']}>{state.headline}</p>
          {state.more.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {calendarHref ? (
            <p data-screen="">
              <a className={styles['calendar']} href={calendarHref}>
                <Icon name="calendar" size="s" />
                Put it in your calendar
              </a>
            </p>
          ) : null}
        </div>
        {code ? <Ticket code={code} /> : null}
      </section>
      {parts.map((part) => (
        <OrderPart key={part.key} part={part} />
      ))}
      {cases.length > 0 ? <Cases cases={cases} /> : null}
      {actions.length > 0 ? (
        <section className={styles['section']} aria-labelledby="actions" data-screen="">
          <Heading level={2} id="actions">
            What you can do
          </Heading>
          <ul className={styles['actions']}>
            {actions.map(({ href, name, hint }) => (
              <li key={href}>
                <ButtonLink href={href} look="line">
                  {name}
                </ButtonLink>
                <p>{hint}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Contact contact={contact} />
      {buyer ? (
        <section className={styles['section']} aria-labelledby="buyer">
          <Heading level={2} id="buyer">
            Ordered by
          </Heading>
          <p className={styles['buyer']}>
            <bdi>{buyer.name}</bdi>
            {buyer.lines.map((line) => (
              <span key={line}>
                <bdi>{line}</bdi>
              </span>
            ))}
          </p>
        </section>
      ) : null}
      {shares.length > 0 ? <Shares shares={shares} /> : null}
    </DeskFrame>
  );
}

/** What is held up at the stall: large, and near the top of the page on a phone. */
function Ticket({ code: { code, pictureHref } }: { readonly code: NonNullable<OrderView['code']> }) {
  return (
    <div className={styles['ticket']}>
      <p className={styles['soft']}>Say or show this at the stall</p>
      <p className={styles['code']}>{code}</p>
      <img
        className={styles['picture']}
        src={pictureHref}
        width={200}
        height={200}
        alt={`Collection code ${Array.from(code).join(' ')} as a QR code`}
      />
    </div>
  );
}

/** What was bought, for somebody else: never the order. */
function Shares({ shares }: { readonly shares: OrderView['shares'] }) {
  return (
    <section className={styles['section']} aria-labelledby="share" data-screen="">
      <Heading level={2} id="share">
        Show somebody what you found
      </Heading>
      <p className={styles['soft']}>
        These lead to what you bought. Keep the address of this page to yourself: it opens your order.
      </p>
      <ul className={styles['shares']}>
        {shares.map(({ title, href, address, mailHref }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{title}</bdi>
            </a>
            <span className={styles['address']}>{address}</span>
            <a href={mailHref}>Send it by e-mail</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
