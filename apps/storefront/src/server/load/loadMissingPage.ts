import { planEventState } from '@stallkeep/content';
import type { PageHead, SiteFrame } from '../../layouts/page-head.ts';
import { homeHref, productHref } from '../../paths.ts';
import { requireAnswer, requireContent } from '../content.server.ts';
import { findSimilarSlugs, formatSlug } from '../views/findSimilarSlugs.ts';
import { type EventCardView, toEventCardView } from '../views/toEventCardView.ts';
import { loadSite, type PageRequest } from './page-request.ts';

interface WayOn {
  readonly href: string;
  readonly name: string;
  readonly note?: string | undefined;
}

export interface MissingPage {
  readonly head: PageHead;
  readonly site: SiteFrame;
  readonly heading: string;
  readonly text: string;
  readonly groups: readonly { readonly title: string; readonly links: readonly WayOn[] }[];
}

/** What the visitor asked for, as far as the address could be read. */
export interface AskedFor {
  readonly event?: string | undefined;
  readonly product?: string | undefined;
}

const MOST_LINKS = 6;

/** A page for an address that leads nowhere: the same product at another market, similar ones, the markets there are. */
export async function loadMissingPage(request: PageRequest, asked: AskedFor): Promise<MissingPage> {
  const { source } = requireContent();
  const [site, listAnswer, mapAnswer] = await Promise.all([
    loadSite(request),
    source.fetchEventList(),
    source.fetchSitemap(),
  ]);
  const cards = requireAnswer(listAnswer, request.recorder).map((event) => {
    const state = planEventState(event, request.now);
    if (state.changesAt !== undefined) request.recorder.limitTo(state.changesAt * 1000);
    return toEventCardView(event, state, site.context);
  });
  const map = requireAnswer(mapAnswer, request.recorder);
  const known = cards.find((card) => card.slug === asked.event);
  const addresses = map.flatMap((event) =>
    event.products.map((product) => ({ event: event.slug, product: product.slug })),
  );
  return {
    site: site.frame,
    heading: asked.product === undefined ? 'There is no market here' : 'This is not on any table here',
    text: known
      ? `${known.name} does not have it, perhaps not any more. This is where you can go on.`
      : 'The link may be old, or a letter went missing on the way. This is where you can go on.',
    groups: [
      { title: 'At the market you were looking at', links: known ? [toMarketLink(known)] : [] },
      { title: 'Perhaps you mean', links: findLikeLinks(asked, addresses, cards) },
      {
        title: 'Markets',
        links: sortMarkets(cards)
          .filter((card) => card !== known)
          .slice(0, MOST_LINKS)
          .map(toMarketLink),
      },
      { title: 'From the start', links: [{ href: homeHref(), name: site.frame.title }] },
    ],
    head: {
      title: 'Not found',
      description: `This page of ${site.frame.title} does not exist.`,
      canonical: undefined,
      kind: 'website',
      jsonLd: undefined,
    },
  };
}

function findLikeLinks(
  asked: AskedFor,
  addresses: readonly { readonly event: string; readonly product: string }[],
  cards: readonly EventCardView[],
): readonly WayOn[] {
  if (asked.product === undefined) {
    if (asked.event === undefined) return [];
    const slugs = cards.map((card) => card.slug);
    const similar = new Set(findSimilarSlugs(asked.event, slugs));
    return cards.filter((card) => similar.has(card.slug)).map(toMarketLink);
  }
  const markets = sortMarkets(cards);
  const slugs = findSimilarSlugs(asked.product, [...new Set(addresses.map(({ product }) => product))]);
  return slugs
    .flatMap((slug) => {
      const places = markets.filter((card) => addresses.some((one) => one.product === slug && one.event === card.slug));
      // The very thing, at every market that has it; what is only similar, at the best one.
      return places.slice(0, slug === asked.product ? MOST_LINKS : 1).map((card) => ({ slug, card }));
    })
    .slice(0, MOST_LINKS)
    .map(({ slug, card }) => ({
      href: productHref(card.slug, slug),
      name: formatSlug(slug),
      note: card.name,
    }));
}

function toMarketLink(card: EventCardView): WayOn {
  return { href: card.href, name: card.name, note: card.badge ?? card.when };
}

const PHASES = ['open', 'upcoming', 'closed', 'cancelled', 'past'] as const;

function sortMarkets(cards: readonly EventCardView[]): readonly EventCardView[] {
  return cards.toSorted((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) || a.sortAt - b.sortAt);
}
