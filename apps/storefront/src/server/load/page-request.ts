import type { SiteSettingsShape } from '@stallkeep/content';
import type { SiteFrame } from '../../layouts/page-head.ts';
import { requireAnswer, requireContent } from '../content.server.ts';
import type { SiteFacts } from '../json-ld/describeSite.ts';
import type { PageRecorder } from '../page-recorder.ts';
import type { ReturnedForms } from '../page-renderer.server.ts';
import { findDirection, toLocale } from '../views/locales.ts';
import type { ViewContext } from '../views/view-context.ts';

/** What a page hands its loader. */
export interface PageRequest {
  readonly recorder: PageRecorder;
  /** Epoch seconds. */
  readonly now: number;
  /** Public origin, without a trailing slash. */
  readonly siteUrl: string;
  /** The same as `now`, where a signed-in seller chose it. */
  readonly previewAt?: number;
  /** Forms that came back to who sent them. */
  readonly returned?: ReturnedForms;
}

/** The site around a page, in each of the forms the page needs it. */
export interface LoadedSite {
  readonly settings: SiteSettingsShape | undefined;
  readonly frame: SiteFrame;
  readonly facts: SiteFacts;
  readonly context: ViewContext;
}

/** Throws ContentError where the settings cannot be had. A site whose settings were never published has plain ones. */
export async function loadSite({ recorder, ...about }: PageRequest): Promise<LoadedSite> {
  const { source, imageBase } = requireContent();
  return toLoadedSite(requireAnswer(await source.fetchSiteSettings(), recorder), { ...about, imageBase });
}

/** The site of settings that are at hand. */
export function toLoadedSite(
  settings: SiteSettingsShape | undefined,
  { now, siteUrl, imageBase }: Pick<PageRequest, 'now' | 'siteUrl'> & { readonly imageBase: string },
): LoadedSite {
  const locale = toLocale(settings?.locale);
  const title = settings?.title ?? 'Market stalls';
  return {
    settings,
    frame: {
      title,
      tagline: settings?.tagline,
      locale,
      dir: findDirection(locale),
      footer: settings?.footer,
      contactEmail: settings?.contactEmail,
    },
    facts: { siteUrl, title, locale, tagline: settings?.tagline, email: settings?.contactEmail },
    context: { locale, imageBase, now },
  };
}
