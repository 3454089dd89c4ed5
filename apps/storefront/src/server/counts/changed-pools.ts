import type { ChangedPools } from '@stallkeep/orders';

export interface PoolPages {
  readonly invalidate: (tags: ReadonlySet<string>) => number;
  readonly invalidateAll: () => void;
}

/** A stampede of orders changes the same pools again and again: pages are dropped at once, then at most so often. ms. */
const GATHER_MS = 200;

/** Drops the pages that spoke of a pool. The first change of a burst counts at once, the others together. */
export function createPoolListener(pages: PoolPages): (changed: ChangedPools) => void {
  let gathered: Set<string> | undefined;
  const settle = (): void => {
    const tags = gathered;
    if (tags === undefined || tags.size === 0) {
      gathered = undefined;
      return;
    }
    gathered = new Set();
    pages.invalidate(tags);
    setTimeout(settle, GATHER_MS).unref();
  };
  return (changed) => {
    if (changed === 'all') {
      pages.invalidateAll();
      return;
    }
    if (gathered !== undefined) {
      for (const pool of changed) gathered.add(pool);
      return;
    }
    gathered = new Set();
    pages.invalidate(new Set(changed));
    setTimeout(settle, GATHER_MS).unref();
  };
}
