import { describe, expect, it } from 'vitest';
import type { PartState } from '../database/tables.ts';
import { listPartSteps, type PartStep, partStepNames, partSteps, planPartStep } from './part-steps.ts';

const states = [
  'to_make',
  'to_pick',
  'picked',
  'packed',
  'ready',
  'on_its_way',
  'done',
  'not_collected',
  'cancelled',
] as const satisfies readonly PartState[];

/** Written out a second time, by hand: from which state which step leads where. Everything that is not here is refused. */
const collected: Record<PartState, Partial<Record<PartStep, PartState>>> = {
  to_make: { made: 'picked', handed_over: 'done' },
  to_pick: { picked: 'picked', packed: 'packed', ready: 'ready', handed_over: 'done' },
  picked: { packed: 'packed', ready: 'ready', handed_over: 'done' },
  packed: { ready: 'ready', handed_over: 'done' },
  ready: { handed_over: 'done', not_collected: 'not_collected' },
  on_its_way: {},
  done: {},
  not_collected: { handed_over: 'done', kept_longer: 'ready' },
  cancelled: {},
};
const carried: Record<PartState, Partial<Record<PartStep, PartState>>> = {
  to_make: { made: 'picked' },
  to_pick: { picked: 'picked', packed: 'packed', given_to_courier: 'on_its_way' },
  picked: { packed: 'packed', given_to_courier: 'on_its_way' },
  packed: { given_to_courier: 'on_its_way' },
  ready: {},
  on_its_way: { delivery_attempted: 'on_its_way', brought_back: 'packed', delivered: 'done' },
  done: {},
  not_collected: {},
  cancelled: {},
};

const pairs = states.flatMap((state) => partStepNames.map((step) => ({ state, step })));

describe('the steps of a part', () => {
  it.each(pairs)('of a collection that is $state: $step', ({ state, step }) => {
    const planned = planPartStep(step, { kind: 'pickup', state, orderState: 'accepted' });
    expect(planned.kind === 'moves' ? planned.to : undefined).toBe(collected[state][step]);
  });

  it.each(pairs)('of a parcel that is $state: $step', ({ state, step }) => {
    for (const kind of ['run', 'lane'] as const) {
      const planned = planPartStep(step, { kind, state, orderState: 'accepted' });
      expect(planned.kind === 'moves' ? planned.to : undefined).toBe(carried[state][step]);
    }
  });

  it.each(['awaiting_payment', 'completed', 'cancelled', 'withdrawn', 'lapsed'] as const)(
    'moves nothing of an order that is %s',
    (orderState) => {
      for (const { state, step } of pairs) {
        for (const kind of ['pickup', 'run', 'lane'] as const) {
          expect(planPartStep(step, { kind, state, orderState }).kind).toBe('refused');
        }
      }
    },
  );

  it('says that it was done already, whatever became of the order', () => {
    const done = { kind: 'pickup', state: 'done', orderState: 'completed' } as const;
    expect(planPartStep('handed_over', done)).toEqual({ kind: 'refused', reason: 'already' });
  });

  it('says that a parcel is not handed over by code', () => {
    const parcel = { kind: 'run', state: 'packed', orderState: 'accepted' } as const;
    expect(planPartStep('handed_over', parcel)).toEqual({ kind: 'refused', reason: 'wrong_kind' });
  });

  it('lists what can be done next, and nothing once it is over', () => {
    expect(listPartSteps({ kind: 'pickup', state: 'packed', orderState: 'accepted' })).toEqual([
      'ready',
      'handed_over',
    ]);
    expect(listPartSteps({ kind: 'lane', state: 'done', orderState: 'completed' })).toEqual([]);
    expect(Object.keys(partSteps)).toEqual(partStepNames);
  });
});
