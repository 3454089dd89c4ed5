import type { OptionRow } from './product.ts';

/** A variant's answer to one of the product's choices, as the document keeps it. */
export interface Choice {
  readonly _key: string;
  readonly _type: 'choice';
  readonly name: string;
  readonly value: string;
}

/** The readable rows of what a document holds; rows without a name say nothing and are left out. */
export function toChoices(value: unknown): readonly Choice[] {
  if (!Array.isArray(value)) return [];
  const rows: readonly Partial<Choice>[] = value;
  return rows.flatMap(({ _key, name, value: chosen }) =>
    name ? [{ _key: _key ?? toKey(name), _type: 'choice', name, value: chosen ?? '' }] : [],
  );
}

/**
 * The rows after one choice is made, in the order of the product's choices. An empty value takes the row away, and
 * rows the product no longer offers go too.
 */
export function planChoices(
  chosen: readonly Choice[],
  offered: readonly OptionRow[],
  made: { readonly name: string; readonly value: string },
): readonly Choice[] {
  return offered.flatMap(({ name }) => {
    if (!name) return [];
    const before = chosen.find((choice) => choice.name === name);
    const value = name === made.name ? made.value : (before?.value ?? '');
    return value === '' ? [] : [{ _key: before?._key ?? toKey(name), _type: 'choice', name, value }];
  });
}

/** Stable for a name, so that two people who choose at once write the same row. */
function toKey(name: string): string {
  return `choice-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
