import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Result } from './asset-problem.ts';
import { UNFINISHED_PREFIX, writeAtomically } from './atomic-file.ts';

export interface RenderCache {
  /**
   * The bytes under the key (lower-case hex), rendered when they are not on the disk. Requests for the same key share one
   * render; of different ones a few run at a time. What `render` refuses is not kept.
   */
  getOrRender(key: string, render: () => Promise<Result<Buffer>>): Promise<Result<Buffer>>;
  /** Waits for the renders and deletions under way. */
  close(): Promise<void>;
}

export interface RenderCacheOptions {
  readonly directory: string;
  readonly maxBytes: number;
  /** Renders at a time. */
  readonly concurrency: number;
}

/** Lets `limit` tasks run at a time, the others in the order they came. */
function createQueue(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // The slot goes straight to the next one, so that a newcomer cannot slip in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

/**
 * Rendered pictures as files, the least recently used deleted first. The directory may be deleted at any time while the
 * lake is down: everything in it can be rendered again.
 */
export function createRenderCache({ directory, maxBytes, concurrency }: RenderCacheOptions): RenderCache {
  const enqueue = createQueue(concurrency);
  const running = new Map<string, Promise<Result<Buffer>>>();
  const deletions = new Set<Promise<void>>();
  const path = (key: string) => join(directory, key.slice(0, 2), key);

  const sizes = new LRUCache<string, number>({
    maxSize: maxBytes,
    sizeCalculation: (bytes) => Math.max(1, bytes),
    dispose: (_bytes, key, reason) => {
      if (reason !== 'evict') return;
      const deletion = rm(path(key), { force: true }).finally(() => deletions.delete(deletion));
      deletions.add(deletion);
    },
  });

  /** Takes up what an earlier run left, the oldest first, so that it is the first to go. */
  async function load(): Promise<void> {
    await mkdir(directory, { recursive: true });
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const found: { readonly key: string; readonly bytes: number; readonly at: number }[] = [];
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      if (entry.name.startsWith(UNFINISHED_PREFIX)) await rm(file, { force: true });
      else {
        const { size, mtimeMs } = await stat(file);
        found.push({ key: entry.name, bytes: size, at: mtimeMs });
      }
    }
    for (const { key, bytes } of found.sort((a, b) => a.at - b.at)) sizes.set(key, bytes);
  }
  let loaded: Promise<void> | undefined;

  async function findBytes(key: string): Promise<Buffer | undefined> {
    if (sizes.get(key) === undefined) return undefined;
    try {
      return await readFile(path(key));
    } catch (cause) {
      // Evicted between the look-up and the read, or deleted by hand: rendered again.
      if (isMissing(cause)) return undefined;
      throw cause;
    }
  }

  async function produce(key: string, render: () => Promise<Result<Buffer>>): Promise<Result<Buffer>> {
    loaded ??= load();
    await loaded;
    const known = await findBytes(key);
    if (known !== undefined) return { kind: 'ok', value: known };
    const rendered = await enqueue(render);
    if (rendered.kind === 'ok' && rendered.value.byteLength <= maxBytes) {
      await mkdir(join(directory, key.slice(0, 2)), { recursive: true });
      await writeAtomically(path(key), rendered.value);
      sizes.set(key, rendered.value.byteLength);
    }
    return rendered;
  }

  return {
    getOrRender(key, render) {
      const shared = running.get(key);
      if (shared !== undefined) return shared;
      const own = produce(key, render).finally(() => running.delete(key));
      running.set(key, own);
      return own;
    },
    async close() {
      await Promise.allSettled(running.values());
      await Promise.all(deletions);
    },
  };
}
