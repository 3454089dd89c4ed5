import type { Finding } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { shareFindings } from './findings.ts';
import { readWay } from './preview.ways.fixtures.ts';

const finding = (more: Partial<Finding>): Finding => ({
  rule: 'review_ends_soon',
  severity: 'warning',
  path: '',
  params: {},
  ...more,
});
const calendar = finding({ params: { calendar: 'calendar-pottery', reviewedThrough: '2026-12-31' } });
const { option } = readWay();
const { option: other } = readWay({ option: { _id: 'other', title: 'Collect elsewhere' } });
const names = new Map([['calendar-pottery', 'Pottery hours']]);

const share = (...ways: { option: typeof option; findings: Finding[] }[]) => shareFindings(ways, names, 'event');

describe('findings of several ways', () => {
  it('are one where they are about one field, with the ways they concern', () => {
    const shared = share({ option, findings: [calendar] }, { option: other, findings: [calendar] });
    expect(shared).toEqual([
      {
        finding: calendar,
        titles: ['Collect at the pottery', 'Collect elsewhere'],
        target: expect.objectContaining({ documentType: 'calendar', documentId: 'calendar-pottery' }),
      },
    ]);
  });

  it('stay apart where each is about its own way', () => {
    const late = finding({ rule: 'ready_outside_hours', path: 'handling.readyBy', params: { readyBy: '23:00' } });
    expect(share({ option, findings: [late] }, { option: other, findings: [late] })).toHaveLength(2);
  });

  it('stand with mistakes first', () => {
    const never = finding({ rule: 'never_dated', severity: 'error' });
    const rules = share({ option, findings: [calendar, never] }).map((each) => each.finding.rule);
    expect(rules).toEqual(['never_dated', 'review_ends_soon']);
  });

  it('do not complain that an event has an end', () => {
    const end = finding({ rule: 'sometimes_undated', params: { reason: 'no_window', from: 0 } });
    const { option: atEvent } = readWay({ option: { pickup: { collectAt: 'event' } } });
    expect(share({ option: atEvent, findings: [end] })).toEqual([]);
    expect(share({ option, findings: [end] })).toHaveLength(1);
  });
});
