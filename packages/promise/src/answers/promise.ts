import type { Outcome } from '../steps/evaluate.ts';
import type { DeliveryPromise, FulfilmentPlan, Instant, PromiseState } from '../types/index.ts';

/** What stands beside every answer. */
export interface Evidence {
  readonly inputsHash: string;
  readonly closuresRevision: string;
}

/** [O1] An outcome with all that makes it a promise: who, how, at what price, from what, and for which order times. */
export function toPromise(
  outcome: Outcome,
  about: { readonly plan: FulfilmentPlan; readonly state: PromiseState; readonly evidence: Evidence },
  valid: { readonly from: Instant; readonly until: Instant },
): DeliveryPromise {
  const { plan, state, evidence } = about;
  const { answer, wording, basis } = outcome;
  return {
    optionId: plan.optionId,
    sellerId: plan.sellerId,
    kind: plan.carry.kind,
    source: plan.source,
    title: plan.title,
    priceMinor: plan.priceMinor,
    currency: plan.currency,
    ...(plan.remedy === undefined ? {} : { remedy: plan.remedy }),
    ...(plan.carry.kind === 'pickup' ? { place: plan.carry.place } : {}),
    asOf: state.asOf,
    expires: state.expires,
    tzVersion: state.tzVersion,
    closuresRevision: evidence.closuresRevision,
    inputsHash: evidence.inputsHash,
    orderFrom: valid.from,
    orderUntil: valid.until,
    wording: { key: wording.key, params: wording.params },
    basis,
    ...answer,
  };
}

/** [R3] Whether two outcomes say the same to a buyer. The basis may differ: it is that of the first order time. */
export function isSameOutcome(a: Outcome, b: Outcome): boolean {
  return formatLikeness(a) === formatLikeness(b);
}

function formatLikeness({ answer, wording }: Outcome): string {
  return JSON.stringify([answer, wording]);
}
