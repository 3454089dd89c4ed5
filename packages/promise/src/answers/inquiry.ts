import { findLineIssues, findPlanIssues } from '../input/checked.ts';
import { type CompiledPlan, compilePlan } from '../plan/compile.ts';
import { hashText, toCanonicalJson } from '../plan/hash.ts';
import { formatProfile } from '../plan/profile.ts';
import type { Issue } from '../result.ts';
import type { Inquiry } from '../steps/evaluate.ts';
import { isCovered } from '../steps/stock.ts';
import type { FulfilmentPlan, OrderLine, PromiseRequest, PromiseState, UnknownReason } from '../types/index.ts';

/** A request that can be asked, or why it cannot. */
export type Prepared =
  | {
      readonly kind: 'ready';
      readonly inquiry: Inquiry;
      readonly inputsHash: string;
      readonly closuresRevision: string;
    }
  | {
      readonly kind: 'bad';
      readonly reason: Extract<UnknownReason, 'bad_plan' | 'bad_line'>;
      readonly issues: readonly Issue[];
      readonly inputsHash: string;
      readonly closuresRevision: string;
    };

const ONE_ITEM: OrderLine = { quantity: 1 };

/** [G8] [G9] Checks plan and line once, and makes the plan ready. */
export function prepareRequest(request: PromiseRequest): Prepared {
  const { plan, state, line = ONE_ITEM, destination } = request;
  const planIssues = findPlanIssues(plan);
  const issues = planIssues.length > 0 ? planIssues : findLineIssues(line);
  if (issues.length > 0) {
    const reason = planIssues.length > 0 ? 'bad_plan' : 'bad_line';
    return { kind: 'bad', reason, issues, inputsHash: hashText(toCanonicalJson({ plan, line })), closuresRevision: '' };
  }
  const compiled = findCompiled(plan);
  const inquiry = { plan: compiled, state, line, destination, otherUnits: 0 };
  return {
    kind: 'ready',
    inquiry,
    inputsHash: hashInputs(inquiry),
    closuresRevision: compiled.closuresRevision,
  };
}

const compiledPlans = new WeakMap<FulfilmentPlan, CompiledPlan>();

/** A plan is compiled once, however often it is asked. It must have passed its checks, and must not be changed after. */
function findCompiled(plan: FulfilmentPlan): CompiledPlan {
  const known = compiledPlans.get(plan);
  if (known !== undefined) return known;
  const compiled = compilePlan(plan);
  compiledPlans.set(plan, compiled);
  return compiled;
}

/**
 * [O2] SHA-256 of everything but the time of asking, which stands beside it in the answer. Stock enters as what it decides,
 * whether it covers the order, and the line as what the plan looks at of it.
 */
function hashInputs({ plan, state, line, destination }: Inquiry): string {
  const isInStock = isCovered(plan.source, line, state.stock);
  return hashText(`${plan.hash} ${hashState(state)} ${formatProfile(plan.source, { line, destination, isInStock })}`);
}

const stateHashes = new WeakMap<PromiseState, string>();

function hashState(state: PromiseState): string {
  const known = stateHashes.get(state);
  if (known !== undefined) return known;
  const { asOf: _, expires: __, stock: ___, ...rest } = state;
  const hash = hashText(toCanonicalJson(rest));
  stateHashes.set(state, hash);
  return hash;
}
