const LOCAL_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

export type TimeRole = 'opening' | 'closing';

/**
 * A local time as "HH:MM". "24:00" means midnight at the end of the day, so it only makes sense where something closes.
 */
export function checkLocalTime(value: string | undefined, role: TimeRole): true | string {
  if (value === undefined || value === '') return true;
  if (value === '24:00') {
    return role === 'closing' ? true : 'Only a closing time can be 24:00. Use 00:00 for the start of a day.';
  }
  return LOCAL_TIME.test(value) ? true : 'Write the time as hours and minutes, like 09:30.';
}

/**
 * Reads the short ways people write a time; undefined when it is none.
 *
 * @example findLocalTime('9.30') // => '09:30'
 */
export function findLocalTime(text: string): string | undefined {
  const match = /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?\s*$/i.exec(text);
  if (match === null) return undefined;
  const [, hourText = '', minuteText = '00', half] = match;
  const hour = toHour(Number(hourText), half?.toLowerCase());
  if (hour === undefined || Number(minuteText) > 59 || hour > 24 || (hour === 24 && minuteText !== '00'))
    return undefined;
  return `${String(hour).padStart(2, '0')}:${minuteText}`;
}

function toHour(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

export interface Hours {
  readonly opens?: string | undefined;
  readonly closes?: string | undefined;
}

/** Opening hours are one stretch inside one day; a shift past midnight is two rows. */
export function checkHours(hours: Hours | undefined): true | string {
  const { opens, closes } = hours ?? {};
  if (!opens || !closes) return true;
  if (checkLocalTime(opens, 'opening') !== true || checkLocalTime(closes, 'closing') !== true) return true;
  return opens < closes
    ? true
    : 'Closing must be later than opening. For hours past midnight, close at 24:00 and add the rest to the next day.';
}

/** An IANA zone that knows its own summer time. A fixed offset such as "+01:00" would be wrong half the year. */
export function checkZone(value: string | undefined): true | string {
  if (value === undefined || value === '') return true;
  if (value === 'Etc/UTC' || value === 'UTC') return true;
  if (/^(?:[+-]|GMT|Etc\/|UTC)/i.test(value))
    return 'Choose a city, such as Europe/Lisbon: it knows when summer time starts.';
  return isKnownZone(value) ? true : `“${value}” is not a time zone. Choose a city, such as Europe/Lisbon.`;
}

function isKnownZone(value: string): boolean {
  if (!value.includes('/')) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone.length > 0;
  } catch (cause) {
    // Intl has no other way to ask; a RangeError is its word for "no such zone".
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

export function isLocalDate(value: unknown): value is string {
  return typeof value === 'string' && LOCAL_DATE.test(value);
}

/** Today's date in a zone, "YYYY-MM-DD"; UTC when the zone is missing or unknown. */
export function toLocalDate(at: Date, zone: string | undefined): string {
  const timeZone = zone !== undefined && checkZone(zone) === true && zone !== '' ? zone : 'UTC';
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}
