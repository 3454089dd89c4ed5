import { Badge, Heading, Notice, Picture, Text } from '@stallkeep/kit';
import { useId } from 'react';
import { Blank } from '../blank/Blank.tsx';
import type { BlockProps, PageView, ProductCardView } from '../page-view.ts';
import { Price } from '../price/Price.tsx';
import styles from './ProductGridBlock.module.css';
import type { ProductGridContent } from './productGrid.content.ts';

const wayNames: Record<ProductCardView['ways'][number], string> = {
  pickup: 'Collect',
  run: 'Courier run',
  lane: 'Parcel',
  make: 'Made to order',
};

/** More beside a product would be a second market page. */
const mostNeighbours = 4;

/** The page's products as cards; the whole card leads to the product, its name is the one link. */
export function ProductGridBlock({ content, page }: BlockProps<ProductGridContent>) {
  const headingId = useId();
  const products = findProducts(page).slice(0, page.product ? Math.min(content.limit, mostNeighbours) : content.limit);
  // A product that is alone at its market has no neighbours to show, and nothing is missing.
  if (page.product && products.length === 0) return null;
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

/** On a product's page: not the product itself, and what the same maker brings first. Else the market's own order. */
function findProducts({ product, products }: PageView): readonly ProductCardView[] {
  if (!product) return products;
  const others = products.filter(({ id }) => id !== product.id);
  const isSameMaker = (card: ProductCardView) => card.sellerName === product.seller.name;
  return [...others.filter(isSameMaker), ...others.filter((card) => !isSameMaker(card))];
}

/** One at most: what the buyer must know first. */
function findBadge({ isAvailable, condition }: ProductCardView) {
  if (!isAvailable) return { tone: 'stop', text: 'Sold out' } as const;
  if (condition === 'new') return undefined;
  return { tone: 'accent', text: condition === 'refurbished' ? 'Refurbished' : 'Used' } as const;
}

interface CardProps {
  readonly product: ProductCardView;
  readonly locale: string;
  readonly layout: ProductGridContent['layout'];
}

function Card({ product, locale, layout }: CardProps) {
  const { picture } = product;
  const badge = findBadge(product);
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
          <Blank title={product.title} />
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
        {badge ? (
          <p className={styles['badge']}>
            <Badge tone={badge.tone}>{badge.text}</Badge>
          </p>
        ) : null}
        {product.isAvailable && product.ways.length > 0 ? (
          <p className={styles['ways']}>{product.ways.map((way) => wayNames[way]).join(' · ')}</p>
        ) : null}
      </div>
    </article>
  );
}
