import type { Graph } from 'schema-dts';

/** What the head of a page says, and what every page shows around its content. */
export interface PageHead {
  /** Of the document, without the site's title. Undefined: the site's title alone. */
  readonly title: string | undefined;
  /** One or two sentences for search results and shared links, at most about 160 characters. */
  readonly description: string;
  /** Absolute. Undefined: the page is not to be indexed. */
  readonly canonical: string | undefined;
  /** Absolute address of the picture shown with a shared link, 1200 × 630. */
  readonly shareImage?: { readonly src: string; readonly alt: string } | undefined;
  readonly kind: 'website' | 'product';
  readonly jsonLd: Graph | undefined;
  /** What the tracker says of the page; undefined where nothing is observed. */
  readonly telemetry?: string | undefined;
  /** What other programs can read instead of the page. */
  readonly alternates?: readonly { readonly href: string; readonly type: string; readonly title: string }[] | undefined;
  /** The reader's basket at the market the page is about; how much is in it where the page is made for that reader alone. */
  readonly basket?: { readonly href: string; readonly count?: number } | undefined;
  /** Key of the market event's theme; the usual one where the page is no event's. */
  readonly theme?: string | undefined;
}

/** The site around every page. */
export interface SiteFrame {
  readonly title: string;
  readonly tagline: string | undefined;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: string | undefined;
  readonly contactEmail: string | undefined;
}
