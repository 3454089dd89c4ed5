import type { PageView } from '../page-view.ts';
import { findBlockWords } from './block-words.ts';
import type { NewsletterContent } from './newsletter.content.ts';

/** The very words a reader agrees to with their tick, for the block that shows them and the shop that keeps them. */
export function formatConsent(
  { consent }: Pick<NewsletterContent, 'consent'>,
  page: Pick<PageView, 'locale' | 'product' | 'event' | 'site'>,
): string {
  return consent ?? findBlockWords(page.locale).consent(findLetterSender(page));
}

/** Who the letters are from: the maker beside a product, else the market. */
export function findLetterSender({ product, event, site }: Pick<PageView, 'product' | 'event' | 'site'>): string {
  return product?.seller.name ?? event?.name ?? site.title;
}
