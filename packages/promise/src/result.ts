/** One thing wrong with an input: where, which rule, and what was there. */
export interface Issue {
  /** Dotted path from the root of the input, such as "workshop.exceptions[2].on"; "" is the root. */
  readonly path: string;
  readonly rule: string;
  /** What was found, shortened. */
  readonly got: string;
}

/** The outcome of parsing: the value, or every issue found, never only the first. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Shows a value in an issue, at most 80 characters. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
