import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type {
  EventListQueryResult,
  EventPageQueryResult,
  ProductPageQueryResult,
  SitemapQueryResult,
  SiteSettingsQueryResult,
} from './sanity.types.ts';
import type { eventCardShape, eventPageShape, productPageShape } from './shapes/event.ts';
import type { sitemapShape, siteSettingsShape } from './shapes/site.ts';

/** Each level's field names: a field that is projected but not read, or read but not projected, is a mistake. */
type Fields<T> = keyof NonNullable<T>;

describe('the border shapes and the generated types of the queries', () => {
  it('read exactly the fields the queries project', () => {
    expectTypeOf<Fields<EventPageQueryResult>>().toEqualTypeOf<Fields<z.input<typeof eventPageShape>>>();
    expectTypeOf<Fields<ProductPageQueryResult>>().toEqualTypeOf<Fields<z.input<typeof productPageShape>>>();
    expectTypeOf<Fields<SiteSettingsQueryResult>>().toEqualTypeOf<Fields<z.input<typeof siteSettingsShape>>>();
    expectTypeOf<Fields<EventListQueryResult[number]>>().toEqualTypeOf<Fields<z.input<typeof eventCardShape>>>();
    expectTypeOf<Fields<SitemapQueryResult[number]>>().toEqualTypeOf<Fields<z.input<typeof sitemapShape>[number]>>();
  });

  it('read exactly the fields of the product', () => {
    type Projected = NonNullable<ProductPageQueryResult>['product'];
    type Read = NonNullable<z.input<typeof productPageShape>>['product'];
    expectTypeOf<Fields<Projected>>().toEqualTypeOf<Fields<Read>>();
  });

  it('take a schedule as the queries give it', () => {
    expectTypeOf<NonNullable<EventPageQueryResult>['orders']>().toExtend<
      NonNullable<z.input<typeof eventPageShape>>['orders']
    >();
  });
});
