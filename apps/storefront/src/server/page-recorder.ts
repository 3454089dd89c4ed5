import type { SelectionSpace } from '../selection.ts';

/**
 * What a page tells the server about itself while it is made: what it depends on, until when it is true, which selections its URL
 * takes. Pages reach it as `Astro.locals.recorder`.
 */
export interface PageRecorder {
  /** Adds document ids or `type:…` the page was made from. */
  readonly dependOn: (tags: Iterable<string>) => void;
  /** The page says something that may be untrue at or after this instant, epoch ms. The earliest one counts. */
  readonly limitTo: (expiresAtMs: number) => void;
  /** The content could not be reached; the page is made from the last that could. */
  readonly markLastGood: () => void;
  readonly allowSelections: (space: SelectionSpace) => void;
  readonly recordFailure: (error: unknown) => void;
  readonly read: () => PageRecord;
}

export interface PageRecord {
  readonly tags: ReadonlySet<string>;
  /** Infinity where nothing on the page depends on time. */
  readonly expiresAtMs: number;
  readonly isLastGood: boolean;
  readonly selectionSpace: SelectionSpace | undefined;
  readonly failure: { readonly error: unknown } | undefined;
}

export function createPageRecorder(): PageRecorder {
  const tags = new Set<string>();
  let expiresAtMs = Number.POSITIVE_INFINITY;
  let isLastGood = false;
  let selectionSpace: SelectionSpace | undefined;
  let failure: { readonly error: unknown } | undefined;
  return {
    dependOn: (more) => {
      for (const tag of more) tags.add(tag);
    },
    limitTo: (limitMs) => {
      expiresAtMs = Math.min(expiresAtMs, limitMs);
    },
    markLastGood: () => {
      isLastGood = true;
    },
    allowSelections: (space) => {
      selectionSpace = space;
    },
    recordFailure: (error) => {
      failure = { error };
    },
    read: () => ({ tags, expiresAtMs, isLastGood, selectionSpace, failure }),
  };
}
