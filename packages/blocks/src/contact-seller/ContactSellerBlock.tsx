import { Heading, Icon, Text } from '@stallkeep/kit';
import { formatStall } from '@stallkeep/wording';
import { useId } from 'react';
import type { BlockProps, EventView } from '../page-view.ts';
import { findOneSeller } from '../reach-seller.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './ContactSellerBlock.module.css';
import type { ContactSellerContent } from './contactSeller.content.ts';
import { DirectLinks, findDirectLinks } from './DirectLinks.tsx';
import { QuestionForm } from './QuestionForm.tsx';

/**
 * A question to the seller: a plain form where the shop takes it, mail and phone beside it or instead, and the stall where there is
 * nothing else.
 */
export function ContactSellerBlock({ content, page }: BlockProps<ContactSellerContent>) {
  const headingId = useId();
  const words = findBlockWords(page.locale);
  const seller = findOneSeller(page);
  const action = page.actions?.contactHref;
  const links = findDirectLinks({ seller, page, words });
  const hasNoOther = action === undefined && links.length === 0;
  // Who comes to a market that is over or called off finds nobody to ask.
  if (hasNoOther && !isComing(page.event)) return null;
  const name = seller?.name ?? page.event?.name ?? page.site.title;
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <div className={styles['words']}>
        <Heading level={2} id={headingId}>
          {content.heading ?? words.heading(name)}
        </Heading>
        {content.text ? <Text>{content.text}</Text> : null}
        {content.answer && !hasNoOther ? (
          <p className={styles['answer']}>
            <Icon name="clock" size="s" />
            <span>{content.answer}</span>
          </p>
        ) : null}
        {links.length > 0 ? <DirectLinks links={links} lead={action === undefined ? undefined : words.orBy} /> : null}
        {hasNoOther ? <Text>{formatAtStall(page.event, page.locale, words)}</Text> : null}
      </div>
      {action === undefined ? null : <QuestionForm action={action} content={content} page={page} words={words} />}
    </section>
  );
}

function isComing(event: EventView | undefined): boolean {
  return event !== undefined && event.phase !== 'past' && event.phase !== 'cancelled';
}

function formatAtStall(event: EventView | undefined, locale: string, words: BlockWords): string {
  const where = [event?.stall ? formatStall(event.stall, locale) : '', event?.place?.name].filter(Boolean).join(', ');
  return where === '' ? words.atMarket : words.atStall(where);
}
