export interface HandlingRow {
  readonly unit?: string | undefined;
  readonly minDays?: number | undefined;
  readonly maxDays?: number | undefined;
  readonly readyBy?: string | undefined;
  readonly minMinutes?: number | undefined;
  readonly maxMinutes?: number | undefined;
  readonly gridMinutes?: number | undefined;
  readonly packingMinutes?: number | undefined;
}

/** Minutes a clock can be rounded to: each goes evenly into an hour. */
export const GRID_MINUTES: readonly number[] = [1, 5, 10, 15, 20, 30, 60];

/** What is asked for depends on the unit; a document from before there was a choice counts in days. */
export function checkHandling(row: HandlingRow | undefined): true | string {
  if (row === undefined) return true;
  return isInMinutes(row) ? checkMinutes(row) : checkDays(row);
}

export function isInMinutes(row: HandlingRow | undefined): boolean {
  return row?.unit === 'workingMinutes';
}

function checkDays({ minDays, maxDays, readyBy }: HandlingRow): true | string {
  if (minDays === undefined || maxDays === undefined) return 'Say how many days you need, at least and at most.';
  if (maxDays < minDays) return `“At most” (${maxDays}) is shorter than “at least” (${minDays}). Swap the two.`;
  return readyBy ? true : 'Say by what time of the last day an order is ready.';
}

function checkMinutes({ minMinutes, maxMinutes, gridMinutes, packingMinutes }: HandlingRow): true | string {
  if (minMinutes === undefined || maxMinutes === undefined)
    return 'Say how many minutes you need, at least and at most.';
  if (maxMinutes < minMinutes) {
    return `“At most” (${maxMinutes}) is shorter than “at least” (${minMinutes}). Swap the two.`;
  }
  if (minMinutes + (packingMinutes ?? 0) === 0)
    return 'No order is ready in no time. Give at least 1 minute, or minutes of packing.';
  return checkGrid(gridMinutes);
}

export function checkGrid(minutes: number | undefined): true | string {
  if (minutes === undefined) return 'Choose to how many minutes the time is rounded up.';
  return GRID_MINUTES.includes(minutes)
    ? true
    : `${minutes} minutes do not go evenly into an hour. Choose one of ${GRID_MINUTES.join(', ')}.`;
}

/** "same day", "1–2 days", "20 min of work"; undefined while it is not filled in. */
export function sayHandling(row: HandlingRow | undefined): string | undefined {
  if (isInMinutes(row)) {
    const [min, max] = [row?.minMinutes, row?.maxMinutes];
    return max === undefined ? undefined : `${sayRange(min, max)} min of work`;
  }
  const [min, max] = [row?.minDays, row?.maxDays];
  if (max === undefined) return undefined;
  return max === 0 ? 'ready the same day' : `ready in ${sayRange(min, max)} ${max === 1 ? 'day' : 'days'}`;
}

/** "1–2", or "2" where both are the same. */
export function sayRange(min: number | undefined, max: number): string {
  return min === undefined || min === max ? String(max) : `${min}–${max}`;
}
