import { planEventState } from '@stallkeep/content';
import type { PageHead, SiteFrame } from '../../layouts/page-head.ts';
import { absoluteUrl, homeHref } from '../../paths.ts';
import { requireAnswer, requireContent } from '../content.server.ts';
import { describeOrganization, describeWebSite } from '../json-ld/describeSite.ts';
import { requireTelemetry } from '../telemetry.server.ts';
import { toEventCardView } from '../views/toEventCardView.ts';
import { type HomeView, toHomeSections } from '../views/toHomeView.ts';
import { toPictureView, toRichTextView } from '../views/toPictureView.ts';
import { loadSite, type PageRequest } from './page-request.ts';

export interface HomePage {
  readonly head: PageHead;
  readonly site: SiteFrame;
  readonly home: HomeView;
}

export async function loadHomePage(request: PageRequest): Promise<HomePage> {
  const { source } = requireContent();
  const [site, answer] = await Promise.all([loadSite(request), source.fetchEventList()]);
  const { frame, facts, context } = site;
  const cards = requireAnswer(answer, request.recorder).map((event) => {
    const state = planEventState(event, request.now);
    if (state.changesAt !== undefined) request.recorder.limitTo(state.changesAt * 1000);
    return { event, card: toEventCardView(event, state, context) };
  });
  const sections = toHomeSections(cards.map(({ card }) => card));
  const firstId = sections[0]?.events[0]?.id;
  const hero = cards.find(({ event }) => event._id === firstId)?.event.hero;
  const share = hero && toPictureView(hero, 'share', context.imageBase);
  const canonical = absoluteUrl(facts.siteUrl, homeHref());
  return {
    site: frame,
    home: {
      heading: frame.tagline ?? frame.title,
      intro: toRichTextView(site.settings?.intro ?? [], context.imageBase),
      sections,
    },
    head: {
      title: undefined,
      description: frame.tagline ?? `Markets and what their makers bring: ${frame.title}.`,
      canonical,
      shareImage: share && { src: absoluteUrl(facts.siteUrl, share.src), alt: share.alt },
      kind: 'website',
      telemetry: requireTelemetry().describePage({
        type: 'home',
        path: homeHref(),
        updatedAt: undefined,
        locale: context.locale,
        currency: 'EUR',
      }),
      jsonLd: { '@context': 'https://schema.org', '@graph': [describeWebSite(facts), describeOrganization(facts)] },
    },
  };
}
