import { basisSteps } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { basisSamples, otherBasis, toReading } from '../test/samples.ts';
import { formatBasis, formatBasisList } from './index.ts';

const reading = toReading('en-GB');
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const otherOf = (name: string) => {
  const step = otherBasis[name];
  if (step === undefined) throw new Error(`There is no sample "${name}": see test/samples.ts.`);
  return plain(formatBasis(step, reading));
};

describe('a basis step in words', () => {
  it('is one sentence for every step there is, with its parameters and without', () => {
    for (const step of basisSteps) {
      for (const text of [formatBasis(basisSamples[step], reading), formatBasis({ step }, reading)]) {
        expect(text, step).toMatch(/^[\p{Lu}\d].*[^.]\.$/su);
      }
    }
  });

  it('says which day an order counts for, and until when', () => {
    expect(plain(formatBasis(basisSamples.acceptance_day, reading))).toBe(
      'Counts for Mon 16 Nov; orders before 12:00 count for the same day (Lisbon time).',
    );
  });

  it('names the day of a cutoff that is after midnight', () => {
    expect(otherOf('acceptance_day, cutoff after midnight')).toBe(
      'Counts for Fri 13 Nov; orders before Sat 14 Nov, 02:00 count for it (Lisbon time).',
    );
  });

  it('names the dates passed over with their labels, and days in a row once', () => {
    expect(otherOf('acceptance_day, dates passed over')).toMatch(
      /Passed over: Sat 28 Nov – Mon 30 Nov \(Inventário\) and Tue 1 Dec \(Restauração da Independência\)\.$/,
    );
  });

  it('does not join days of another label, or with a day between them', () => {
    const passedOver = [
      { on: '2026-12-08', label: 'Imaculada Conceição' },
      { on: '2026-12-09', label: '' },
      { on: '2026-12-11', label: '' },
    ];
    expect(plain(formatBasis({ step: 'ready', passedOver }, reading))).toBe(
      'Ready. Passed over: Tue 8 Dec (Imaculada Conceição), Wed 9 Dec and Fri 11 Dec.',
    );
  });

  it('says which branch it speaks of where least and most go apart', () => {
    expect(plain(formatBasis(basisSamples.handover, reading))).toMatch(/^At the earliest: handed to Hudson Parcel /);
    expect(plain(formatBasis(basisSamples.made, reading))).toMatch(/^At the latest: made at Oficina Sol, finished /);
  });

  it('says a share of measured parcels for the least and for the most', () => {
    expect(formatBasis(basisSamples.transit, reading)).toBe(
      'At the latest: on its way for 3 transit days: 9 in 10 of the last 120 parcels took no longer.',
    );
    // The least is the tenth of a hundred whatever share the most stands for.
    expect(otherOf('transit, earliest')).toContain(': 9 in 10 of the last 120 parcels took as long or longer');
  });

  it('says what a quote became: its least as quoted, its most with the day that is added', () => {
    expect(otherOf('transit, quoted')).toBe('At the earliest: on its way for 1 transit day, as the carrier quotes.');
    expect(otherOf('transit, quoted and a day more')).toBe(
      'At the latest: on its way for 4 transit days, one more than the carrier quotes.',
    );
  });

  it('says nothing of days where handling takes none: what was made may be ready another day', () => {
    expect(otherOf('ready, the same day')).toBe('Ready Mon 16 Nov, 17:00 (Lisbon time).');
  });

  it('gives the sentence of its reason for a guard', () => {
    expect(otherOf('guard, with a reason')).toBe(
      'A machine stands still for now. The maker answers within one working day.',
    );
    expect(otherOf('guard, unavailable')).toBe('Sold out.');
    expect(formatBasis({ step: 'guard', params: { reason: 'a reason of tomorrow' } }, reading)).toBe(
      'Checked against the limits of this answer.',
    );
  });

  it('tells a step on its own clock', () => {
    const step = { ...basisSamples.handover, zone: 'America/New_York' };
    expect(plain(formatBasis(step, reading))).toContain('Mon 16 Nov, 12:00 (New York time).');
  });

  it('names no clock for a date of which nobody said whose it is', () => {
    expect(plain(formatBasis({ step: 'capacity', on: '2026-11-16' }, reading))).toBe(
      'The workshop has room on Mon 16 Nov.',
    );
  });

  it('does not end twice where its last word is abbreviated', () => {
    const passedOver = [{ on: '2026-12-01', label: '' }];
    expect(plain(formatBasis({ step: 'batch', on: '2026-11-16', passedOver }, toReading('de')))).toBe(
      'In Chargen gefertigt; diese Charge beginnt Mo., 16. Nov. Nicht mitgezählt: Di., 1. Dez.',
    );
  });

  it('is said once where the earliest and the latest agree, and twice where they do not', () => {
    const handover = basisSamples.handover;
    const both = [handover, { ...handover, branch: 'latest' } as const, basisSamples.stock];
    expect(formatBasisList(both, reading).map(plain)).toEqual([
      'Handed to Hudson Parcel Mon 16 Nov, 17:00 (Lisbon time).',
      'Taken from stock: 12 pieces were there.',
    ]);
    const apart = [handover, { ...handover, branch: 'latest', at: (handover.at ?? 0) + 86_400 } as const];
    expect(formatBasisList(apart, reading).map(plain)).toEqual([
      'At the earliest: handed to Hudson Parcel Mon 16 Nov, 17:00 (Lisbon time).',
      'At the latest: handed to Hudson Parcel Tue 17 Nov, 17:00 (Lisbon time).',
    ]);
  });

  it('keeps an Arabic name apart in an English sentence', () => {
    const step = { ...basisSamples.capacity, params: { resource: 'ورشة الشمس' } };
    expect(formatBasis(step, reading)).toContain('\u2068ورشة الشمس\u2069 has room');
  });

  it('takes a name with markup or braces in it for a name', () => {
    const step = { ...basisSamples.capacity, params: { resource: '<b>{Sol}</b> & {when}' } };
    expect(formatBasis(step, reading)).toContain('<b>{Sol}</b> & {when} has room');
  });
});
