import { ButtonLink, Heading, Notice } from '@stallkeep/kit';
import { useId } from 'react';
import { findBlockWords } from '../fulfilment-promise/block-words.ts';
import { NoWay } from '../fulfilment-promise/NoWay.tsx';
import { OtherWays } from '../fulfilment-promise/OtherWays.tsx';
import type { BlockPlace, BlockProps, PageView, ProductView } from '../page-view.ts';
import { Price } from '../price/Price.tsx';
import { Face } from '../ticket/Face.tsx';
import { findCollection, toPageReading } from '../ticket/shown-rows.ts';
import styles from './BuyBoxBlock.module.css';
import { BuyForm } from './BuyForm.tsx';
import { type BuyPlan, planBuy } from './buy-plan.ts';
import { findBuyWords } from './buy-words.ts';
import type { BuyBoxContent } from './buyBox.content.ts';
import { WayTicket } from './WayTicket.tsx';

/**
 * Where a buyer orders: one plain form, every way a ticket with its date. Where no order can be taken it says so and keeps the
 * dates; where nothing can be had it says why. Needs `page.product`.
 */
export function BuyBoxBlock({ content, page, place }: BlockProps<BuyBoxContent>) {
  const headingId = useId();
  const { product } = page;
  if (!product) return null;
  const plan = planBuy(page, product);
  const words = findBuyWords(page.locale);
  const variant = 'variant' in plan ? plan.variant : undefined;
  return (
    <section className={styles['box']} aria-labelledby={headingId}>
      <div className={styles['top']}>
        <Heading level={2} id={headingId}>
          {content.heading ?? words.heading}
        </Heading>
        {content.showPrice && variant ? (
          <p className={styles['what']}>
            {product.variants.length > 1 ? <bdi>{variant.title}</bdi> : null}
            <Price price={variant.price} compareAt={variant.compareAtPrice} locale={page.locale} size="l" />
          </p>
        ) : null}
      </div>
      <Body plan={plan} content={content} page={page} place={place} product={product} />
    </section>
  );
}

interface BodyProps {
  readonly plan: BuyPlan;
  readonly content: BuyBoxContent;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  readonly product: ProductView;
}

function Body({ plan, content, page, place, product }: BodyProps) {
  const words = findBuyWords(page.locale);
  switch (plan.kind) {
    case 'choose_first': {
      const { missing } = plan;
      return <Notice title={missing.length > 0 ? words.choose(missing.join(', ')) : words.notMade} />;
    }
    case 'no_way':
      return <NoWay page={page} words={findBlockWords(page.locale)} />;
    case 'not_now':
      return (
        <>
          <Others plan={plan} page={page} place={place} />
          <Ask page={page} />
        </>
      );
    case 'reserve':
      return (
        <>
          <div className={styles['ways']}>
            {plan.choices.map((ticket) => (
              <WayTicket
                key={ticket.key}
                ticket={ticket}
                {...toShared(plan, page, place)}
                as="shown"
                isChosen={false}
              />
            ))}
          </div>
          <div className={styles['reserve']}>
            <Heading level={3}>{words.reserveTitle}</Heading>
            <p>
              {words.reserveText(product.seller.name)} {page.askHref ? null : words.reserveAtStall}
            </p>
            {page.askHref ? (
              <p>
                <ButtonLink href={page.askHref} icon="mail">
                  {words.reserveLink}
                </ButtonLink>
              </p>
            ) : null}
          </div>
          <Others plan={plan} page={page} place={place} />
        </>
      );
    case 'order':
      return (
        <>
          <BuyForm plan={plan} content={content} {...toShared(plan, page, place)} />
          <Others plan={plan} page={page} place={place} />
        </>
      );
  }
}

function toShared(
  plan: Extract<BuyPlan, { readonly choices: unknown }>,
  page: PageView,
  place: BlockPlace | undefined,
) {
  return { page, place, reading: toPageReading(page), collectAt: findCollection(plan.choices, page.locale) };
}

interface OthersProps {
  readonly plan: Extract<BuyPlan, { readonly refusals: unknown }>;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
}

/** What cannot be had, with its reason, and what has no date yet: said, never offered. */
function Others({ plan, page, place }: OthersProps) {
  const words = findBlockWords(page.locale);
  const reading = toPageReading(page);
  const choices = 'choices' in plan ? plan.choices : [];
  const title = choices.length > 0 ? words.alsoPossible : words.possibleWays;
  return (
    <>
      {plan.refusals.map(({ key, titles, timetable, current }) => (
        <div key={key} className={styles['refusal']}>
          {titles.length > 0 ? (
            <h3 className={styles['refused']}>
              <bdi>{titles.join(' · ')}</bdi>
            </h3>
          ) : null}
          <Face
            row={timetable.rows.indexOf(current)}
            promise={current.promise}
            reading={reading}
            page={page}
            place={place}
            collectAt={findCollection(choices, page.locale)}
            remedy={undefined}
            isWaiting={false}
          />
        </div>
      ))}
      {plan.unknown.length > 0 ? <OtherWays title={title} ways={plan.unknown} locale={page.locale} /> : null}
    </>
  );
}

function Ask({ page }: { readonly page: PageView }) {
  const words = findBlockWords(page.locale);
  return (
    <p className={styles['small']}>
      {page.askHref ? (
        <ButtonLink href={page.askHref} look="line" icon="mail">
          {words.askLink}
        </ButtonLink>
      ) : (
        words.askAtStall
      )}
    </p>
  );
}
