import { Badge, Heading, Link, Notice, Picture, Text } from '@stallkeep/kit';
import { type ItemParams, toId } from '@stallkeep/telemetry';
import { clicked, seen } from '@stallkeep/telemetry/markup';
import { useId } from 'react';
import { Blank } from '../blank/Blank.tsx';
import type { BlockPlace, BlockProps, PageView, ProductCardView } from '../page-view.ts';
import { Price } from '../price/Price.tsx';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './ProductGridBlock.module.css';
import type { ProductGridContent } from './productGrid.content.ts';
import { WayFilter } from './WayFilter.tsx';

/** More beside a product would be a second market page. */
const mostNeighbours = 4;

/** An event of telemetry names no more. */
const mostItems = 50;

/**
 * The page's products as cards; the whole card leads to the product, its name is the one link. On a market's page buyers can narrow
 * them to one way of getting things, by links that need no script.
 */
export function ProductGridBlock({ content, page, place }: BlockProps<ProductGridContent>) {
  const headingId = useId();
  const words = findBlockWords(page.locale);
  const filter = page.product || !content.showFilter ? undefined : page.filter;
  const way = filter?.way;
  const everything = findProducts(page);
  const fitting = way === undefined ? everything : everything.filter(({ ways }) => ways.includes(way));
  const products = fitting.slice(0, page.product ? Math.min(content.limit, mostNeighbours) : content.limit);
  const listId = place && `list-${place.id}`;
  const items = products.map(toItem);
  // A product that is alone at its market has no neighbours to show, and nothing is missing.
  if (page.product && products.length === 0) return null;
  return (
    <section className={styles['block']} id={listId} aria-labelledby={headingId}>
      <div className={styles['top']}>
        <Heading level={2} size="2xl" id={headingId}>
          {content.heading ?? words.heading}
        </Heading>
        {content.intro ? <Text tone="soft">{content.intro}</Text> : null}
      </div>
      {filter && everything.length > 0 ? (
        <WayFilter filter={filter} products={everything} words={words} fragment={listId ? `#${listId}` : ''} />
      ) : null}
      {products.length > 0 ? (
        <ul className={styles[content.layout]} {...seeList(items, page, place)}>
          {products.map((product, index) => (
            <li key={product.id}>
              <Card
                product={product}
                locale={page.locale}
                words={words}
                layout={content.layout}
                measured={selectItem(items[index], page, place)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <Empty words={words} filter={everything.length > 0 ? filter : undefined} />
      )}
      {filter && products.length < fitting.length ? (
        <Text tone="soft">{words.shownOf(products.length, fitting.length)}</Text>
      ) : null}
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

/** A card as telemetry speaks of it: the variant whose price is shown. */
function toItem({ id, sku, price }: ProductCardView, index: number): ItemParams {
  return { item_id: toId(sku ?? id), index, price: price.amountMinor, currency: price.currency, quantity: 1 };
}

/** Nothing where the page measures nothing. */
function seeList(items: readonly ItemParams[], page: PageView, place: BlockPlace | undefined) {
  if (place === undefined || page.signPromise === undefined) return undefined;
  return seen('view_item_list', { item_list_id: place.id, items: items.slice(0, mostItems) });
}

function selectItem(item: ItemParams | undefined, page: PageView, place: BlockPlace | undefined) {
  if (item === undefined || place === undefined || page.signPromise === undefined) return undefined;
  return clicked('select_item', { item_list_id: place.id, items: [item] });
}

interface EmptyProps {
  readonly words: BlockWords;
  /** Present where only the chosen way has nothing. */
  readonly filter: PageView['filter'] | undefined;
}

function Empty({ words, filter }: EmptyProps) {
  if (filter?.way === undefined) {
    return (
      <Notice title={words.emptyTitle}>
        <p>{words.emptyText}</p>
      </Notice>
    );
  }
  return (
    <Notice title={words.none[filter.way]}>
      <p>
        <Link href={filter.hrefs.all}>{words.showAll}</Link>
      </p>
    </Notice>
  );
}

/** One at most: what the buyer must know first. */
function findBadge({ isAvailable, condition }: ProductCardView, words: BlockWords) {
  if (!isAvailable) return { tone: 'stop', text: words.soldOut } as const;
  return condition === 'new' ? undefined : ({ tone: 'accent', text: words[condition] } as const);
}

interface CardProps {
  readonly product: ProductCardView;
  readonly locale: string;
  readonly words: BlockWords;
  readonly layout: ProductGridContent['layout'];
  /** Attributes for its link. */
  readonly measured: ReturnType<typeof selectItem>;
}

function Card({ product, locale, words, layout, measured }: CardProps) {
  const { picture } = product;
  const badge = findBadge(product, words);
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
          <a href={product.href} {...measured}>
            {product.title}
          </a>
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
          <p className={styles['ways']}>{product.ways.map((way) => words.ways[way]).join(' · ')}</p>
        ) : null}
      </div>
    </article>
  );
}
