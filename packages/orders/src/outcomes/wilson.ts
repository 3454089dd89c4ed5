/** Of the normal distribution, for 95 of 100. */
const Z = 1.959964;

/** The 95 % Wilson interval of a share, from 0 to 1. Of nothing, nothing is known: 0 to 1. */
export function toWilsonInterval(kept: number, counted: number): { readonly low: number; readonly high: number } {
  if (counted === 0) return { low: 0, high: 1 };
  const share = kept / counted;
  const scale = 1 + Z ** 2 / counted;
  const centre = (share + Z ** 2 / (2 * counted)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / counted + Z ** 2 / (4 * counted ** 2));
  // At none and at all of them the end is exact; what floating point leaves of it is not.
  return { low: kept === 0 ? 0 : centre - half, high: kept === counted ? 1 : centre + half };
}
