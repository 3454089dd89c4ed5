import type { PageContext } from '../contract.ts';
import { type Emit, observe } from './observe.ts';
import { createQueue } from './queue.ts';

/** What the server renders as JSON into `<meta name="telemetry" content="…">`. */
export interface TrackerConfiguration {
  /** The collector, such as "/t". */
  readonly url: string;
  readonly ctx: PageContext;
}

/**
 * Starts the tracker where the page has a configuration; without one it does nothing, nor outside a secure context, where
 * browsers make no random ids. It never delays a navigation, prevents no default and stores nothing on the device. Gives what
 * `observeHealth` says its events with, where it started.
 */
export function startTracker(): Emit | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=telemetry]');
  if (!meta || !isSecureContext) return undefined;
  const configuration: TrackerConfiguration = JSON.parse(meta.content);
  const { emit, flush, beacon } = createQueue(configuration);

  emit('page_view', {});
  const seeAgain = observe(document, emit);

  addEventListener('online', flush);
  // In both directions: what has waited while hidden need not wait longer.
  addEventListener('visibilitychange', beacon);
  addEventListener('pagehide', beacon);
  addEventListener('pageshow', ({ persisted }) => {
    // Back from the browser's memory: a page view of its own, whose blocks are seen anew.
    if (!persisted) return;
    emit('page_view', {});
    seeAgain();
  });
  return emit;
}
