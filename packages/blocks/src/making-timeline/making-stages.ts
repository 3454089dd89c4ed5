import type { BasisStep, BasisStepKey, DeliveryPromise, Instant, Zone } from '@stallkeep/promise';

/**
 * The stages of something that is made, from the basis of its promise: what the engine reckoned, put in the buyer's order. Pure.
 */

export type StageKind = 'queue' | 'making' | 'curing' | 'ready' | 'onTheWay';

export interface Stage {
  readonly kind: StageKind;
  /** First and last day of it, as instants on those days in `zone`; equal where nothing is open. */
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly zone: Zone;
  /** Who or what does it: the machine, the carrier. */
  readonly by?: string;
}

/** Which steps say when a stage is. */
const steps: readonly { readonly kind: StageKind; readonly of: readonly BasisStepKey[] }[] = [
  { kind: 'queue', of: ['acceptance_day', 'batch'] },
  { kind: 'making', of: ['made'] },
  { kind: 'curing', of: ['cured'] },
  { kind: 'ready', of: ['ready'] },
  { kind: 'onTheWay', of: ['departure', 'handover'] },
];

/** Whether an order that is placed now is made for it. */
export function isMade(promise: DeliveryPromise): boolean {
  return promise.source === 'make' || promise.basis.some(({ step }) => step === 'made');
}

/** Total: a stage that the basis does not speak of is left out. The end, in the buyer's hands, is the promise itself. */
export function planStages({ basis }: DeliveryPromise): readonly Stage[] {
  return steps.flatMap(({ kind, of }) => {
    const times = basis.flatMap((step) => (of.includes(step.step) ? findTime(step) : []));
    const [first] = times;
    if (first === undefined) return [];
    const by = times.find((time) => time.by !== undefined)?.by;
    return [
      {
        kind,
        earliest: Math.min(...times.map(({ at }) => at)),
        latest: Math.max(...times.map(({ at }) => at)),
        zone: first.zone,
        ...(by === undefined ? {} : { by }),
      },
    ];
  });
}

/** A date without a time stands for the noon of it, which is on that date in UTC. */
function findTime({ at, on, zone, params }: BasisStep) {
  const name = params?.['resource'] ?? params?.['carrier'];
  const by = typeof name === 'string' ? name : undefined;
  if (on !== undefined) return [{ at: Date.parse(`${on}T12:00:00Z`) / 1000, zone: 'UTC', by }];
  return at === undefined || zone === undefined ? [] : [{ at, zone, by }];
}
