import { Badge, Heading, Notice, Picture, Text } from '@stallkeep/kit';
import { useId } from 'react';
import type { BlockProps, ProductCardView } from '../page-view.ts';
import { Price } from '../price/Price.tsx';
import styles from './ProductGridBlock.module.css';
import type { ProductGridContent } from './productGrid.content.ts';

const wayNames: Record<ProductCardView['ways'][number], string> = {
  pickup: 'Collect',
  run: 'Courier run',
  lane: 'Parcel',
  make: 'Made to order',
};

/** The page's products as cards; the whole card leads to the product, its name is the one link. */
export function ProductGridBlock({ content, page }: BlockProps<ProductGridContent>) {
  const headingId = useId();
  // On a product's page its own card would lead back to where the buyer is.
  const products = page.products.filter(({ id }) => id !== page.product?.id).slice(0, content.limit);
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <div className={styles['top']}>
        <Heading level={2} size="2xl" id={headingId}>
          {content.heading ?? 'On the table'}
        </Heading>
        {content.intro ? <Text tone="soft">{content.intro}</Text> : null}
      </div>
      {products.length > 0 ? (
        <ul className={styles[content.layout]}>
          {products.map((product) => (
            <li key={product.id}>
              <Card product={product} locale={page.locale} layout={content.layout} />
            </li>
          ))}
        </ul>
      ) : (
        <Notice title="Nothing on the table yet">
          <p>The makers have not put products up for this market. Come back closer to the market day.</p>
        </Notice>
      )}
    </section>
  );
}

interface CardProps {
  readonly product: ProductCardView;
  readonly locale: string;
  readonly layout: ProductGridContent['layout'];
}

function Card({ product, locale, layout }: CardProps) {
  const { picture, condition } = product;
  return (
    <article className={styles['card']} data-sold-out={product.isAvailable ? undefined : ''}>
      <div className={styles['picture']}>
        {picture ? (
          <Picture
            picture={{ ...picture, alt: '' }}
            sizes={layout === 'list' ? '8rem' : '(min-width: 64rem) 17rem, (min-width: 40rem) 30vw, 46vw'}
            fit="cover"
          />
        ) : (
          <span className={styles['blank']} aria-hidden="true">
            {product.title.charAt(0)}
          </span>
        )}
      </div>
      <div className={styles['words']}>
        <h3 className={styles['title']}>
          <a href={product.href}>{product.title}</a>
        </h3>
        <p className={styles['seller']}>{product.sellerName}</p>
        <p className={styles['price']}>
          <Price price={product.price} locale={locale} isFrom={product.priceVaries} />
        </p>
        <ul className={styles['badges']}>
          {product.isAvailable ? null : (
            <li>
              <Badge tone="stop">Sold out</Badge>
            </li>
          )}
          {condition === 'new' ? null : (
            <li>
              <Badge tone="accent">{condition === 'refurbished' ? 'Refurbished' : 'Used'}</Badge>
            </li>
          )}
          {product.isAvailable
            ? product.ways.map((way) => (
                <li key={way}>
                  <Badge>{wayNames[way]}</Badge>
                </li>
              ))
            : null}
        </ul>
      </div>
    </article>
  );
}
