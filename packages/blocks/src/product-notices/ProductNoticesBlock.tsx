import { findSafeHref, Heading, Link, Notice, Picture, Text } from '@stallkeep/kit';
import type { ReactNode } from 'react';
import { formatMailto } from '../format-mailto.ts';
import { formatMeasure } from '../measure/formatMeasure.ts';
import type { BlockProps, ProductView, SellerView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './ProductNoticesBlock.module.css';
import type { ProductNoticesContent } from './productNotices.content.ts';

/** The regulation whose annex is the harmonised notice on the legal guarantee of conformity, in every language of the EU. */
const noticeRules = 'https://eur-lex.europa.eu/eli/reg_impl/2025/1960/oj';
/** Years of legal guarantee that EU law gives on new goods at least. */
const leastYears = 2;

/** What the law asks to stand beside a product: guarantee, maker, composition, warnings. Needs `page.product`. */
export function ProductNoticesBlock({ content, page }: BlockProps<ProductNoticesContent>) {
  const { product, locale } = page;
  if (!product) return null;
  const words = findBlockWords(locale);
  return (
    <section className={styles['block']}>
      <Heading level={2}>{content.heading ?? words.heading}</Heading>
      {content.safety ? (
        <Notice tone="wait" icon="warning" title={words.safety}>
          <p>{content.safety}</p>
        </Notice>
      ) : null}
      <div className={styles['columns']}>
        <div className={styles['part']}>
          <Heading level={3}>{words.guarantee}</Heading>
          <p className={styles['duration']}>{formatGuarantee(product, words, locale)}</p>
          <Text>{words.rights}</Text>
          {content.notice ? (
            <a className={styles['notice']} href={content.notice.src}>
              <Picture picture={content.notice} sizes="(min-width: 40rem) 20rem, 92vw" />
            </a>
          ) : null}
          <Text size="s">
            <Link href={noticeRules}>{words.officialText}</Link>
          </Text>
        </div>
        <Maker seller={product.seller} subject={product.title} words={words}>
          {product.materials ? (
            <Fact label={content.isTextile ? words.fibres : words.materials}>{product.materials}</Fact>
          ) : content.isTextile ? (
            <Fact label={words.fibres}>{words.notGiven}</Fact>
          ) : null}
        </Maker>
      </div>
    </section>
  );
}

function formatGuarantee({ returns, condition }: ProductView, words: BlockWords, locale: string): string {
  const months = returns?.guaranteeMonths;
  if (months !== undefined && months > 0) {
    const isWholeYears = months % 12 === 0;
    return words.lasts(formatMeasure(isWholeYears ? months / 12 : months, isWholeYears ? 'year' : 'month', locale));
  }
  // For used goods a country may allow less, so nothing is said that may not hold.
  return condition.kind === 'new' ? words.atLeast(formatMeasure(leastYears, 'year', locale)) : words.usedUnknown;
}

interface MakerProps {
  readonly seller: SellerView;
  /** Of a mail to them: which product it is about. */
  readonly subject: string;
  readonly words: BlockWords;
  readonly children: ReactNode;
}

/** Name, postal and electronic address: what is missing is said, because a buyer looks for it here. */
function Maker({ seller, subject, words, children }: MakerProps) {
  const website = findSafeHref(seller.websiteUrl);
  const mailHref = seller.email === undefined ? undefined : formatMailto({ to: seller.email, subject });
  return (
    <div className={styles['part']}>
      <Heading level={3}>{words.maker}</Heading>
      <p className={styles['name']}>{seller.name}</p>
      <dl className={styles['facts']}>
        <Fact label={words.postal}>{seller.postalAddress ?? words.notGiven}</Fact>
        {seller.email ? (
          <Fact label={words.email}>{mailHref ? <Link href={mailHref}>{seller.email}</Link> : seller.email}</Fact>
        ) : null}
        {seller.phone ? (
          <Fact label={words.phone}>
            <Link href={`tel:${seller.phone.replaceAll(/[^+\d]/g, '')}`}>
              <bdi>{seller.phone}</bdi>
            </Link>
          </Fact>
        ) : null}
        {website ? (
          <Fact label={words.website}>
            <Link href={website}>{website.replace(/^https?:\/\//, '')}</Link>
          </Fact>
        ) : null}
        {seller.email || website ? null : <Fact label={words.email}>{words.notGiven}</Fact>}
        {children}
      </dl>
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
