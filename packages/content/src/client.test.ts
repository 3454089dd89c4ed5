import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ContentSource, createContentSource } from './client.ts';
import type { ContentChange } from './dependencies.ts';
import { tagsOfChange } from './dependencies.ts';
import { dataset } from './fixtures/dataset.ts';
import { FakeLake } from './fixtures/fakeLake.ts';

let lake: FakeLake;
let source: ContentSource;

beforeEach(async () => {
  lake = new FakeLake(dataset);
  source = createContentSource({ kind: 'embedded', lakeUrl: await lake.start(), timeoutMs: 1500 });
});
afterEach(() => lake.stop());

describe('fetching', () => {
  it('gives an event page with its products, their ways, and what it depends on', async () => {
    const answer = await source.fetchEventPage('feira-da-ladra');
    if (answer.kind !== 'content' || answer.isStale) throw new Error(JSON.stringify(answer));
    expect(answer.value?.products.map((product) => product.title)).toEqual(['Bandana Azulejo']);
    expect(answer.value?.fulfilment.map((option) => option.workshop?.calendar?.zone)).toEqual(['Europe/Lisbon']);
    for (const tag of [
      'event-ladra',
      'product-bandana',
      'product-gone',
      'seller-ines',
      'calendar-workshop',
      'type:marketEvent',
    ]) {
      expect(answer.dependsOn).toContain(tag);
    }
  });

  it('leaves out a product that is unfinished, and says which and why', async () => {
    const answer = await source.fetchEventPage('feira-da-ladra');
    const issues = answer.kind === 'content' ? answer.issues : [];
    expect(issues.map((issue) => issue.path)).toContain('products["product-unfinished"].variants[0].price');
  });

  it('gives a product page only for a product the event sells', async () => {
    const sold = await source.fetchProductPage({ event: 'feira-da-ladra', product: 'bandana-azulejo' });
    const elsewhere = await source.fetchProductPage({ event: 'feira-da-ladra', product: 'other' });
    expect(sold).toMatchObject({ kind: 'content', value: { product: { title: 'Bandana Azulejo' } } });
    expect(elsewhere.kind === 'content' && elsewhere.value?.product).toBeUndefined();
  });

  it('gives sellers in the order they were asked for, and leaves out one that is not there', async () => {
    const answer = await source.fetchSellers(['seller-nobody', 'seller-ines']);
    if (answer.kind !== 'content') throw new Error(JSON.stringify(answer));
    expect(answer.value.map((seller) => seller._id)).toEqual(['seller-ines']);
    expect(answer.dependsOn).toContain('type:seller');
  });

  it('gives nothing for a slug no event has, and knows that a new event may change that', async () => {
    const answer = await source.fetchEventPage('nowhere');
    expect(answer).toMatchObject({ kind: 'content', value: undefined, isStale: false });
    expect(answer.kind === 'content' && answer.dependsOn.has('type:marketEvent')).toBe(true);
  });

  it('lists events, settings with their pages, and what has an address', async () => {
    const [events, settings, sitemap] = await Promise.all([
      source.fetchEventList(),
      source.fetchSiteSettings(),
      source.fetchSitemap(),
    ]);
    expect(events.kind === 'content' && events.value.map((event) => event.slug).sort()).toEqual([
      'feira-da-ladra',
      'mercado-de-natal',
    ]);
    expect(settings).toMatchObject({
      value: { title: 'Feira', eventPage: { blocks: [{ _type: 'eventHero' }, { _type: 'productGrid' }] } },
    });
    expect(
      sitemap.kind === 'content' && sitemap.value.flatMap((event) => event.products.map((product) => product.slug)),
    ).toContain('bandana-azulejo');
  });
});

describe('when the lake fails', () => {
  it.each([
    ['down', 'server', true],
    ['silent', 'timeout', true],
    ['nonsense', 'malformed', false],
    ['forbidding', 'refused', false],
  ] as const)(
    'serves the last good page while the lake is %s, marked stale with the reason',
    async (mood, reason, retryable) => {
      await source.fetchEventPage('feira-da-ladra');
      lake.mood = mood;
      const answer = await source.fetchEventPage('feira-da-ladra');
      expect(answer).toMatchObject({
        kind: 'content',
        isStale: true,
        value: { name: 'Feira da Ladra' },
        error: { reason, retryable },
      });
      lake.mood = 'well';
      expect(await source.fetchEventPage('feira-da-ladra')).toMatchObject({ isStale: false });
    },
  );

  it('says that it failed when there never was a good page, and invents none', async () => {
    lake.mood = 'down';
    expect(await source.fetchEventPage('feira-da-ladra')).toMatchObject({
      kind: 'failed',
      error: { reason: 'server', operation: 'fetchEventPage' },
    });
  });

  it('does not answer one page with the last good one of another', async () => {
    await source.fetchEventPage('feira-da-ladra');
    lake.mood = 'down';
    expect(await source.fetchEventPage('mercado-de-natal')).toMatchObject({ kind: 'failed' });
  });

  it('tells an unreachable lake from one that answers', async () => {
    await lake.stop();
    expect(await source.fetchSitemap()).toMatchObject({
      kind: 'failed',
      error: { reason: 'unreachable', retryable: true },
    });
  });

  it('refuses a product page whose product cannot be read, where leaving it out would say it is not sold', async () => {
    lake.documents = dataset.map((document) =>
      document._id === 'product-bandana' ? { ...document, title: null } : document,
    );
    const answer = await source.fetchProductPage({ event: 'feira-da-ladra', product: 'bandana-azulejo' });
    expect(answer).toMatchObject({
      kind: 'failed',
      error: { reason: 'malformed', issues: [{ path: 'product.title' }] },
    });
  });
});

describe('changes', () => {
  it('tells of published changes with their tags, and not of drafts', async () => {
    const heard: ContentChange[] = [];
    const stop = source.onChange((change) => heard.push(change));
    await vi.waitFor(() => expect(lake.listenerCount).toBe(1));
    lake.publish({ documentId: 'drafts.product-bandana', result: { _type: 'product' } });
    lake.publish({ documentId: 'product-bandana', result: { _type: 'product' } });
    lake.publish({ documentId: 'event-gone', previous: { _type: 'marketEvent' } });
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard.flatMap((change) => (change.kind === 'changed' ? tagsOfChange(change) : []))).toEqual([
      'product-bandana',
      'type:product',
      'event-gone',
      'type:marketEvent',
    ]);
    stop();
    await vi.waitFor(() => expect(lake.listenerCount).toBe(0));
  });

  it('tells when it listens again after a gap, because changes may have passed', async () => {
    const heard: ContentChange[] = [];
    const stop = source.onChange((change) => heard.push(change));
    await vi.waitFor(() => expect(lake.listenerCount).toBe(1));
    lake.cut();
    await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'reconnected' }), { timeout: 10_000 });
    lake.publish({ documentId: 'product-bandana', result: { _type: 'product' } });
    await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ kind: 'changed', ids: ['product-bandana'] }));
    stop();
  }, 15_000);
});
