/** One thing wrong with an input. Nothing of the input itself stands in it, so it can be logged and kept. */
export interface Issue {
  /** Dotted path from the root of the input, such as "e[2].p.items[0].price"; a key we do not know is "*". */
  readonly path: string;
  readonly rule: string;
  /** The kind and size of what was found, never its value: "a text of 23 characters". */
  readonly got: string;
}

/** The outcome of parsing: the value, or every issue found, never only the first. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };
