import { Text } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import { formatMoney } from '../price/formatMoney.ts';
import { Price } from '../price/Price.tsx';
import styles from './PriceTagBlock.module.css';
import { planPrice } from './price-plan.ts';
import type { PriceTagContent } from './priceTag.content.ts';
import { formatUnitPrice } from './unit-words.ts';

/** What one costs, and what the seller says about it. While the choice is open: the lowest price of what is left. */
export function PriceTagBlock({ content, page }: BlockProps<PriceTagContent>) {
  const plan = page.product && planPrice(page.product);
  if (plan === undefined) return null;
  const { locale } = page;
  const unit = plan.kind === 'one' && content.showUnitPrice ? plan.variant.unitPrice : undefined;
  return (
    <div className={styles['tag']}>
      <p className={styles['price']}>
        {plan.kind === 'one' ? (
          <Price
            price={plan.variant.price}
            compareAt={content.showCompareAt ? plan.variant.compareAtPrice : undefined}
            was="written"
            locale={locale}
            size="xl"
          />
        ) : (
          <Price price={plan.price} isFrom={plan.varies} locale={locale} size="xl" />
        )}
      </p>
      {unit ? (
        <Text size="s" tone="soft">
          {formatUnitPrice(formatMoney(unit.price, locale), unit.per, locale)}
        </Text>
      ) : null}
      {content.note ? (
        <Text size="s" tone="soft">
          <bdi>{content.note}</bdi>
        </Text>
      ) : null}
    </div>
  );
}
