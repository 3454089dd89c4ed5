/** An id, or a code such as "promise_kept". */
const ID_OR_CODE = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z_]{1,40})$/;

/** JSON text with its numbers, yes and no, ids and codes; every other text in it is left out. "{}" where it cannot be read. Total. */
export function keepFigures(json: string): string {
  try {
    return JSON.stringify(toFigures(JSON.parse(json)) ?? {});
  } catch (error) {
    if (error instanceof SyntaxError) return '{}';
    throw error;
  }
}

function toFigures(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'string') return ID_OR_CODE.test(value) ? value : undefined;
  if (Array.isArray(value)) return value.map(toFigures).filter((one) => one !== undefined);
  if (typeof value !== 'object') return undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => /^[A-Za-z_]{1,40}$/.test(name))
      .map(([name, inner]) => [name, toFigures(inner)])
      .filter(([, inner]) => inner !== undefined),
  );
}
