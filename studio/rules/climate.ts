export interface MonthRow {
  readonly month?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface WholeMonth {
  readonly month: number;
  readonly min: number;
  readonly max: number;
}

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** °C; more is a mistake in the unit. */
const [COLDEST, HOTTEST] = [-60, 60];

/** Each month once, both temperatures, the colder one first. */
export function checkSeason(rows: readonly MonthRow[] | undefined): true | string {
  const seen = new Set<number>();
  for (const { month, min, max } of rows ?? []) {
    const name = month === undefined ? 'A month' : (MONTHS[month - 1] ?? `Month ${month}`);
    if (month === undefined || !Number.isInteger(month) || month < 1 || month > 12) {
      return `${name} is none of the twelve. Use 1 for January to 12 for December.`;
    }
    if (seen.has(month)) return `${name} stands twice. Keep one entry for each month.`;
    seen.add(month);
    if (min === undefined || max === undefined) return `${name} needs both temperatures, coldest and warmest.`;
    if (min < COLDEST || max > HOTTEST) {
      return `${name}: ${min} to ${max} °C is not weather. Give degrees Celsius between ${COLDEST} and ${HOTTEST}.`;
    }
    if (max < min) return `${name}: the warmest (${max} °C) is below the coldest (${min} °C). Swap the two.`;
  }
  return true;
}

/** Some months without a temperature are promised as if any goods were safe in them. */
export function checkSeasonWhole(rows: readonly MonthRow[] | undefined): true | string {
  const missing = MONTHS.filter((_, index) => !(rows ?? []).some((row) => row.month === index + 1));
  if (missing.length === 0 || missing.length === MONTHS.length) return true;
  return `Nothing is known of ${missing.join(', ')}, so nothing is held back then. Fill in the months between.`;
}

/**
 * The months a seller left out, in a straight line between those given, around the turn of the year, in whole degrees. Given
 * months stay as they are; with none given there is nothing to go by and the answer is empty.
 */
export function fillMonths(rows: readonly MonthRow[] | undefined): readonly WholeMonth[] {
  const given = (rows ?? []).filter(isWhole).toSorted((a, b) => a.month - b.month);
  if (given.length === 0) return [];
  return MONTHS.map((_, index) => toMonth(index + 1, given));
}

function toMonth(month: number, given: readonly WholeMonth[]): WholeMonth {
  const known = given.find((row) => row.month === month);
  if (known !== undefined) return { month, min: known.min, max: known.max };
  const before = given.findLast((row) => row.month < month) ?? given.at(-1);
  const after = given.find((row) => row.month > month) ?? given[0];
  if (before === undefined || after === undefined) return { month, min: 0, max: 0 };
  const span = countMonths(before.month, after.month) || 12;
  const share = countMonths(before.month, month) / span;
  const between = (from: number, to: number): number => Math.round(from + (to - from) * share);
  return { month, min: between(before.min, after.min), max: between(before.max, after.max) };
}

/** Months from one to a later one, around the turn of the year. */
function countMonths(from: number, to: number): number {
  return (to - from + 12) % 12;
}

export function isWhole(row: MonthRow): row is WholeMonth {
  return row.month !== undefined && row.min !== undefined && row.max !== undefined;
}

export interface TemperatureRow {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export function checkTemperature(value: TemperatureRow | undefined): true | string {
  return value?.min !== undefined && value.max !== undefined && value.max <= value.min
    ? 'The highest temperature must be above the lowest.'
    : true;
}
