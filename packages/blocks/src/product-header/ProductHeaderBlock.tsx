import { Badge, Heading, Text } from '@stallkeep/kit';
import type { BlockProps, ProductView } from '../page-view.ts';
import { Price } from '../price/Price.tsx';
import styles from './ProductHeaderBlock.module.css';
import type { ProductHeaderContent } from './productHeader.content.ts';

/** What it is, who made it, what it costs and in which condition. Needs `page.product`. */
export function ProductHeaderBlock({ content, page }: BlockProps<ProductHeaderContent>) {
  const { product } = page;
  if (!product) return null;
  const { seller } = product;
  const variant = product.variants.find(({ sku }) => sku === product.selectedSku) ?? product.variants[0];
  return (
    <header className={styles['header']}>
      {content.showSeller ? (
        <p className={styles['seller']}>
          <strong>{seller.name}</strong> {seller.craft ? <span>{seller.craft}</span> : null}
        </p>
      ) : null}
      <Heading level={1} size="2xl">
        {product.title}
      </Heading>
      {variant ? (
        <p className={styles['price']}>
          <Price
            price={variant.price}
            locale={page.locale}
            size="l"
            {...(variant.compareAtPrice ? { compareAt: variant.compareAtPrice } : {})}
          />
          {variant.isAvailable ? null : <Badge tone="stop">Sold out</Badge>}
        </p>
      ) : null}
      {product.summary ? <Text>{product.summary}</Text> : null}
      {content.showCondition && product.condition.kind !== 'new' ? (
        <Condition condition={product.condition} locale={page.locale} />
      ) : null}
    </header>
  );
}

interface ConditionProps {
  readonly condition: ProductView['condition'];
  readonly locale: string;
}

function Condition({ condition, locale }: ConditionProps) {
  const kind = condition.kind === 'refurbished' ? 'Refurbished' : 'Used';
  return (
    <dl className={styles['condition']}>
      <Row label="Condition" values={[condition.grade ? `${kind}, grade ${condition.grade}` : kind]} />
      <Row
        label="Faults"
        values={condition.faults.length > 0 ? condition.faults.map(({ text }) => text) : ['None known']}
      />
      <Row label="Repairs" values={condition.repairs} />
      <Row
        label="Warranty"
        values={condition.warrantyUntil ? [`until ${formatDate(condition.warrantyUntil, locale)}`] : []}
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
        <dd key={value}>{value}</dd>
      ))}
    </div>
  );
}

/** A local date has no zone; it is read at noon UTC so that no zone can move it. An unreadable one is shown as given. */
function formatDate(date: string, locale: string): string {
  const at = Date.parse(`${date}T12:00:00Z`);
  if (Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    at,
  );
}
