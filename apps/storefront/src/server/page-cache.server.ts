import { LRUCache } from 'lru-cache';

/**
 * Made pages in memory, served in front of Astro. A page is fresh until something it was made from changes (its tags), until its time
 * to be refreshed, or until time makes it untrue (`expiresAtMs`). An invalidated page is kept: should making it again fail, the last good one is served,
 * marked, but never past `expiresAtMs`. Bounded by bytes and by entries, least recently used out first.
 */

export interface Cacheable {
  /** What the page was made from: document ids and `type:…`. */
  readonly tags: ReadonlySet<string>;
  /** Epoch ms; at or after it the page may say something untrue. */
  readonly expiresAtMs: number;
  /** Epoch ms; from then on it is made anew when asked for, and serves only should that fail. */
  readonly refreshAtMs: number;
  /** False: answered to who waits and forgotten, such as a page that is not there. */
  readonly isKept: boolean;
  /** Bytes it takes, all encodings together. */
  readonly sizeBytes: number;
}

export interface PageCacheOptions {
  readonly maxBytes: number;
  readonly maxEntries: number;
  /** Epoch ms. */
  readonly now: () => number;
  /** How long a failed key is left alone before it is tried again. */
  readonly retryAfterMs: number;
}

/** `isLastGood`: the page could not be made anew, this is the newest that could. */
interface CacheAnswer<Page> {
  readonly page: Page;
  readonly isLastGood: boolean;
}

export interface PageCache<Page extends Cacheable> {
  /** The fresh page, if there is one. Total, no I/O: the hot path. */
  readonly find: (key: string) => Page | undefined;
  /** The fresh page, or the one made now, once for all who wait for this key. Rejects when neither it nor a last good one exists. */
  readonly require: (key: string, make: () => Promise<Page>) => Promise<CacheAnswer<Page>>;
  /** Marks every page made from one of these as not fresh, also those being made right now. Returns how many were kept ones. */
  readonly invalidate: (tags: ReadonlySet<string>) => number;
  readonly invalidateAll: () => void;
  readonly stats: () => { readonly entries: number; readonly bytes: number };
}

interface Kept<Page> {
  readonly page: Page;
  isFresh: boolean;
  retryAtMs: number;
}

interface Flight<Page> {
  /** Number of the last invalidation before the flight began. */
  readonly since: number;
  readonly page: Promise<Page>;
}

/** 'all' stands for every tag. */
type Invalidation = ReadonlySet<string> | 'all';

export function createPageCache<Page extends Cacheable>(options: PageCacheOptions): PageCache<Page> {
  const { now } = options;
  const kept = new LRUCache<string, Kept<Page>>({
    max: options.maxEntries,
    maxSize: options.maxBytes,
    // Fields of our own around each page: key, flags, map slot.
    sizeCalculation: ({ page }) => page.sizeBytes + 512,
  });
  const flights = new Map<string, Flight<Page>>();
  /** Invalidations that began while a flight was up; emptied when none is. */
  const missed: { readonly number: number; readonly what: Invalidation }[] = [];
  let lastNumber = 0;

  const find = (key: string): Page | undefined => {
    const entry = kept.get(key);
    if (!entry?.isFresh) return undefined;
    return now() < Math.min(entry.page.expiresAtMs, entry.page.refreshAtMs) ? entry.page : undefined;
  };

  const recordMade = (key: string, page: Page, since: number): void => {
    if (!page.isKept) {
      kept.delete(key);
      return;
    }
    const isFresh = !missed.some((one) => one.number > since && touches(one.what, page.tags));
    kept.set(key, { page, isFresh, retryAtMs: 0 });
  };

  const startFlight = (key: string, make: () => Promise<Page>): Flight<Page> => {
    const since = lastNumber;
    const page = make();
    const flight: Flight<Page> = { since, page };
    flights.set(key, flight);
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
      if (flights.size === 0) missed.length = 0;
    };
    page.then((made) => {
      // A later flight for the same key knows more than this one.
      if (flights.get(key) === flight) recordMade(key, made, since);
      land();
    }, land);
    return flight;
  };

  const requirePage = async (key: string, make: () => Promise<Page>): Promise<CacheAnswer<Page>> => {
    const fresh = find(key);
    if (fresh !== undefined) return { page: fresh, isLastGood: false };
    const entry = kept.get(key);
    if (entry !== undefined && now() < entry.retryAtMs && now() < entry.page.expiresAtMs) {
      return { page: entry.page, isLastGood: true };
    }
    const current = flights.get(key);
    // Who asks after a change must not be given an answer that was begun before it.
    const flight = current !== undefined && current.since === lastNumber ? current : startFlight(key, make);
    try {
      return { page: await flight.page, isLastGood: false };
    } catch (error) {
      const lastGood = kept.get(key);
      if (lastGood === undefined || now() >= lastGood.page.expiresAtMs) throw error;
      lastGood.retryAtMs = now() + options.retryAfterMs;
      return { page: lastGood.page, isLastGood: true };
    }
  };

  const recordInvalidation = (what: Invalidation): number => {
    lastNumber += 1;
    if (flights.size > 0) missed.push({ number: lastNumber, what });
    let count = 0;
    for (const entry of kept.values()) {
      if (!touches(what, entry.page.tags)) continue;
      entry.isFresh = false;
      entry.retryAtMs = 0;
      count += 1;
    }
    return count;
  };

  return {
    find,
    require: requirePage,
    invalidate: recordInvalidation,
    invalidateAll: () => {
      recordInvalidation('all');
    },
    stats: () => ({ entries: kept.size, bytes: kept.calculatedSize }),
  };
}

function touches(what: Invalidation, tags: ReadonlySet<string>): boolean {
  return what === 'all' || !what.isDisjointFrom(tags);
}
