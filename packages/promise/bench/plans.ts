import {
  carrierDays,
  closedOn,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  lisbonState,
  measuredParcels,
  newYorkLane,
  newYorkLanePlan,
  newYorkWorkshop,
  printMake,
  printPlan,
  stall,
  stallPickup,
  workshop,
} from '../src/fixtures.ts';
import { addDays } from '../src/time/days.ts';
import type { Calendar, FulfilmentPlan, PromiseRequest, PromiseState } from '../src/types/index.ts';

/** How much there is to look at; each can grow ten- and a hundredfold. */
export interface Load {
  readonly days: number;
  readonly measuredParcels: number;
  readonly committedDays: number;
  readonly exceptions: number;
}

export const usualLoad: Load = { days: 14, measuredParcels: 30, committedDays: 30, exceptions: 30 };

export const kinds = ['pickup', 'run', 'lane', 'make'] as const;
export type BenchKind = (typeof kinds)[number];

/** No horizon of a measurement reaches this date: past it answers are unknown, and cheap. */
const REVIEWED_THROUGH = '2032-12-31';
const FIRST_DATE = '2026-11-12';

/**
 * The worked example of a kind, with as much of everything as the load says. The count of capacity is as fresh as the last order time:
 * with an older one most answers would be "unknown".
 */
export function toRequest(kind: BenchKind, load: Load = usualLoad): PromiseRequest {
  const expires = lisbonState.asOf + load.days * 86_400;
  const state: PromiseState = {
    ...lisbonState,
    expires,
    resources: {
      press: {
        asOf: expires,
        committed: Array.from({ length: load.committedDays }, (_, index) => ({
          on: addDays(FIRST_DATE, index),
          units: (index * 7) % 36,
        })),
      },
    },
  };
  const line = { quantity: kind === 'make' ? 10 : 1 };
  return { plan: toPlan(kind, load), state, line };
}

/** A plan that shares no object with any other, as when documents are read anew. */
export function toPlan(kind: BenchKind, load: Load = usualLoad): FulfilmentPlan {
  const grown = (calendar: Calendar): Calendar => ({
    ...calendar,
    reviewedThrough: REVIEWED_THROUGH,
    exceptions: [
      ...calendar.exceptions,
      // Every other Sunday, so that however many there are no working day is lost.
      ...Array.from({ length: Math.max(0, load.exceptions - calendar.exceptions.length) }, (_, index) =>
        closedOn(addDays('2026-11-15', index * 14), 'Sunday'),
      ),
    ],
  });
  return structuredClone(growCalendars(kind, load, grown));
}

function growCalendars(kind: BenchKind, load: Load, grown: (calendar: Calendar) => Calendar): FulfilmentPlan {
  const carry = { ...stallPickup, collection: { kind: 'weekly', calendar: grown(stall) } } as const;
  switch (kind) {
    case 'pickup':
      return { ...lisbonPickup, workshop: grown(workshop), carry };
    case 'run':
      return { ...lisbonRunPlan, workshop: grown(workshop), carry: { ...lisbonRun, calendar: grown(workshop) } };
    case 'lane':
      return {
        ...newYorkLanePlan,
        workshop: grown(newYorkWorkshop),
        carry: {
          ...newYorkLane,
          collection: { ...newYorkLane.collection, calendar: grown(newYorkWorkshop) },
          transit: grown(carrierDays),
          delivery: grown(carrierDays),
          zones: newYorkLane.zones.map((zone) => ({
            ...zone,
            history: {
              measuredThrough: '2026-11-01',
              transitDays: Array.from(
                { length: load.measuredParcels },
                (_, index) => measuredParcels[index % measuredParcels.length] ?? 2,
              ),
            },
          })),
          reviewedThrough: REVIEWED_THROUGH,
        },
      };
    case 'make': {
      const resource = printMake.resource && { ...printMake.resource, calendar: grown(workshop) };
      return {
        ...printPlan,
        workshop: grown(workshop),
        make: { ...printMake, ...(resource === undefined ? {} : { resource }) },
        carry,
      };
    }
  }
}
