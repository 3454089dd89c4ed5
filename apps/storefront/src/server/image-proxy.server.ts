import { LRUCache } from 'lru-cache';
import { type Answer, textAnswer } from './answers.server.ts';
import { plainBody } from './encoded-body.server.ts';
import { createGate, OverloadedError } from './render-gate.server.ts';

/**
 * Pictures, fetched from where the content lives and passed on from our own origin, so that the lake itself can stay private and
 * the policy needs no second image host. Only pictures, only their documented sizes and formats; an asset's name is the hash of
 * its bytes, so an answer never changes.
 */

export interface ImageProxyOptions {
  /** Origin pictures are at: the lake, or Sanity's asset host. */
  readonly origin: string;
  readonly projectId: string;
  readonly dataset: string;
  readonly fetch: (url: string, init: { signal: AbortSignal; redirect: 'error' }) => Promise<Response>;
  readonly maxBytes: number;
}

const ASSET = /^[a-f0-9]{24,64}-\d{1,5}x\d{1,5}\.(?:png|jpe?g|webp|avif|gif|tiff?)$/;
const SERVED_TYPES = new Set(['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/gif']);
const LARGEST_PICTURE_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** What may be asked of a picture, and how each value must look: widths and heights up to 4096 px, a crop, a format. */
const PARAMETERS: ReadonlyMap<string, RegExp> = new Map([
  ['w', /^(?:[1-9]\d{0,2}|[1-3]\d{3}|40[0-8]\d|409[0-6])$/],
  ['h', /^(?:[1-9]\d{0,2}|[1-3]\d{3}|40[0-8]\d|409[0-6])$/],
  ['rect', /^\d{1,5},\d{1,5},\d{1,5},\d{1,5}$/],
  ['fit', /^(?:clip|crop|fill|fillmax|max|min|scale)$/],
  ['crop', /^(?:center|entropy|focalpoint|top|bottom|left|right)$/],
  ['fp-x', /^(?:0(?:\.\d{1,20})?|1(?:\.0+)?)$/],
  ['fp-y', /^(?:0(?:\.\d{1,20})?|1(?:\.0+)?)$/],
  ['q', /^(?:[1-9]\d?|100)$/],
  ['fm', /^(?:avif|webp|jpg|png)$/],
  ['auto', /^format$/],
]);

/** The normalised path of a picture, or undefined for anything else: such a request is never sent on. */
export function parseImagePath(
  pathname: string,
  query: string,
  at: { readonly projectId: string; readonly dataset: string },
): string | undefined {
  const prefix = `/images/${at.projectId}/${at.dataset}/`;
  if (!pathname.startsWith(prefix)) return undefined;
  const asset = pathname.slice(prefix.length);
  if (!ASSET.test(asset)) return undefined;
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const [name, pattern] of PARAMETERS) {
    const value = given.get(name);
    if (value === null) continue;
    if (!pattern.test(value)) return undefined;
    kept.set(name, value);
  }
  return kept.size === 0 ? `${prefix}${asset}` : `${prefix}${asset}?${kept}`;
}

export function createImageProxy(options: ImageProxyOptions): (pathname: string, query: string) => Promise<Answer> {
  const kept = new LRUCache<string, Answer>({
    maxSize: options.maxBytes,
    sizeCalculation: (answer) => (answer.body?.sizeBytes ?? 0) + 512,
  });
  const flights = new Map<string, Promise<Answer>>();
  const pass = createGate({ running: 8, waiting: 256 });

  const fetchPicture = async (path: string): Promise<Answer> => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await options.fetch(`${options.origin}${path}`, { signal, redirect: 'error' });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (response.status === 404 || response.status === 400) return textAnswer(404, 'There is no such picture.');
    if (!response.ok || !SERVED_TYPES.has(type)) return textAnswer(502, 'The picture could not be had.');
    const bytes = Buffer.from(await response.arrayBuffer());
    if (bytes.length > LARGEST_PICTURE_BYTES) return textAnswer(502, 'The picture is too large.');
    const answer: Answer = {
      status: 200,
      headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
      body: plainBody(bytes),
    };
    kept.set(path, answer);
    return answer;
  };

  const fetchOnce = (path: string): Promise<Answer> => {
    const current = flights.get(path);
    if (current !== undefined) return current;
    const flight = pass(() => fetchPicture(path)).finally(() => flights.delete(path));
    flights.set(path, flight);
    return flight;
  };

  return async (pathname, query) => {
    const path = parseImagePath(pathname, query, options);
    if (path === undefined) return textAnswer(404, 'There is no such picture.');
    try {
      return kept.get(path) ?? (await fetchOnce(path));
    } catch (error) {
      if (error instanceof OverloadedError)
        return textAnswer(503, 'Too many pictures at once.', { 'retry-after': '2' });
      // A picture missing for now is no reason to fail a page: the browser shows its words instead.
      return textAnswer(504, 'The picture did not come in time.');
    }
  };
}
