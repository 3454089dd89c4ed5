import type { SanityClient } from '@sanity/client';
import { CONTENT_TYPES, type ContentChange } from './dependencies.ts';

/** Waits between attempts to listen again, milliseconds; the last one repeats. */
const RETRY_DELAYS_MS = [250, 500, 1000, 2000, 5000, 15_000] as const;

/**
 * Listens to published changes until the returned function is called. Sanity's client reconnects by itself after a lost
 * connection; where it gives up (the lake refused or closed the channel) this listens again. After every such gap the
 * listener hears `reconnected`, because changes may have passed unheard.
 */
export function subscribeToChanges(client: SanityClient, listener: (change: ContentChange) => void): () => void {
  let isStopped = false;
  let attempts = 0;
  let hasHeardWelcome = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let subscription: { unsubscribe(): void } | undefined;

  function listen(): void {
    subscription = client
      .listen(
        '*[_type in $types]',
        { types: CONTENT_TYPES },
        {
          events: ['welcome', 'mutation', 'reconnect'],
          visibility: 'query',
          includeResult: true,
          includePreviousRevision: true,
          includeMutations: false,
        },
      )
      .subscribe({
        next(event) {
          if (event.type === 'welcome') {
            attempts = 0;
            if (hasHeardWelcome) listener({ kind: 'reconnected' });
            hasHeardWelcome = true;
          } else if (event.type === 'mutation') {
            const change = toChange(event);
            if (change !== undefined) listener(change);
          }
        },
        error: listenAgain,
        complete: listenAgain,
      });
  }

  function listenAgain(): void {
    if (isStopped) return;
    // The first gap counts even before a welcome: whoever fetched meanwhile may hold something old.
    hasHeardWelcome = true;
    const delay = RETRY_DELAYS_MS[Math.min(attempts, RETRY_DELAYS_MS.length - 1)] ?? RETRY_DELAYS_MS[0];
    attempts += 1;
    timer = setTimeout(listen, delay);
  }

  listen();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    subscription?.unsubscribe();
  };
}

interface HeardMutation {
  readonly documentId: string;
  readonly result?: unknown;
  readonly previous?: unknown;
}

/** Undefined for drafts and versions: nothing public changed. */
function toChange(event: HeardMutation): ContentChange | undefined {
  if (event.documentId.includes('.')) return undefined;
  const types = new Set([typeOf(event.result), typeOf(event.previous)].filter((type) => type !== undefined));
  return { kind: 'changed', ids: [event.documentId], types: [...types] };
}

function typeOf(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null || !('_type' in document)) return undefined;
  return typeof document._type === 'string' ? document._type : undefined;
}
