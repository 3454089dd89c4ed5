import { LRUCache } from 'lru-cache';

/** How much of one kind of request a client may make. */
export interface Allowance {
  /** At once, by who was quiet before. */
  readonly burst: number;
  /** After that, one in so many seconds. */
  readonly secondsEach: number;
}

export type Taken = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly waitSeconds: number };

/** More clients than this are not told apart for ever: the one that was quiet longest starts anew. */
const MOST_CLIENTS = 50_000;

interface Bucket {
  left: number;
  /** Epoch ms `left` was true at. */
  at: number;
}

/** One bucket a client. What is refused takes nothing, so who waits as told gets through. `now` in epoch ms. */
export function createBuckets({ burst, secondsEach }: Allowance, now: () => number): (client: string) => Taken {
  const buckets = new LRUCache<string, Bucket>({ max: MOST_CLIENTS });
  return (client) => {
    const at = now();
    const known = buckets.get(client);
    const refilled =
      known === undefined ? burst : Math.min(burst, known.left + Math.max(0, at - known.at) / 1000 / secondsEach);
    if (refilled < 1) {
      buckets.set(client, { left: refilled, at });
      return { kind: 'refused', waitSeconds: Math.max(1, Math.ceil((1 - refilled) * secondsEach)) };
    }
    buckets.set(client, { left: refilled - 1, at });
    return { kind: 'taken' };
  };
}
