/** A key no row has yet. */
export function findFreeRowKey(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const taken = new Set(rows.map(({ _key }) => _key));
  for (let at = rows.length + 1; ; at += 1) if (!taken.has(`r${at}`)) return `r${at}`;
}

/** The list with the item at `from` standing at `to`. */
export function moveItem<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  return item === undefined ? items : items.toSpliced(from, 1).toSpliced(to, 0, item);
}
