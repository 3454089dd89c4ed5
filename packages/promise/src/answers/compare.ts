import type { DatedAnswer, DeliveryPromise } from '../types/index.ts';

type Dated = DeliveryPromise & DatedAnswer;

const STRENGTH = { firm: 0, estimate: 1, unknown: 2, unavailable: 3 } as const;

/** [O4] Firm before estimate before unknown before unavailable; then the earlier latest, then the lower price. For sort(). */
export function compareAnswers(a: DeliveryPromise, b: DeliveryPromise): number {
  return (
    STRENGTH[a.status] - STRENGTH[b.status] ||
    (hasDate(a) && hasDate(b) ? a.latest - b.latest : 0) ||
    a.priceMinor - b.priceMinor
  );
}

/**
 * [O5] How the promise at acceptance stands to the one the buyer saw. Not worse: the shown text is kept. Worse: the buyer is asked
 * before paying. A refusal is worse than any date; a later end, a weaker status or a higher price is worse.
 */
export function compareToShown(now: DeliveryPromise, shown: DeliveryPromise): 'equal' | 'better' | 'worse' {
  if (STRENGTH[now.status] > STRENGTH[shown.status] || now.priceMinor > shown.priceMinor) return 'worse';
  if (hasDate(shown) && hasDate(now)) {
    if (now.latest > shown.latest) return 'worse';
    const isEqual =
      now.status === shown.status &&
      now.latest === shown.latest &&
      now.earliest === shown.earliest &&
      now.priceMinor === shown.priceMinor;
    return isEqual ? 'equal' : 'better';
  }
  return now.status === shown.status && now.priceMinor === shown.priceMinor ? 'equal' : 'better';
}

export function hasDate(promise: DeliveryPromise): promise is Dated {
  return promise.status === 'firm' || promise.status === 'estimate';
}
