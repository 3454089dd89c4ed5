import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type {
  EventListQueryResult,
  EventPageQueryResult,
  EventPreviewQueryResult,
  FulfilmentOptionsQueryResult,
  OptionPreviewQueryResult,
  ProductPageQueryResult,
  ProductPreviewQueryResult,
  SitemapQueryResult,
  SiteSettingsQueryResult,
} from './sanity.types.ts';
import type { eventCardShape, eventPageShape, productPageShape } from './shapes/event.ts';
import type { fulfilmentOptionShape } from './shapes/fulfilment.ts';
import type { promisePreviewShape } from './shapes/preview.ts';
import type { sitemapShape, siteSettingsShape } from './shapes/site.ts';

/** Each level's field names: a field that is projected but not read, or read but not projected, is a mistake. */
type Fields<T> = keyof NonNullable<T>;
type Element<T> = NonNullable<T> extends readonly (infer One)[] ? NonNullable<One> : NonNullable<T>;
/** The names of every variant's fields, where the parts are of several kinds. */
type Names<T> = T extends object ? keyof T : 'value';
/** The field names of a level, each with those of the objects in it. */
type Parts<T> = { [K in keyof NonNullable<T>]-?: Names<Element<NonNullable<T>[K]>> };

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

  it('read exactly the fields of every part of a way to get something', () => {
    type Projected = FulfilmentOptionsQueryResult[number];
    type Read = z.input<typeof fulfilmentOptionShape>;
    type Resource<T> = Extract<NonNullable<T>, { unit?: unknown }>;
    expectTypeOf<Fields<Projected>>().toEqualTypeOf<Fields<Read>>();
    expectTypeOf<Fields<Projected['workshop']>>().toEqualTypeOf<Fields<Read['workshop']>>();
    expectTypeOf<Parts<Projected['terms']>>().toEqualTypeOf<Parts<Read['terms']>>();
    expectTypeOf<Fields<Projected['pickup']>>().toEqualTypeOf<Fields<Read['pickup']>>();
    expectTypeOf<Parts<Projected['run']>>().toEqualTypeOf<Parts<Read['run']>>();
    expectTypeOf<Parts<Projected['lane']>>().toEqualTypeOf<Parts<Read['lane']>>();
    expectTypeOf<Parts<Projected['make']>>().toEqualTypeOf<Parts<Read['make']>>();
    expectTypeOf<Parts<Resource<NonNullable<Projected['make']>['resource']>>>().toEqualTypeOf<
      Parts<NonNullable<Read['make']>['resource']>
    >();
  });

  it('read exactly what the previews project, whichever document they begin at', () => {
    type Read = z.input<typeof promisePreviewShape>;
    expectTypeOf<Parts<ProductPreviewQueryResult>>().toEqualTypeOf<Parts<Read>>();
    expectTypeOf<Parts<OptionPreviewQueryResult>>().toEqualTypeOf<Parts<Read>>();
    expectTypeOf<Parts<EventPreviewQueryResult>>().toEqualTypeOf<Parts<Read>>();
  });

  it('take a schedule as the queries give it', () => {
    expectTypeOf<NonNullable<EventPageQueryResult>['orders']>().toExtend<
      NonNullable<z.input<typeof eventPageShape>>['orders']
    >();
  });
});
