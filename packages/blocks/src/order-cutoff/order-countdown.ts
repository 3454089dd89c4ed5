/**
 * Says beside an order-by time how long it still is, in hours and minutes. An enhancement: the time itself stands in the page with its
 * date and place, and is true without this. It counts to the deadline in the markup and to nothing else, shows itself only on
 * the last two days, changes once a minute, is never announced, and when the time has passed it says so and stops.
 *
 * The markup, written by OrderCutoffBlock.tsx: `[data-countdown]` holds the deadline in epoch seconds, `data-made` when the page was
 * made, `data-locale` the tag of its language, and the sentences `data-left` with "{time}", `data-less` and `data-passed`.
 */

/** Further away a countdown tells nothing that the date does not, seconds. */
const shownWithin = 172_800;

/** Writes every countdown at `now`, epoch seconds. Gives the next time at which one changes, Infinity where none will. */
export function showCountdowns(root: ParentNode, now: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const element of root.querySelectorAll<HTMLElement>('[data-countdown]')) {
    const { countdown, made, locale, left = '', less = '', passed = '' } = element.dataset;
    const seconds = Number(countdown) - now;
    // A clock from before the page was made is wrong, and counts nothing down.
    element.hidden = now < Number(made) || seconds > shownWithin;
    const minutes = Math.floor(seconds / 60);
    const say = (unit: string, count: number): string =>
      count > 0 ? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count) : '';
    const time = `${say('hour', Math.floor(minutes / 60))} ${say('minute', minutes % 60)}`.trim();
    element.textContent = seconds <= 0 ? passed : time ? left.replace('{time}', time) : less;
    if (seconds > 0) next = Math.min(next, now + (seconds > shownWithin ? seconds - shownWithin : seconds % 60 || 60));
  }
  return next;
}

/** A timer of more than 24 days fires at once; one sooner than that also catches a clock that was set right. */
const longestWaitMs = 3_600_000;

/** Counts now, at each full minute before a deadline, and whenever the page is seen again. Gives what ends it. */
export function runOrderCountdown(root: ParentNode = document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    clearTimeout(timer);
    const next = showCountdowns(root, Date.now() / 1000);
    if (next < Number.POSITIVE_INFINITY)
      timer = setTimeout(show, Math.min(next * 1000 - Date.now() + 1, longestWaitMs));
  };
  show();
  addEventListener('visibilitychange', show);
  addEventListener('pageshow', show);
  return () => {
    clearTimeout(timer);
    removeEventListener('visibilitychange', show);
    removeEventListener('pageshow', show);
  };
}
