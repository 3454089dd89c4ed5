/** The clock of the fixtures' market. */
export const marketZone = 'Europe/Lisbon';

/** "2026-11-12T12:00" on the market's clock, as a datetime field writes it. */
export function toLocalText(at: number): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: marketZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at * 1000);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/**
 * The instant at which the market's clock shows this, epoch seconds; undefined for what is no time. In the hour that the clock shows
 * twice in autumn one of the two is meant.
 */
export function toInstant(text: string): number | undefined {
  const asUtc = Date.parse(`${text}Z`) / 1000;
  if (!Number.isFinite(asUtc)) return undefined;
  // Two looks settle it: the offset at the guess, then the offset at what that gives.
  const first = asUtc - findOffset(asUtc);
  return asUtc - findOffset(first);
}

/** How far the market's clock is ahead of UTC then, seconds. */
function findOffset(at: number): number {
  return Date.parse(`${toLocalText(at)}Z`) / 1000 - Math.floor(at / 60) * 60;
}
