import type { BreadcrumbList, Organization, WebSite } from 'schema-dts';
import { absoluteUrl, homeHref } from '../../paths.ts';

export interface SiteFacts {
  /** Public origin. */
  readonly siteUrl: string;
  readonly title: string;
  readonly tagline?: string | undefined;
  readonly locale: string;
  readonly email?: string | undefined;
}

/** One step of the trail from the home page to this one. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

export function describeOrganization(site: SiteFacts): Organization {
  return {
    '@type': 'Organization',
    '@id': `${site.siteUrl}/#organization`,
    name: site.title,
    url: absoluteUrl(site.siteUrl, homeHref()),
    ...(site.email === undefined ? {} : { email: site.email }),
  };
}

export function describeWebSite(site: SiteFacts): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${site.siteUrl}/#website`,
    name: site.title,
    url: absoluteUrl(site.siteUrl, homeHref()),
    inLanguage: site.locale,
    publisher: { '@id': `${site.siteUrl}/#organization` },
    ...(site.tagline === undefined ? {} : { description: site.tagline }),
  };
}

export function describeBreadcrumbs(siteUrl: string, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: absoluteUrl(siteUrl, crumb.href),
    })),
  };
}
