export interface MakeRow {
  readonly resource?: { readonly _ref?: string | undefined } | undefined;
  readonly minDays?: number | undefined;
  readonly maxDays?: number | undefined;
  readonly unitsPerItem?: number | undefined;
  readonly setUpUnits?: number | undefined;
  readonly finishBy?: string | undefined;
  readonly cureHours?: number | undefined;
  readonly batch?: BatchRow | undefined;
}

export interface BatchRow {
  readonly size?: number | undefined;
  readonly longestWaitDays?: number | undefined;
}

/** What is made to order says how; what is in stock may, for when the stock has run out. */
export function checkMake(make: MakeRow | undefined, source: string | undefined): true | string {
  const isGiven = make !== undefined && isMakeGiven(make);
  if (!isGiven) {
    return source === 'make' ? 'Say how it is made: choose whose capacity it takes, or give the days it takes.' : true;
  }
  const { resource, minDays, maxDays } = make;
  if (!resource && minDays === undefined && maxDays === undefined) {
    return 'Choose whose capacity it takes, or give the days it takes. Without either nobody can tell when it is made.';
  }
  if (!resource && (minDays === undefined || maxDays === undefined)) return 'Give both days, at least and at most.';
  if (minDays !== undefined && maxDays !== undefined && maxDays < minDays) {
    return `“At most” (${maxDays}) is shorter than “at least” (${minDays}). Swap the two.`;
  }
  if (resource && !((make.unitsPerItem ?? 0) > 0)) return 'Say how much of the capacity one item takes, such as 1.';
  if (resource && !Number.isInteger(make.unitsPerItem)) {
    return 'One item takes a whole number. Where items differ, count the capacity in minutes.';
  }
  return make.finishBy ? true : 'Say by what time a day’s making is finished: the finish counts from then.';
}

// What stays behind of cleared fields, and 0, say nothing about how it is made.
function isMakeGiven({ resource, minDays, maxDays, finishBy, cureHours, batch }: MakeRow): boolean {
  return Boolean(resource || minDays !== undefined || maxDays !== undefined || finishBy || cureHours || batch?.size);
}

/** Days beside a capacity are not used, and a seller should know. */
export function checkMakeOnce(make: MakeRow | undefined): true | string {
  return make?.resource && (make.minDays !== undefined || make.maxDays !== undefined)
    ? 'The days are not used while a capacity is chosen: the date is worked out from what is free. Clear one of them.'
    : true;
}

/** A batch fills up at a place that counts, and does not wait for ever. */
export function checkBatch(batch: BatchRow | undefined, hasResource: boolean): true | string {
  const { size, longestWaitDays } = batch ?? {};
  if (size === undefined && longestWaitDays === undefined) return true;
  if (size === undefined) return 'Say how many fill a batch, or clear the days it waits.';
  if (!(size > 0)) return 'A batch has at least 1. Clear both fields when you do not make in batches.';
  if (longestWaitDays === undefined) return 'Say how many days a batch waits at most; then it is made half full.';
  return hasResource ? true : 'A batch is filled on a capacity. Choose whose capacity it takes, or clear the batch.';
}
