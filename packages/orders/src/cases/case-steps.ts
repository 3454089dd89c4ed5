import type { CaseKind, CaseState } from '../database/tables.ts';

/** What a seller does about a case. */
export type CaseStep = 'agree' | 'refuse' | 'receive' | 'decide' | 'close';

/**
 * Which states a step may be taken from: the one home of the rule. Goods may be brought to the stall before anybody answered, and a
 * claim is decided by its photos without anything coming back.
 */
const from: Readonly<Record<CaseStep, readonly CaseState[]>> = {
  agree: ['asked'],
  refuse: ['asked', 'agreed', 'received'],
  receive: ['asked', 'agreed'],
  decide: ['agreed', 'received'],
  close: ['decided'],
};

export function canTakeStep(step: CaseStep, one: { readonly kind: CaseKind; readonly state: CaseState }): boolean {
  // A withdrawal is a right: it is not for the seller to refuse.
  if (step === 'refuse' && one.kind === 'withdrawal') return false;
  if (step === 'decide' && one.kind === 'claim' && one.state === 'asked') return true;
  return from[step].includes(one.state);
}

export function listCaseSteps(one: { readonly kind: CaseKind; readonly state: CaseState }): readonly CaseStep[] {
  return (['agree', 'refuse', 'receive', 'decide', 'close'] as const).filter((step) => canTakeStep(step, one));
}
