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
  const { market, reference, state, notice, parts, actions, cases, contact, shares, buyer } = view;
  return (
    <DeskFrame heading={`Order ${reference}`} market={market} aside={<Aside view={view} />}>
      {notice ? (
        <div role="status">
          <Notice tone={notice.tone} title={notice.title}>
            {notice.text ? <p>{notice.text}</p> : null}
          </Notice>
        </div>
      ) : null}
      <section className={styles['state']} data-tone={state.tone} aria-label="What happens next">
        <p className={styles['headline']}>{state.headline}</p>
        {state.more.map((line) => (
          <p key={line}>{line}</p>
        ))}
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

/** What is held up at the stall, and what it comes to. */
function Aside({ view: { code, calendarHref, money } }: { readonly view: OrderView }) {
  return (
    <>
      {code ? (
        <section className={styles['ticket']} aria-labelledby="code">
          <Heading level={2} size="l" id="code">
            Say or show this at the stall
          </Heading>
          <p className={styles['code']}>{code.code}</p>
          <img
            className={styles['picture']}
            src={code.pictureHref}
            width={200}
            height={200}
            alt={`Collection code ${Array.from(code.code).join(' ')} as a QR code`}
          />
        </section>
      ) : null}
      {calendarHref ? (
        <p data-screen="">
          <a className={styles['calendar']} href={calendarHref}>
            <Icon name="calendar" size="s" />
            Put it in your calendar
          </a>
        </p>
      ) : null}
      <Money money={money} />
    </>
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
