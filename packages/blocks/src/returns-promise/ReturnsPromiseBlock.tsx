import { Heading, Icon, type IconName, Link, Text } from '@stallkeep/kit';
import { formatMeasure } from '../measure/formatMeasure.ts';
import type { BlockProps, PageView, ReturnsView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './ReturnsPromiseBlock.module.css';
import type { ReturnsPromiseContent } from './returnsPromise.content.ts';

/** Days from receipt in which the law lets a buyer withdraw from a purchase at a distance, in the EU and the UK. */
const legalDays = 14;

/**
 * How a buyer changes their mind. Needs `page.product`. Where its seller has written no terms, what the law gives: silence would
 * read as "no returns".
 */
export function ReturnsPromiseBlock({ content, page }: BlockProps<ReturnsPromiseContent>) {
  const { product, locale } = page;
  if (!product) return null;
  const { returns } = product;
  const words = findBlockWords(locale);
  const days = toDays(returns);
  const summary = returns ? returns.summary : words.noPolicy;
  return (
    <section className={styles['block']}>
      <Heading level={2}>{content.heading ?? words.heading}</Heading>
      {days > 0 ? (
        <p className={styles['days']}>
          <strong>{formatMeasure(days, 'day', locale)}</strong> <span>{words.daysFor}</span>
        </p>
      ) : null}
      {summary ? <Text>{summary}</Text> : null}
      {returns && returns.ways.length > 0 ? <Ways returns={returns} words={words} /> : null}
      {returns?.exemption ? (
        <div className={styles['exempt']}>
          <Heading level={3}>{words.exempt}</Heading>
          <Text>
            <strong>{returns.exemption}.</strong> {words.exemptWhy}
          </Text>
        </div>
      ) : null}
      <Start content={content} page={page} words={words} seller={product.seller.name} />
      <div className={styles['law']}>
        <Text size="s" tone="soft">
          {words.law(formatMeasure(legalDays, 'day', locale))}
        </Text>
        <Text size="s" tone="soft">
          {words.faulty}
        </Text>
      </div>
    </section>
  );
}

/** Fewer days than the law's do not hold, but where all of it is exempt the seller may give none. */
function toDays(returns: ReturnsView | undefined): number {
  if (returns?.exemption && returns.windowDays === 0) return 0;
  return Math.max(legalDays, returns?.windowDays ?? 0);
}

const wayIcons: Readonly<Record<ReturnsView['ways'][number], IconName>> = {
  stall: 'stall',
  courier: 'bicycle',
  post: 'parcel',
};

function Ways({ returns, words }: { readonly returns: ReturnsView; readonly words: BlockWords }) {
  const sent =
    returns.buyerPaysReturn === undefined ? words.payUnknown : returns.buyerPaysReturn ? words.youPay : words.free;
  return (
    <ul className={styles['ways']}>
      {returns.ways.map((way) => (
        <li key={way}>
          <Icon name={wayIcons[way]} size="m" />
          <span>
            <strong>{words.ways[way]}</strong>
            <span>{way === 'stall' ? words.free : sent}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface StartProps {
  readonly content: ReturnsPromiseContent;
  readonly page: PageView;
  readonly words: BlockWords;
  readonly seller: string;
}

function Start({ content, page, words, seller }: StartProps) {
  return (
    <div className={styles['start']}>
      <Heading level={3}>{words.start}</Heading>
      {content.start ? <Text>{content.start}</Text> : null}
      {page.askHref ? (
        <Text>
          <Link href={page.askHref}>{words.write(seller)}</Link>
        </Text>
      ) : (
        <Text>{words.atStall}</Text>
      )}
    </div>
  );
}
