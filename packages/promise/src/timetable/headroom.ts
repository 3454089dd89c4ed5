/** [R9] The share of timetables that may become optimistic before they are made anew. */
const RISK = 0.02;
/** More than any stall sells between two looks at a page. */
const MAX_HEADROOM = 1000;

/**
 * [R9] How many orders a published timetable must leave room for: the smallest K with P(N > K) < risk, N being Poisson with as
 * many orders as are expected until it is made anew.
 *
 * @throws RangeError for a rate that is negative or not a number.
 */
export function chooseHeadroom(
  expected: { readonly ordersPerHour: number; readonly hours: number },
  risk: number = RISK,
): number {
  const mean = expected.ordersPerHour * expected.hours;
  if (!(mean >= 0 && Number.isFinite(mean))) {
    throw new RangeError(
      `Expected orders must be 0 or more, not ${expected.ordersPerHour} an hour for ${expected.hours} h.`,
    );
  }
  // Terms as logarithms: e^-mean alone is 0 for a mean over 745.
  let logTerm = -mean;
  let atMost = Math.exp(logTerm);
  let headroom = 0;
  while (1 - atMost >= risk && headroom < MAX_HEADROOM) {
    headroom += 1;
    logTerm += Math.log(mean / headroom);
    atMost += Math.exp(logTerm);
  }
  return headroom;
}
