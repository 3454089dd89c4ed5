import { Disclosure, Heading, Picture, RichText, Text } from '@stallkeep/kit';
import { useId } from 'react';
import { Blank } from '../blank/Blank.tsx';
import type { BlockProps, PageView, SellerView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import { Contact } from './Contact.tsx';
import styles from './SellerCardBlock.module.css';
import type { SellerCardContent } from './sellerCard.content.ts';

/** Who made it: on a product's page its maker with the whole story, on a market's page everyone who comes. Nobody: nothing. */
export function SellerCardBlock({ content, page }: BlockProps<SellerCardContent>) {
  const headingId = useId();
  const words = findBlockWords(page.locale);
  const sellers = findSellers(page);
  if (sellers.length === 0) return null;
  const isOne = sellers.length === 1;
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? (page.product ? words.maker : words.makers)}
      </Heading>
      <ul className={styles['sellers']} data-one={isOne ? '' : undefined}>
        {sellers.map((seller) => (
          <li key={seller.id}>
            <Card seller={seller} content={content} page={page} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function findSellers({ product, sellers }: PageView): readonly SellerView[] {
  return product ? [product.seller] : (sellers ?? []);
}

interface CardProps {
  readonly seller: SellerView;
  readonly content: SellerCardContent;
  readonly page: PageView;
  readonly words: BlockWords;
}

function Card({ seller, content, page, words }: CardProps) {
  const { name, craft, tagline, portrait, story } = seller;
  const hasStory = content.showStory && story.length > 0;
  return (
    <article className={styles['card']}>
      <div className={styles['portrait']}>
        {portrait ? (
          <Picture picture={portrait} sizes="(min-width: 48rem) 14rem, 7rem" fit="cover" />
        ) : (
          <Blank title={name} />
        )}
      </div>
      <div className={styles['who']}>
        <h3 className={styles['name']}>
          <bdi>{name}</bdi>
        </h3>
        {craft ? (
          <p className={styles['craft']}>
            <bdi>{craft}</bdi>
          </p>
        ) : null}
      </div>
      <div className={styles['more']}>
        {tagline ? (
          <Text size="l">
            <bdi>{tagline}</bdi>
          </Text>
        ) : null}
        {hasStory && page.product ? <RichText value={story} /> : null}
        {hasStory && !page.product ? (
          <Disclosure summary={words.moreAbout(name)}>
            <RichText value={story} />
          </Disclosure>
        ) : null}
        <Contact seller={seller} page={page} words={words} isShown={content.showContact} />
      </div>
    </article>
  );
}
