import type { Issue } from '@stallkeep/promise';
import { type ContentError, toContentError } from './errors.ts';

/** What was read, and which documents and types it depends on (see tagsOfChange). */
export interface ContentValue<T> {
  readonly value: T;
  /** What had to be left out because an editor left it unfinished. */
  readonly issues: readonly Issue[];
  readonly dependsOn: ReadonlySet<string>;
}

/**
 * The answer to a fetch. `isStale` means the content could not be had just now (`error` says why) and the last good
 * value is given instead; `failed` means there never was one.
 */
export type ContentAnswer<T> =
  | ({ readonly kind: 'content'; readonly isStale: false } & ContentValue<T>)
  | ({ readonly kind: 'content'; readonly isStale: true; readonly error: ContentError } & ContentValue<T>)
  | { readonly kind: 'failed'; readonly error: ContentError };

/** Holds the last good value of the most recently used calls, at most `limit` of them. */
export class LastGood {
  readonly #held = new Map<string, ContentValue<unknown>>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Runs the call; on failure answers with what the same key gave last. `read` must always give the key's own type. */
  async answer<T>(key: string, operation: string, read: () => Promise<ContentValue<T>>): Promise<ContentAnswer<T>> {
    try {
      const value = await read();
      this.#keep(key, value);
      return { kind: 'content', isStale: false, ...value };
    } catch (cause) {
      const error = toContentError(cause, operation);
      const last = this.#held.get(key);
      if (last === undefined) return { kind: 'failed', error };
      this.#keep(key, last);
      // The key holds only what an earlier call of this same key returned, so the type is T.
      return { kind: 'content', isStale: true, error, ...(last as ContentValue<T>) };
    }
  }

  #keep(key: string, value: ContentValue<unknown>): void {
    this.#held.delete(key);
    this.#held.set(key, value);
    const oldest = this.#held.keys().next();
    if (this.#held.size > this.#limit && oldest.done !== true) this.#held.delete(oldest.value);
  }
}
