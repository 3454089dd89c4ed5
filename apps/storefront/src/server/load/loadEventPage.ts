import { findBlockChange, type PageBlock } from '@stallkeep/blocks/components';
import type { FulfilmentWay, PageView } from '@stallkeep/blocks/page-view';
import { findEventLayout, planEventState } from '@stallkeep/content';
import type { PageHead, SiteFrame } from '../../layouts/page-head.ts';
import { absoluteUrl, basketHref, calendarHref, eventHref, feedHref, homeHref } from '../../paths.ts';
import { toWayFilter } from '../../way-filter.ts';
import { requireAnswer, requireContent } from '../content.server.ts';
import { readRecord } from '../counts/read-record.server.ts';
import { findShopOrders } from '../counts/shop-orders.server.ts';
import { describeEventDays } from '../json-ld/describeEvent.ts';
import { type Crumb, describeBreadcrumbs, describeOrganization } from '../json-ld/describeSite.ts';
import { requireTelemetry } from '../telemetry.server.ts';
import { formatDescription } from '../views/formatDescription.ts';
import { toBlocks } from '../views/toBlocks.ts';
import { toEventView } from '../views/toEventView.ts';
import { toPictureView } from '../views/toPictureView.ts';
import { toProductCardView } from '../views/toProductCardView.ts';
import { countCards } from './countGoods.ts';
import { loadSellers } from './loadSellers.ts';
import { loadSite, type PageRequest } from './page-request.ts';
import { planActions } from './planActions.ts';
import { planTimetables } from './planTimetables.ts';

export interface EventPage {
  readonly kind: 'event';
  readonly head: PageHead;
  readonly site: SiteFrame;
  readonly crumbs: readonly Crumb[];
  readonly page: PageView;
  readonly blocks: readonly PageBlock[];
}

/** Structured data of more days than this helps no search engine. */
const MOST_DESCRIBED_DAYS = 4;

export interface EventAsked {
  readonly event: string;
  /** The way of getting things its list is narrowed to. */
  readonly way: FulfilmentWay | undefined;
}

/** `missing` where no published event has the slug. */
export async function loadEventPage(
  request: PageRequest,
  { event: slug, way }: EventAsked,
): Promise<EventPage | { kind: 'missing' }> {
  const { source } = requireContent();
  const telemetry = requireTelemetry();
  const [site, answer] = await Promise.all([loadSite(request), source.fetchEventPage(slug)]);
  const event = requireAnswer(answer, request.recorder);
  if (event === undefined) return { kind: 'missing' };
  const { frame, facts: siteFacts, context } = site;
  const state = planEventState(event, request.now);
  if (state.changesAt !== undefined) request.recorder.limitTo(state.changesAt * 1000);
  const view = toEventView(event, state, context);
  const currency = event.products[0]?.variants[0]?.price.currency ?? 'EUR';
  const facts = { event, state, currency, now: request.now };
  const { products, taken } = await countCards(event.products, event.fulfilment, {
    ...facts,
    recorder: request.recorder,
  });
  const timetables = planTimetables(event.fulfilment, { ...facts, taken }, request.recorder);
  const crumbs: readonly Crumb[] = [
    { name: frame.title, href: homeHref() },
    { name: event.name, href: eventHref(event.slug) },
  ];
  const blocks = toBlocks(findEventLayout(site.settings, event), 'event', context.imageBase);
  const blockChangesAt = findBlockChange(blocks, request.now);
  if (blockChangesAt !== undefined) request.recorder.limitTo(blockChangesAt * 1000);
  const record = await readRecord({ eventId: event._id, now: request.now, blocks });
  const sellers = await loadSellers(request, { blocks, products: event.products }, context);
  // One address for the market, however its list was narrowed.
  const canonical = absoluteUrl(siteFacts.siteUrl, eventHref(event.slug));
  const share = event.hero && toPictureView(event.hero, 'share', context.imageBase);
  return {
    kind: 'event',
    site: frame,
    crumbs,
    blocks,
    page: {
      locale: context.locale,
      madeAt: request.now,
      site: { title: frame.title, homeHref: homeHref() },
      event: view,
      products: products.map((product) => toProductCardView(product, event, context)),
      timetables,
      signPromise: telemetry.signPromise(request.now),
      filter: toWayFilter(view.href, way),
      actions: planActions(),
      ...(record === undefined ? {} : { record }),
      ...request.returned,
      shareHref: canonical,
      ...(view.occurrences.length === 0 ? {} : { calendarHref: calendarHref(event.slug) }),
      ...(sellers === undefined ? {} : { sellers }),
    },
    head: {
      title: event.name,
      description: formatDescription([
        event.tagline,
        view.place && `${event.name} at ${view.place.name}, ${view.place.address}`,
        event.products.length > 0 ? `${event.products.length} products from its makers` : undefined,
      ]),
      canonical,
      shareImage: share && { src: absoluteUrl(siteFacts.siteUrl, share.src), alt: share.alt },
      kind: 'website',
      telemetry: telemetry.describePage({
        type: 'event',
        path: eventHref(event.slug),
        updatedAt: event._updatedAt,
        eventId: event._id,
        locale: context.locale,
        currency,
      }),
      alternates: [
        { href: feedHref(event.slug, 'products.xml'), type: 'application/xml', title: 'Products, for catalogues' },
        {
          href: feedHref(event.slug, 'local-inventory.tsv'),
          type: 'text/tab-separated-values',
          title: 'What can be collected where, for catalogues',
        },
      ],
      basket: findShopOrders() && { href: basketHref(event.slug) },
      theme: view.theme,
      jsonLd: {
        '@context': 'https://schema.org',
        '@graph': [
          describeBreadcrumbs(siteFacts.siteUrl, crumbs),
          describeOrganization(siteFacts),
          ...describeEventDays(view, siteFacts, MOST_DESCRIBED_DAYS),
        ],
      },
    },
  };
}
