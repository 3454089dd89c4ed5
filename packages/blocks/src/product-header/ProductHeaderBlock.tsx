import { Badge, Heading, Text } from '@stallkeep/kit';
import { seen } from '@stallkeep/telemetry/markup';
import { formatDate } from '@stallkeep/wording';
import { toItemParams } from '../item-params.ts';
import type { BlockProps, PageView, ProductView } from '../page-view.ts';
import { Price } from '../price/Price.tsx';
import { toPageReading } from '../ticket/shown-rows.ts';
import { findHeaderWords } from './header-words.ts';
import styles from './ProductHeaderBlock.module.css';
import type { ProductHeaderContent } from './productHeader.content.ts';

/** What it is, who made it, what it costs and in which condition. Needs `page.product`. */
export function ProductHeaderBlock({ content, page }: BlockProps<ProductHeaderContent>) {
  const { product } = page;
  if (!product) return null;
  const { seller } = product;
  const variant = product.variants.find(({ sku }) => sku === product.selectedSku) ?? product.variants[0];
  return (
    <header className={styles['header']} {...(variant ? seen('view_item', { items: [toItemParams(variant)] }) : {})}>
      {content.showSeller ? (
        <p className={styles['seller']}>
          <strong>
            <bdi>{seller.name}</bdi>
          </strong>{' '}
          {seller.craft ? (
            <span>
              <bdi>{seller.craft}</bdi>
            </span>
          ) : null}
        </p>
      ) : null}
      <Heading level={1} size="2xl">
        <bdi>{product.title}</bdi>
      </Heading>
      {variant && (content.showPrice || !variant.isAvailable) ? (
        <p className={styles['price']}>
          {content.showPrice ? (
            <Price price={variant.price} compareAt={variant.compareAtPrice} locale={page.locale} size="l" />
          ) : null}
          {variant.isAvailable ? null : <Badge tone="stop">{findHeaderWords(page.locale).soldOut}</Badge>}
        </p>
      ) : null}
      {product.summary ? (
        <Text>
          <bdi>{product.summary}</bdi>
        </Text>
      ) : null}
      {content.showCondition && product.condition.kind !== 'new' ? (
        <Condition condition={product.condition} page={page} />
      ) : null}
    </header>
  );
}

interface ConditionProps {
  readonly condition: ProductView['condition'];
  readonly page: PageView;
}

/** Faults before virtues: what a buyer would find at home is said here. */
function Condition({ condition: { kind, grade, faults, repairs, warrantyUntil }, page }: ConditionProps) {
  const words = findHeaderWords(page.locale);
  const state = kind === 'refurbished' ? words.refurbished : words.used;
  return (
    <dl className={styles['condition']}>
      <Row label={words.condition} values={[grade ? words.grade(state, grade) : state]} />
      <Row label={words.faults} values={faults.length > 0 ? faults.map(({ text }) => text) : [words.noneKnown]} />
      <Row label={words.repairs} values={repairs} />
      <Row
        label={words.warranty}
        values={warrantyUntil ? [words.until(formatDate(warrantyUntil, toPageReading(page)))] : []}
      />
    </dl>
  );
}

function Row({ label, values }: { readonly label: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {values.map((value) => (
        <dd key={value}>
          <bdi>{value}</bdi>
        </dd>
      ))}
    </div>
  );
}
