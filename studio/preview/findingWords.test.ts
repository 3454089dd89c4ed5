import { type Finding, findingRules } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { sayFinding } from './findingWords.ts';
import { at } from './preview.fixtures.ts';

const reading = { locale: 'en-GB', zone: 'Europe/Lisbon', near: at('2026-11-23T09:00:00Z') };
const names = new Map([['calendar-pottery', 'Pottery hours']]);

/** Every number and name any rule's sentence may ask for. */
const PARAMS: Finding['params'] = {
  says: 'must be a time such as 09:30',
  got: '"noon"',
  postcode: '1100-472',
  zones: 'Lisbon, Alfama',
  reason: 'beyond_reviewed',
  from: at('2026-11-25T12:00:00Z'),
  until: 20,
  cutoff: '18:00',
  readyBy: '17:00',
  bookByMinutes: 30,
  loadingMinutes: 45,
  orders: 12,
  seats: 8,
  decideByMinutes: 60,
  minutes: 90,
  longest: 60,
  need: 60,
  most: 40,
  calendar: 'calendar-pottery',
  reviewedThrough: '2026-12-31',
  zone: 'Porto',
  sample: 12,
  needed: 30,
  measuredThrough: '2026-01-31',
  weeks: 2,
  over: 10,
  upTo: 10,
};

const say = (rule: Finding['rule'], params = PARAMS) =>
  sayFinding({ rule, severity: 'warning', path: '', params }, names, reading);

describe('findings in a seller’s words', () => {
  it.each(findingRules)('say of %s what is the matter and what to do, with nothing left open', (rule) => {
    const { matter, advice } = say(rule);
    for (const text of [matter, advice]) {
      expect(text).toMatch(/^[A-Z“].*\.$/u);
      expect(text).not.toMatch(/\?|undefined|NaN|_/);
    }
  });

  it('name opening hours by their name, and dates on the clock of the place', () => {
    expect(say('review_ends_soon').matter).toBe(
      '“Pottery hours” is confirmed through Thu\u00a031\u00a0Dec only. Later days have no date for buyers.',
    );
  });

  it('quote what buyers read in place of a date', () => {
    expect(say('never_dated', { ...PARAMS, reason: 'outside_zone' }).matter).toContain('“Not to this address”');
  });

  it('speak of opening hours that have no name yet all the same', () => {
    expect(say('unknown_rotation', { ...PARAMS, calendar: 'other' }).matter).toMatch(/^A calendar of opening hours/);
  });
});
