import type { Emit } from './observe.ts';

/**
 * How the page felt and whether its scripts failed: `web_vital` and `client_error`. Apart from the tracker, which has no bytes left
 * for it: a script of its own, with the `emit` that `startTracker` gave, as apps/storefront/src/layouts/Tracker.astro does.
 *
 * Simpler than Google's web-vitals: INP is the slowest interaction, not its 98th percentile, and a page that comes back from the
 * browser's memory is not measured anew. Shifts are counted in windows of at most five seconds, as theirs are.
 */
export function observeHealth(emit: Emit): void {
  const vitals = new Map<string, number>();
  let shifts = { since: 0, last: 0, sum: 0 };

  observeEntries('largest-contentful-paint', ({ startTime }) => vitals.set('LCP', startTime));
  observeEntries('event', (entry) => {
    // Events without an interaction, such as moving the mouse, are none that anybody waits for.
    const isInteraction = 'interactionId' in entry && entry.interactionId !== 0;
    if (isInteraction) vitals.set('INP', Math.max(vitals.get('INP') ?? 0, entry.duration));
  });
  observeEntries('layout-shift', (entry) => {
    const { startTime } = entry;
    const isExpected = 'hadRecentInput' in entry && entry.hadRecentInput === true;
    const share = 'value' in entry && typeof entry.value === 'number' && !isExpected ? entry.value : 0;
    const isSameWindow = startTime - shifts.last < 1000 && startTime - shifts.since < 5000;
    shifts = isSameWindow
      ? { ...shifts, last: startTime, sum: shifts.sum + share }
      : { since: startTime, last: startTime, sum: share };
    vitals.set('CLS', Math.max(vitals.get('CLS') ?? 0, shifts.sum * 1000));
  });

  function report(): void {
    if (document.visibilityState !== 'hidden') return;
    for (const [metric, value] of vitals) emit('web_vital', { metric, value: Math.min(Math.round(value), 600_000) });
    vitals.clear();
  }
  // Capturing, and so before the tracker hands its queue to the browser.
  addEventListener('visibilitychange', report, true);
  addEventListener('pagehide', report, true);

  let left = MAX_ERRORS;
  const sayError = (params: object): void => {
    if (left-- > 0) emit('client_error', params);
  };
  addEventListener('error', ({ filename, lineno, colno }) => {
    // What extensions and other people's scripts do is not ours to report.
    if (!filename.startsWith(`${location.origin}/`)) return;
    sayError({ kind: 'error', script: new URL(filename).pathname, line: lineno, column: colno });
  });
  addEventListener('unhandledrejection', () => sayError({ kind: 'rejection' }));
}

/** A fault that comes back every second is one fault. */
const MAX_ERRORS = 5;

/** Every entry of that kind, those before now too; none where the browser does not know the kind. */
function observeEntries(type: string, look: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(look)).observe({
    type,
    buffered: true,
    // 40 ms: what is faster nobody notices.
    ...(type === 'event' ? { durationThreshold: 40 } : {}),
  });
}
