import type { PageContext } from '../contract.ts';

/**
 * From an event to the collector: collected, sent in batches, tried again, and handed to the browser when the page goes away.
 * Kept in memory only: nothing is stored on the device, so what a closed page could not send is gone.
 */

declare global {
  // What TypeScript's library does not know yet; absent where a browser does not know it either.
  interface Navigator {
    readonly globalPrivacyControl?: boolean;
  }
  interface Document {
    /** Drawn ahead of a navigation that may never come. */
    readonly prerendering?: boolean;
  }
}

export interface Queue {
  /** Takes an event. Its params were made by the markup functions; the collector checks them again. */
  readonly emit: (name: string, params: object) => void;
  /** Sends what can be sent now, and forgets an earlier wait. */
  readonly flush: () => void;
  /** Hands the rest to the browser, which sends it when the page is gone. */
  readonly beacon: () => void;
}

export function createQueue({ url, ctx }: { readonly url: string; readonly ctx: PageContext }): Queue {
  /** A flush is due at so many events, or after so many milliseconds. */
  const FLUSH_EVENTS = 20;
  const FLUSH_MILLIS = 2000;
  /** The envelope allows 50. */
  const BATCH_EVENTS = 50;
  /** UTF-16 units; a unit is at most three bytes, so a batch stays below the 64 KiB of collector, beacon and keepalive. */
  const BATCH_UNITS = 20_000;
  /** More are dropped, and the collector sees it as a gap in `s`. */
  const QUEUE_EVENTS = 1000;
  const MAX_WAIT_SECONDS = 3600;

  const events: object[] = [];
  let sequence = 0;
  /** How many events, from the first, a running request carries. */
  let inFlight = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function emit(n: string, p: object): void {
    const at = Date.now();
    const hex = at.toString(16).padStart(12, '0').replace(/.{8}/, '$&-');
    // A random UUID of version 4 has the same places for variant and random bits as one of version 7.
    const id = `${hex}-7${crypto.randomUUID().slice(15)}`;
    const length = events.push({ id, n, at, s: sequence++, p });
    if (length > QUEUE_EVENTS) events.pop();
    if (length >= FLUSH_EVENTS && !failures) flush();
    timer ||= setTimeout(flush, FLUSH_MILLIS);
  }

  /** The next events after the first `skipped` as a body, and how many they are. */
  function pack(skipped: number): readonly [string, number] {
    for (let count = BATCH_EVENTS; ; count >>= 1) {
      const e = events.slice(skipped, skipped + count);
      const gpc = navigator.globalPrivacyControl;
      const body = JSON.stringify({ v: 1, now: Date.now(), ctx, gpc, e });
      if (body.length < BATCH_UNITS || count < 2) return [body, e.length];
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    // A page drawn ahead is nobody's yet: becoming visible, it sends what it has.
    if (inFlight || !events.length || !navigator.onLine || document.prerendering) return;
    const [body, count] = pack(0);
    inFlight = count;
    // Keepalive: a navigation neither waits for it nor ends it.
    const answer = await fetch(url, { method: 'POST', body, keepalive: true }).catch(() => undefined);
    inFlight = 0;
    if (!answer || answer.status === 429 || answer.status > 499) {
      failures++;
      const seconds = Math.min(Number(answer?.headers.get('retry-after')) || 2 ** failures, MAX_WAIT_SECONDS);
      clearTimeout(timer);
      timer = setTimeout(flush, seconds * 1000 * (1 + Math.random()));
      return;
    }
    // Taken, or refused for good: a batch refused once is refused always. What came meanwhile has waited enough.
    events.splice(0, count);
    failures = 0;
    flush();
  }

  function beacon(): void {
    while (navigator.onLine && events.length > inFlight) {
      const [body, count] = pack(inFlight);
      if (!navigator.sendBeacon(url, body)) return;
      events.splice(inFlight, count);
    }
  }

  return { emit, flush, beacon };
}
