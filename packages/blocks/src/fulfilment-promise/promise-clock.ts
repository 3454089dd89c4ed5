import { readPromise, type Wire } from '@stallkeep/promise/reader';

/**
 * Keeps the tickets of an open page true: shows the face of the row that holds now, takes away rows that have passed, and past
 * the last says "confirmed when you order". Every sentence stands in the page already, so nothing is worded here and without
 * this script every one of them is still true. Runs in the browser: the one place that reads the reader's clock.
 *
 * The markup, written by Ticket.tsx and by the blocks that choose among promises: `[data-timetable]` holds a wire; inside,
 * `[data-face]` is shown for that row or for "expired", `[data-later]` until its row holds. A hidden field that is a face is sent
 * only while its row holds, so a form carries the promise that its buyer read; a radio cannot be chosen while the face says no.
 */

/** Marks every ticket at `now`, epoch seconds. Gives the next time at which one changes, Infinity where none will. */
export function markTickets(root: ParentNode, now: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const ticket of root.querySelectorAll<HTMLElement>('[data-timetable]')) {
    const wire: Wire = JSON.parse(ticket.dataset['timetable'] ?? '');
    // A clock from before the page was made is wrong, and what the server showed stays.
    if (now < wire[1]) {
      next = Math.min(next, wire[1]);
      continue;
    }
    const row = readPromise(wire, now);
    if (row !== undefined) next = Math.min(next, row.until);
    markTicket(ticket, row?.index);
  }
  return next;
}

function markTicket(ticket: HTMLElement, index: number | undefined): void {
  const faces = ticket.querySelectorAll<HTMLElement>('[data-face]');
  // A row that has no face in the page is not one to show another row's date for.
  const shown = [...faces].some(({ dataset }) => dataset['face'] === `${index}`) ? `${index}` : 'expired';
  let isRefused = false;
  for (const face of faces) {
    face.hidden = face.dataset['face'] !== shown;
    if (face instanceof HTMLInputElement) face.disabled = face.hidden;
    if (!face.hidden && face.dataset['status'] === 'unavailable') isRefused = true;
  }
  for (const choice of ticket.querySelectorAll<HTMLInputElement>('[type=radio]')) choice.disabled = isRefused;
  for (const later of ticket.querySelectorAll<HTMLElement>('[data-later]')) {
    later.hidden = index === undefined || shown === 'expired' || Number(later.dataset['later']) <= index;
  }
  ticket.dataset['shown'] = shown;
}

/** A timer of more than 24 days fires at once; one sooner than that also catches a clock that was set right. */
const longestWaitMs = 3_600_000;

/** Marks now, at each boundary, and whenever the page is seen again: from another tab, or from the browser's memory of pages. */
export function runPromiseClock(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mark = (): void => {
    clearTimeout(timer);
    const next = markTickets(document, Date.now() / 1000);
    if (next === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(mark, Math.min(next * 1000 - Date.now(), longestWaitMs));
  };
  mark();
  document.addEventListener('visibilitychange', mark);
  addEventListener('pageshow', mark);
}
