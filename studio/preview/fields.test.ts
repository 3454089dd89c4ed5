import { describe, expect, it } from 'vitest';
import { findField } from './fields.ts';
import { readWay } from './preview.ways.fixtures.ts';

const run = { _id: 'run', title: 'By bicycle', zones: [], weekly: [], dated: [], cancelled: [], season: [] };
const lane = { _id: 'lane', zones: [], season: [] };
const resource = { _id: 'kiln', name: 'Kiln', byWeekday: [], byDate: [], committed: [] };

const { option } = readWay();
const { option: byRun } = readWay({ option: { kind: 'run', run } });
const { option: byLane } = readWay({ option: { kind: 'lane', lane } });
const { option: made } = readWay({ option: { make: { resource } } });
const { option: placeless } = readWay({ option: { workshop: null } });

describe('the field a finding or an issue speaks of', () => {
  it.each([
    ['cutoff', option, { documentId: 'way', path: 'cutoff', label: 'Order before' }],
    ['cutoffs[1].on', option, { documentId: 'way', path: 'cutoffs' }],
    ['handling.readyBy', option, { documentId: 'way', path: 'handling.readyBy', label: 'Ready by' }],
    ['handling.minDays', option, { documentId: 'way', path: 'handling' }],
    ['event.place', option, { documentId: 'event', documentType: 'marketEvent', path: 'place' }],
    ['workshop.calendar', option, { documentId: 'place-pottery', documentType: 'place', path: 'calendar' }],
    ['workshop.exceptions[0].on', option, { documentId: 'calendar-pottery', documentType: 'calendar' }],
    ['workshop.calendar', placeless, { documentId: 'way', path: 'workshop' }],
    ['carry.slots.minutes', option, { documentId: 'way', path: 'pickup.slotMinutes' }],
    ['carry.zones[1]', byRun, { documentId: 'run', documentType: 'courierRun', path: 'zones' }],
    ['carry.minimum.orders', byRun, { documentId: 'run', path: 'minimum', label: 'Orders it needs to go' }],
    ['run.calendar', byRun, { documentId: 'run', documentType: 'courierRun', path: 'calendar' }],
    ['carry.zones[0].history', byLane, { documentId: 'lane', documentType: 'lane', path: 'zones' }],
    ['lane.collectionAt', byLane, { documentId: 'lane', path: 'collectionAt' }],
    ['carry.transit.reviewedThrough', byLane, { documentId: 'lane', path: 'transitCalendar' }],
    ['run', option, { documentId: 'way', path: 'run' }],
    ['make.resource.reserveShare', made, { documentId: 'kiln', documentType: 'resource', path: 'reservePercent' }],
  ])('of %s is where a seller changes it', (path, way, target) => {
    expect(findField(path, way, 'event')).toMatchObject(target);
  });

  it.each([
    ['', option],
    ['carry.zones[0]', option],
    ['somewhere', option],
  ])('of %j is none where no field is meant or it is not chosen', (path, way) => {
    expect(findField(path, way, 'event')).toBeUndefined();
  });
});
