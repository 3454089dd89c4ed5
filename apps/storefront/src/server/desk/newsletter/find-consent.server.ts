import { formatConsent, type PageBlock, toNewsletterContent } from '@stallkeep/blocks/components';
import { findEventLayout, findProductLayout, planEventState } from '@stallkeep/content';
import { toBlocks } from '../../views/toBlocks.ts';
import { toEventView } from '../../views/toEventView.ts';
import { toProductView } from '../../views/toProductView.ts';
import type { Desk } from '../desk.ts';
import type { OwnPage } from '../own-page.ts';
import type { ReaderWords } from './say-page.server.ts';

/**
 * The words a reader of a page ticked, as its newsletter block shows them now. Undefined where the page is not there any more.
 *
 * @throws ContentError where the content cannot be had and never was.
 */
export async function findConsent(desk: Desk, page: OwnPage, reader: ReaderWords): Promise<string | undefined> {
  const now = Math.floor(desk.now() / 1000);
  const context = { locale: reader.locale, imageBase: desk.imageBase, now };
  const site = { title: reader.siteTitle, homeHref: '/' };
  const settings = await desk.content.fetchSiteSettings();
  const known = settings.kind === 'content' ? settings.value : undefined;
  if (page.product === undefined) {
    const answer = await desk.content.fetchEventPage(page.event);
    if (answer.kind === 'failed') throw answer.error;
    const event = answer.value;
    if (event === undefined) return undefined;
    const blocks = toBlocks(findEventLayout(known, event), 'event', desk.imageBase);
    const view = toEventView(event, planEventState(event, now), context);
    return formatConsent(findContent(blocks), { locale: reader.locale, site, event: view });
  }
  const answer = await desk.content.fetchProductPage({ event: page.event, product: page.product });
  if (answer.kind === 'failed') throw answer.error;
  const event = answer.value;
  if (event?.product === undefined) return undefined;
  const blocks = toBlocks(findProductLayout(known, event), 'product', desk.imageBase);
  const product = toProductView({ product: event.product, event }, { kind: 'none' }, context);
  return formatConsent(findContent(blocks), { locale: reader.locale, site, product });
}

function findContent(blocks: readonly PageBlock[]) {
  return toNewsletterContent({ ...blocks.find(({ _type }) => _type === 'newsletter') });
}
