import type { PageHead, SiteFrame } from '../../layouts/page-head.ts';
import { basketHref } from '../../paths.ts';
import { requireContent } from '../content.server.ts';
import { loadSite } from '../load/page-request.ts';
import { createPageRecorder } from '../page-recorder.ts';
import { toThemeKey } from '../theme.server.ts';
import type { DeskPage } from './desk.ts';

export interface FramedDeskPage {
  readonly head: PageHead;
  readonly site: SiteFrame;
  readonly view: DeskPage['view'];
}

/** The site around a page of the counter. The settings may be some minutes old: an order is worth more than a new tagline. */
export async function frameDeskPage(
  page: DeskPage,
  { now, siteUrl }: { readonly now: number; readonly siteUrl: string },
): Promise<FramedDeskPage> {
  const recorder = createPageRecorder();
  const { source } = requireContent();
  const [{ frame }, event] = await Promise.all([
    loadSite({ recorder, now, siteUrl }),
    page.eventSlug === undefined ? undefined : source.fetchEventPage(page.eventSlug),
  ]);
  const theme = event?.kind === 'content' ? event.value?.theme : undefined;
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
