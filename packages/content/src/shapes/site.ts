import { z } from 'zod';
import { layoutShape } from './product.ts';
import { list, maybe } from './tolerance.ts';
import { filledText, isoInstant, maybeText, richTextShape, slug } from './values.ts';

/** Null where the settings were never published. */
export const siteSettingsShape = z
  .object({
    _id: z.string(),
    title: filledText,
    tagline: maybeText,
    intro: richTextShape,
    locale: maybeText,
    contactEmail: maybeText,
    footer: maybeText,
    eventPage: maybe(layoutShape),
    productPage: maybe(layoutShape),
  })
  .nullable();
export type SiteSettingsShape = NonNullable<z.output<typeof siteSettingsShape>>;

export const sitemapShape = z.array(
  z.object({
    _id: z.string(),
    slug,
    _updatedAt: isoInstant,
    products: list(z.object({ _id: z.string(), slug, _updatedAt: isoInstant })),
  }),
);
export type SitemapShape = z.output<typeof sitemapShape>;
