import { describe, expect, it } from 'vitest';
import { contextAt } from '../fixtures/market.ts';
import { changeDocument, findOption, type StoredDocument, wayDocuments } from '../fixtures/ways.ts';
import { previewEventShape } from '../shapes/preview.ts';
import { readShape } from '../shapes/readShape.ts';
import { toFulfilmentPlan } from './fulfilmentPlan.ts';

const context = contextAt('2026-11-23T09:00:00Z');

/** Whether anybody could be promised anything by the option. */
async function isPlanned(id: string, documents: readonly StoredDocument[]): Promise<boolean> {
  const option = await findOption(id, documents);
  return option !== undefined && toFulfilmentPlan(option, context).ok;
}

const option = (id: string) => wayDocuments.find((document) => document._id === id) ?? {};
const fieldOf = (id: string, name: string): object => {
  const value: unknown = Object.entries(option(id)).find(([key]) => key === name)?.[1];
  return typeof value === 'object' && value !== null ? value : {};
};
const missing = { _type: 'reference', _ref: 'nobody' };

describe('an entry that cannot be read', () => {
  it.each(['option-stall', 'option-door', 'option-run', 'option-lane', 'option-make'])(
    'is not in the fixtures of %s',
    async (id) => {
      expect(await isPlanned(id, wayDocuments)).toBe(true);
    },
  );

  /** Without the entry each of these promises would be as good, or better. */
  it.each([
    ['a closure', 'option-door', 'calendar-workshop', { exceptions: [{ on: 'Christmas', kind: 'closed' }] }],
    ['a rotation', 'option-door', 'calendar-workshop', { rotation: { weeks: [{ hours: [{ opens: '9' }] }] } }],
    [
      'an earlier cutoff',
      'option-door',
      'option-door',
      { cutoffs: [{ kind: 'weekday', weekdays: ['mon'], time: '9' }] },
    ],
    ['a release', 'option-door', 'option-door', { releaseAt: 'in spring' }],
    ['a limit', 'option-door', 'option-door', { limits: { weightGrams: 'light' } }],
    [
      'the lead time',
      'option-door',
      'option-door',
      { pickup: { ...fieldOf('option-door', 'pickup'), leadMinutes: -1 } },
    ],
    ['the last day of a place', 'option-door', 'place-workshop', { liveUntil: 'Friday' }],
    ['a cancelled departure', 'option-run', 'run-bike', { cancelled: [{ on: '2026-11-25', departs: '5 pm' }] }],
    ['the seats', 'option-run', 'run-bike', { seats: { unit: 'parcel', count: 'ten' } }],
    ['the minimum', 'option-run', 'run-bike', { minimum: { orders: 2.5, decideByMinutes: 10, otherwise: 'refund' } }],
    ['a month of the season', 'option-run', 'run-bike', { season: [{ month: 7, min: 10, max: 'hot' }] }],
    ['an exclusion of a zone', 'option-run', 'zone-centre', { excludes: [{ kind: 'exact' }] }],
    ['a zone', 'option-run', 'run-bike', { zones: [missing, { _type: 'reference', _ref: 'zone-centre' }] }],
    [
      'the slow parcels',
      'option-lane',
      'lane-parcel',
      {
        zones: [
          {
            zone: { _ref: 'zone-portugal' },
            history: {
              parcels: [
                { days: 1, count: 40 },
                { days: 'nine', count: 9 },
              ],
              measuredThrough: '2026-11-20',
            },
          },
        ],
      },
    ],
    ['the review of a lane', 'option-lane', 'lane-parcel', { reviewedThrough: 'next year' }],
    ['what is committed', 'option-make', 'resource-printer', { committed: [{ on: '2026-11-24', units: 'all' }] }],
    ['that a machine is down', 'option-make', 'resource-printer', { isDown: 'yes' }],
    ['a day without capacity', 'option-make', 'resource-printer', { byDate: [{ on: '2026-11-27', units: -1 }] }],
    ['the end of a contract', 'option-make', 'partner-fab', { contractUntil: 'soon' }],
    ['a partner', 'option-make', 'resource-printer', { partner: missing }],
    [
      'a resource',
      'option-make',
      'option-make',
      {
        make: { ...fieldOf('option-make', 'make'), resource: missing, minDays: 0, maxDays: 0 },
      },
    ],
    ['the cure', 'option-make', 'option-make', { make: { ...fieldOf('option-make', 'make'), cureHours: 'a day' } }],
    ['the price', 'option-lane', 'option-lane', { price: { amountMinor: -1, currency: 'EUR' } }],
  ])('leaves no promise rather than one without it: %s', async (_, id, document, change) => {
    expect(await isPlanned(id, changeDocument(document, change))).toBe(false);
  });

  it('takes the place from an event whose last day there cannot be read', async () => {
    const place = { _id: 'place-square', name: 'Square', liveUntil: 'Friday' };
    const reading = readShape(previewEventShape, { _id: 'e', name: 'Feira', zone: 'Europe/Lisbon', place });
    if (!reading.ok) throw new Error('The event must be readable.');
    const stall = await findOption('option-stall');
    if (stall === undefined) throw new Error('The option must be readable.');
    const event = { ...context.event, place: reading.value.value.place };
    expect(toFulfilmentPlan(stall, { ...context, event })).toMatchObject({
      ok: false,
      issues: [{ path: 'event.place' }],
    });
  });
});
