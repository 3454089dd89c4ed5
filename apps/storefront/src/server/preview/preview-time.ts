/** The time a seller asks to see the storefront at: `?at=2026-11-13T11:59:00Z`. */

export type PreviewTime =
  | { readonly kind: 'none' }
  /** `at` is epoch seconds; `query` is the rest of the query, without "?". */
  | { readonly kind: 'at'; readonly at: number; readonly query: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly query: string };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/i;
/** Two years to either side: what a seller may want to look at, and what calendars can say anything of. */
const FARTHEST_SECONDS = 2 * 366 * 86_400;

/**
 * Reads `at` of a query, epoch seconds `now` beside it. Total. A time without a zone is refused: whose 11:59 it is would be a
 * guess.
 *
 * @example parsePreviewTime('at=2026-11-13T11:59:00Z', 1_794_500_000) // => { kind: 'at', at: 1794571140, query: '' }
 */
export function parsePreviewTime(query: string, now: number): PreviewTime {
  const params = new URLSearchParams(query);
  const given = params.get('at');
  if (given === null) return { kind: 'none' };
  params.delete('at');
  const rest = params.toString();
  const refuse = (reason: string): PreviewTime => ({ kind: 'refused', reason, query: rest });
  // A "+" that was not encoded reaches us as a space.
  const text = given.trim().replace(' ', '+');
  const match = INSTANT.exec(text);
  const ms = Date.parse(text);
  if (match === null || Number.isNaN(ms)) {
    return refuse(`The time to preview must look like 2026-11-13T11:59:00Z or 2026-11-13T11:59:00+01:00.`);
  }
  if (match[1] === undefined) {
    return refuse(`The time to preview must say its zone: add "Z" for UTC or an offset such as "+01:00" to ${text}.`);
  }
  const at = Math.floor(ms / 1000);
  if (Math.abs(at - now) > FARTHEST_SECONDS) return refuse('The time to preview must be within two years from now.');
  return { kind: 'at', at, query: rest };
}
