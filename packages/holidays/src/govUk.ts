import { describeValue, type Issue, type Result } from '@stallkeep/promise';
import { isLocalDate } from './dates.ts';
import { readGovUkKey } from './govUkKeys.ts';
import type { HolidaySuggestion } from './suggestion.ts';

/** The bank holidays of one division of the United Kingdom, by date. */
export interface GovUkDivision {
  /** "england-and-wales", "scotland" or "northern-ireland", as the list itself names them. */
  readonly division: string;
  readonly suggestions: readonly HolidaySuggestion[];
}

/**
 * Reads the list of bank holidays in either of the two forms in which it is given out: the one gov.uk publishes,
 * `{[division]: {division, events: [{title, date, notes, bunting}]}}`, and the one it is made from,
 * `{divisions: {[division]: [{date, key, substitute}]}}`. With one fault nothing is taken over; every fault is named by its path.
 */
export function parseGovUkBankHolidays(input: unknown): Result<readonly GovUkDivision[]> {
  if (!isRecord(input)) return { ok: false, issues: [issue('', 'an object of divisions', input)] };
  const isKeyed = isRecord(input['divisions']);
  const divisions = isRecord(input['divisions']) ? input['divisions'] : input;
  const issues: Issue[] = [];
  const parsed = Object.entries(divisions).map(([division, value]): GovUkDivision => {
    const path = isKeyed ? `divisions.${division}` : division;
    const suggestions = isKeyed
      ? parseRows({ rows: value, path, division, readRow: readKeyedRow }, issues)
      : parsePublished(division, value, issues);
    return { division, suggestions };
  });
  if (parsed.length === 0) issues.push(issue(isKeyed ? 'divisions' : '', 'at least one division', divisions));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: parsed };
}

function parsePublished(division: string, value: unknown, issues: Issue[]): readonly HolidaySuggestion[] {
  if (!isRecord(value)) {
    issues.push(issue(division, 'an object {division, events}', value));
    return [];
  }
  if (value['division'] !== division) issues.push(issue(`${division}.division`, `"${division}"`, value['division']));
  return parseRows({ rows: value['events'], path: `${division}.events`, division, readRow: readEvent }, issues);
}

/** What a row says besides its date, or undefined after its faults were noted. */
type ReadRow = (
  row: Readonly<Record<string, unknown>>,
  path: string,
  issues: Issue[],
) => Pick<HolidaySuggestion, 'label' | 'isSubstitute' | 'note'> | undefined;

interface Rows {
  readonly rows: unknown;
  readonly path: string;
  readonly division: string;
  readonly readRow: ReadRow;
}

function parseRows({ rows, path, division, readRow }: Rows, issues: Issue[]): readonly HolidaySuggestion[] {
  if (!Array.isArray(rows)) {
    issues.push(issue(path, 'a list', rows));
    return [];
  }
  const suggestions: HolidaySuggestion[] = [];
  for (const [index, row] of rows.entries()) {
    const at = `${path}[${index}]`;
    if (!isRecord(row)) {
      issues.push(issue(at, 'an object', row));
      continue;
    }
    const said = readRow(row, at, issues);
    const on = row['date'];
    if (!isLocalDate(on)) issues.push(issue(`${at}.date`, 'a date YYYY-MM-DD without a time', on));
    else if (suggestions.some((earlier) => earlier.on === on))
      issues.push(issue(`${at}.date`, 'a date listed once', on));
    else if (said !== undefined) {
      // The word "bank" is the British name of it: shops treat these days as public holidays.
      suggestions.push({ on, kind: 'public', source: `gov.uk bank holidays ${division}`, ...said });
    }
  }
  return suggestions.toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

function readEvent(row: Readonly<Record<string, unknown>>, path: string, issues: Issue[]) {
  const { title, notes, bunting } = row;
  const isTitled = typeof title === 'string' && title.trim() !== '';
  const isNoted = typeof notes === 'string';
  if (!isTitled) issues.push(issue(`${path}.title`, 'a name', title));
  if (!isNoted) issues.push(issue(`${path}.notes`, 'text, which may be empty', notes));
  if (typeof bunting !== 'boolean') issues.push(issue(`${path}.bunting`, 'true or false', bunting));
  if (!isTitled || !isNoted) return undefined;
  return {
    label: title.trim(),
    isSubstitute: /substitute/i.test(notes),
    ...(notes.trim() !== '' && { note: notes.trim() }),
  };
}

function readKeyedRow(row: Readonly<Record<string, unknown>>, path: string, issues: Issue[]) {
  const { key, substitute } = row;
  const isKeyed = typeof key === 'string' && /^\w+$/.test(key);
  const isMarked = typeof substitute === 'boolean';
  if (!isKeyed) issues.push(issue(`${path}.key`, 'a key of letters, digits and _', key));
  if (!isMarked) issues.push(issue(`${path}.substitute`, 'true or false', substitute));
  if (!isKeyed || !isMarked) return undefined;
  return { label: readGovUkKey(key), isSubstitute: substitute, ...(substitute && { note: 'Substitute day' }) };
}

function issue(path: string, rule: string, got: unknown): Issue {
  return { path, rule, got: describeValue(got) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
