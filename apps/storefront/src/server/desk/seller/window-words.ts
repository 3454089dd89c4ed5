import { formatUnavailable, formatWindow, formatZone, type Reading, type Span } from '@stallkeep/wording';

/** "Tue 17 Nov, 17:00–19:00 (Lisbon time)". */
export function sayWindow(window: Span, reading: Reading): string {
  return `${formatWindow(window, reading)} (${formatZone(reading.zone, reading.locale)})`;
}

/** What stands in place of a window for whom no run goes. */
export function sayNoRun(locale: string): string {
  return formatUnavailable('no_run', locale).headline;
}
