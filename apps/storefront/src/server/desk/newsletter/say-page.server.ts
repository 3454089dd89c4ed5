import { toLocale } from '../../views/locales.ts';
import type { Desk } from '../desk.ts';
import { findNewsletterWords, type NewsletterWords } from './newsletter-words.ts';

export interface ReaderWords {
  readonly words: NewsletterWords;
  readonly locale: string;
  readonly siteTitle: string;
}

/** The words of the shop's language. English where the settings cannot be had: a letter is stopped also while the content is away. */
export async function findReaderWords(desk: Desk): Promise<ReaderWords> {
  const answer = await desk.content.fetchSiteSettings();
  const settings = answer.kind === 'content' ? answer.value : undefined;
  const locale = toLocale(settings?.locale);
  return { words: findNewsletterWords(locale), locale, siteTitle: settings?.title ?? 'Market stalls' };
}

/** The name of a market; the site's where it has none any more. */
export async function findMarketName(desk: Desk, eventSlug: string, siteTitle: string): Promise<string> {
  const answer = await desk.content.fetchEventPage(eventSlug);
  return (answer.kind === 'content' ? answer.value?.name : undefined) ?? siteTitle;
}
