import { findBlockChange, formatMailto, type PageBlock } from '@stallkeep/blocks/components';
import type { PageView, ProductView } from '@stallkeep/blocks/page-view';
import { findProductLayout, planEventState } from '@stallkeep/content';
import { findBuyerQuestion } from '../../buyer-question.ts';
import type { PageHead, SiteFrame } from '../../layouts/page-head.ts';
import { absoluteUrl, basketHref, calendarHref, eventHref, homeHref, productHref, variantHref } from '../../paths.ts';
import { parseSelection } from '../../selection.ts';
import { requireAnswer, requireContent } from '../content.server.ts';
import { readRecord } from '../counts/read-record.server.ts';
import { findShopOrders } from '../counts/shop-orders.server.ts';
import { describeOfferTerms } from '../json-ld/describeOfferTerms.ts';
import { describeProduct } from '../json-ld/describeProduct.ts';
import { type Crumb, describeBreadcrumbs, describeOrganization } from '../json-ld/describeSite.ts';
import { requireTelemetry } from '../telemetry.server.ts';
import { formatDescription } from '../views/formatDescription.ts';
import { toBlocks } from '../views/toBlocks.ts';
import { toEventView } from '../views/toEventView.ts';
import { toPictureView } from '../views/toPictureView.ts';
import { toProductCardView } from '../views/toProductCardView.ts';
import { toProductView, toSelectionSpace } from '../views/toProductView.ts';
import { countCards, countProduct } from './countGoods.ts';
import { loadSite, type PageRequest } from './page-request.ts';
import { planActions, planBuyAction } from './planActions.ts';
import { planProductWays } from './planProductWays.ts';

export interface ProductPage {
  readonly kind: 'product';
  readonly head: PageHead;
  readonly site: SiteFrame;
  readonly crumbs: readonly Crumb[];
  readonly page: PageView & { readonly product: ProductView };
  readonly blocks: readonly PageBlock[];
  /** The visitor's link names a variant that is not offered. */
  readonly isSelectionGone: boolean;
}

export interface ProductSlugs {
  readonly event: string;
  readonly product: string;
  /** The URL's query, such as "?sku=B-1". */
  readonly query: string;
}

/** `missing` where no published event has the slug, or the event does not sell the product. */
export async function loadProductPage(
  request: PageRequest,
  slugs: ProductSlugs,
): Promise<ProductPage | { kind: 'missing' }> {
  const { source } = requireContent();
  const telemetry = requireTelemetry();
  const [site, answer] = await Promise.all([loadSite(request), source.fetchProductPage(slugs)]);
  const event = requireAnswer(answer, request.recorder);
  if (event?.product === undefined) return { kind: 'missing' };
  const { frame, facts, context } = site;
  const state = planEventState(event, request.now);
  const currency = event.product.variants[0]?.price.currency ?? 'EUR';
  const { product, taken } = await countProduct(event.product, { event, state, currency, ...request });
  const space = toSelectionSpace({ product, event });
  const selection = parseSelection(slugs.query, space);
  request.recorder.allowSelections(space);
  const eventView = toEventView(event, state, context);
  const view = toProductView({ product, event }, selection, context);
  const shown = product.variants.find((variant) => variant.sku === view.selectedSku);
  const blocks = toBlocks(findProductLayout(site.settings, event), 'product', context.imageBase);
  const blockChangesAt = findBlockChange(blocks, request.now);
  if (blockChangesAt !== undefined) request.recorder.limitTo(blockChangesAt * 1000);
  const ways =
    shown === undefined
      ? { timetables: [] }
      : planProductWays(
          product.fulfilment,
          {
            event,
            state,
            currency: shown.price.currency,
            now: request.now,
            ordered: { product, variant: shown },
            taken,
          },
          { asked: findBuyerQuestion(slugs.query), blocks, href: view.href, recorder: request.recorder },
        );
  const record = await readRecord({
    eventId: event._id,
    sellerId: product.seller._id,
    now: request.now,
    blocks,
  });
  const hasGrid = blocks.some((block) => block._type === 'productGrid');
  const cards = hasGrid ? requireAnswer(await source.fetchEventPage(event.slug), request.recorder)?.products : [];
  const { products: neighbours } = await countCards(cards ?? [], [], { event, state, currency, ...request });
  const href = productHref(event.slug, product.slug);
  const crumbs: readonly Crumb[] = [
    { name: frame.title, href: homeHref() },
    { name: event.name, href: eventHref(event.slug) },
    { name: product.title, href },
  ];
  const picture = shown?.picture ?? product.pictures[0];
  const share = picture && toPictureView(picture, 'share', context.imageBase);
  const mailTo = product.seller.email ?? frame.contactEmail;
  const askHref =
    mailTo && formatMailto({ to: mailTo, subject: `${product.title} (${view.selectedSku}), ${event.name}` });
  return {
    kind: 'product',
    site: frame,
    crumbs,
    isSelectionGone: selection.kind === 'gone',
    blocks,
    page: {
      locale: context.locale,
      madeAt: request.now,
      site: { title: frame.title, homeHref: homeHref() },
      event: eventView,
      product: view,
      products: neighbours
        .filter((one) => one._id !== product._id)
        .map((one) => toProductCardView(one, event, context)),
      ...ways,
      signPromise: telemetry.signPromise(request.now),
      ...(askHref === undefined ? {} : { askHref }),
      actions: { ...planActions(), ...planBuyAction(request, { event: event.slug, product: product.slug }) },
      ...(record === undefined ? {} : { record }),
      ...request.returned,
      // Who chose a variant shares that one.
      shareHref: absoluteUrl(
        facts.siteUrl,
        selection.kind === 'variant' ? variantHref(event.slug, product.slug, selection.sku) : href,
      ),
      ...(eventView.occurrences.length === 0 ? {} : { calendarHref: calendarHref(event.slug) }),
    },
    head: {
      title: `${product.title}, ${product.seller.name}`,
      description: formatDescription([
        product.summary ?? `${product.title} by ${product.seller.name}`,
        `At ${event.name}${eventView.place ? `, ${eventView.place.name}` : ''}`,
      ]),
      // One address for all variants: their differences are in the structured data.
      canonical: absoluteUrl(facts.siteUrl, href),
      shareImage: share && { src: absoluteUrl(facts.siteUrl, share.src), alt: share.alt },
      kind: 'product',
      telemetry: telemetry.describePage({
        type: 'product',
        path: href,
        updatedAt: product._updatedAt,
        eventId: event._id,
        locale: context.locale,
        currency: shown?.price.currency ?? 'EUR',
      }),
      basket: findShopOrders() && { href: basketHref(event.slug) },
      theme: eventView.theme,
      jsonLd: {
        '@context': 'https://schema.org',
        '@graph': [
          describeBreadcrumbs(facts.siteUrl, crumbs),
          describeOrganization(facts),
          describeProduct({
            product: view,
            event: eventView,
            site: facts,
            isMadeToOrder:
              product.fulfilment.length > 0 && product.fulfilment.every(({ source: from }) => from === 'make'),
            terms: describeOfferTerms({
              options: product.fulfilment,
              returns: view.returns,
              countryCode: event.place?.address?.countryCode,
            }),
          }),
        ],
      },
    },
  };
}
