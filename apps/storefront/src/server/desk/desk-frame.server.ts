import { ContentError, type EventThemeShape } from '@stallkeep/content';
import type { PageHead, SiteFrame } from '../../layouts/page-head.ts';
import { basketHref } from '../../paths.ts';
import { requireContent } from '../content.server.ts';
import { toLoadedSite } from '../load/page-request.ts';
import { toThemeKey } from '../theme.server.ts';
import type { DeskPage } from './desk.ts';
import { type Goods, openGoods } from './lines/goods.server.ts';

export interface FramedDeskPage {
  readonly head: PageHead;
  readonly site: SiteFrame;
  readonly view: DeskPage['view'];
}

/** The site around a page of the counter. The settings may be a minute old: an order is worth more than a new tagline. */
export async function frameDeskPage(
  page: DeskPage,
  { now, siteUrl }: { readonly now: number; readonly siteUrl: string },
): Promise<FramedDeskPage> {
  const { source: content, imageBase } = requireContent();
  const goods = openGoods({ content, now: Date.now });
  const [settings, theme] = await Promise.all([goods.findSettings(), findTheme(goods, page.eventSlug)]);
  const { frame } = toLoadedSite(settings, { now, siteUrl, imageBase });
  return {
    site: frame,
    head: {
      title: page.title,
      description: page.title,
      canonical: undefined,
      kind: 'website',
      jsonLd: undefined,
      theme: theme === undefined ? undefined : toThemeKey(theme),
      basket:
        page.eventSlug === undefined
          ? undefined
          : {
              href: basketHref(page.eventSlug),
              ...(page.basketCount === undefined ? {} : { count: page.basketCount }),
            },
    },
    view: page.view,
  };
}

/** A page without its market's colours is worth more than none. */
async function findTheme(goods: Goods, eventSlug: string | undefined): Promise<EventThemeShape | undefined> {
  if (eventSlug === undefined) return undefined;
  try {
    return (await goods.findMarket(eventSlug))?.theme;
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
