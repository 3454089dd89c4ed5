import type { OrderState, PartState } from '../database/tables.ts';

type PartKind = 'pickup' | 'run' | 'lane';

interface PartStepRule {
  readonly from: readonly PartState[];
  readonly to: PartState;
  readonly kinds: readonly PartKind[];
}

const anyWay = ['pickup', 'run', 'lane'] as const;
const carried = ['run', 'lane'] as const;

/**
 * What a seller can do with a part of an order, which states it may be in before and which it is in after. This is the one home of
 * the rule: whatever is not written here is refused.
 */
export const partSteps = {
  /** Made to order, and now at hand. */
  made: { from: ['to_make'], to: 'picked', kinds: anyWay },
  picked: { from: ['to_pick'], to: 'picked', kinds: anyWay },
  packed: { from: ['to_pick', 'picked'], to: 'packed', kinds: anyWay },
  /** Can be collected: the buyer is told. */
  ready: { from: ['to_pick', 'picked', 'packed'], to: 'ready', kinds: ['pickup'] },
  /** To the buyer, who may come before anybody tapped "ready", and after nobody thought they would. */
  handed_over: {
    from: ['to_make', 'to_pick', 'picked', 'packed', 'ready', 'not_collected'],
    to: 'done',
    kinds: ['pickup'],
  },
  given_to_courier: { from: ['to_pick', 'picked', 'packed'], to: 'on_its_way', kinds: carried },
  /** Nobody was there. An attempt is not a delivery: it is still on its way. */
  delivery_attempted: { from: ['on_its_way'], to: 'on_its_way', kinds: carried },
  /** The courier brought it back. */
  brought_back: { from: ['on_its_way'], to: 'packed', kinds: carried },
  delivered: { from: ['on_its_way'], to: 'done', kinds: carried },
  /** The buyer did not come while it was kept for them. */
  not_collected: { from: ['ready'], to: 'not_collected', kinds: ['pickup'] },
  /** Kept a while longer for a buyer who did not come. */
  kept_longer: { from: ['not_collected'], to: 'ready', kinds: ['pickup'] },
} as const satisfies Record<string, PartStepRule>;

export type PartStep = keyof typeof partSteps;
export const partStepNames = Object.keys(partSteps).filter((name): name is PartStep => Object.hasOwn(partSteps, name));

export type PartStepRefusal =
  /** It is in that state already. */
  | 'already'
  /** Another step must come first, or it is over. */
  | 'wrong_state'
  /** A parcel is not handed over by code, a collection is given to no courier. */
  | 'wrong_kind'
  /** The order is not accepted yet, or no longer. */
  | 'order_not_live'
  /** It is still to be kept for the buyer. */
  | 'still_held';

export interface PartFacts {
  readonly kind: PartKind;
  readonly state: PartState;
  readonly orderState: OrderState;
}

export type PlannedPartStep =
  | { readonly kind: 'moves'; readonly to: PartState }
  | { readonly kind: 'refused'; readonly reason: PartStepRefusal };

/** Whether a part may take a step, and where it is then. */
export function planPartStep(step: PartStep, part: PartFacts): PlannedPartStep {
  const rule: PartStepRule = partSteps[step];
  if (!rule.kinds.includes(part.kind)) return { kind: 'refused', reason: 'wrong_kind' };
  if (part.state === rule.to && !rule.from.includes(part.state)) return { kind: 'refused', reason: 'already' };
  if (part.orderState !== 'accepted') return { kind: 'refused', reason: 'order_not_live' };
  if (!rule.from.includes(part.state)) return { kind: 'refused', reason: 'wrong_state' };
  return { kind: 'moves', to: rule.to };
}

/** The steps a part can take now, in the order they usually come. */
export function listPartSteps(part: PartFacts): readonly PartStep[] {
  return partStepNames.filter((step) => planPartStep(step, part).kind === 'moves');
}
