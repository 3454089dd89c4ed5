/**
 * A calendar file as RFC 5545 writes it. Written here because the library at hand folds its lines after 75 characters where the
 * format counts octets, so a name in Portuguese or Arabic made lines of up to 120; the rest of what it does is these few lines.
 */

export interface CalendarDay {
  /** The same for the same day in every version of the file, so a calendar changes its entry and adds none. */
  readonly uid: string;
  /** Grows with every change of the entry; absent where its reader asks for the file again by itself. */
  readonly sequence?: number;
  /** Epoch seconds. */
  readonly startsAt: number;
  /** Absent where nobody said when it ends. */
  readonly endsAt?: number;
  readonly isHeld: boolean;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly point?: { readonly lat: number; readonly lng: number };
  readonly url: string;
}

export interface CalendarFile {
  readonly name: string;
  /** BCP 47, of the words in it. */
  readonly language: string;
  /** Epoch seconds: when what the file says was last changed. */
  readonly changedAt: number;
  /** At least one: a calendar without a day is no calendar file. */
  readonly days: readonly CalendarDay[];
}

/** Total. Every instant is in UTC, so the file needs no description of a zone and no reader can have another one. */
export function formatCalendar({ name, language, changedAt, days }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stallkeep//Market days//EN',
    'CALSCALE:GREGORIAN',
    // The second is what calendars read that do not know RFC 7986.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(day.uid)}`,
      `DTSTAMP:${formatInstant(changedAt)}`,
      ...(day.sequence === undefined ? [] : [`SEQUENCE:${day.sequence}`]),
      `LAST-MODIFIED:${formatInstant(changedAt)}`,
      `DTSTART:${formatInstant(day.startsAt)}`,
      ...(day.endsAt === undefined ? [] : [`DTEND:${formatInstant(day.endsAt)}`]),
      `STATUS:${day.isHeld ? 'CONFIRMED' : 'CANCELLED'}`,
      // A day that is not held keeps nobody busy.
      ...(day.isHeld ? [] : ['TRANSP:TRANSPARENT']),
      `SUMMARY;LANGUAGE=${language}:${escapeText(day.summary)}`,
      ...(day.description === undefined ? [] : [`DESCRIPTION;LANGUAGE=${language}:${escapeText(day.description)}`]),
      ...(day.location === undefined ? [] : [`LOCATION:${escapeText(day.location)}`]),
      ...(day.point === undefined ? [] : [`GEO:${day.point.lat.toFixed(6)};${day.point.lng.toFixed(6)}`]),
      `URL:${day.url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** "20261114T100000Z" */
function formatInstant(at: number): string {
  return `${new Date(at * 1000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A value of type TEXT: what would end or divide it is escaped, what may not stand in it at all is left out. */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      // Line breaks apart, no control character may stand in a text.
      .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
      .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
      .replaceAll('\n', '\\n')
  );
}

const MOST_OCTETS = 75;

/** Lines of at most 75 octets, never cut within a character; a continued line starts with a space. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
