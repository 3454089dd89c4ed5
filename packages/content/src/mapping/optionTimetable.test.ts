import type { PromiseTimetable } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { at, contextAt } from '../fixtures/market.ts';
import { changeDocument, requireOption, type StoredDocument } from '../fixtures/ways.ts';
import { planOptionTimetable } from './optionTimetable.ts';
import { toPromiseState } from './promiseState.ts';

const NOW = '2026-11-23T09:00:00Z';
const EXPIRES = '2026-12-03T00:00:00Z';

async function timetableOf(
  id: string,
  more: { readonly documents?: readonly StoredDocument[]; readonly stock?: number } = {},
): Promise<PromiseTimetable> {
  const option = await requireOption(id, more.documents);
  const context = contextAt(NOW);
  const stock = more.stock === undefined ? undefined : ({ kind: 'count', onHand: more.stock, reserved: 0 } as const);
  const span = { asOf: at(NOW), expires: at(EXPIRES), tzVersion: '2026a', stock };
  return planOptionTimetable(option, context, { state: toPromiseState([option], context, span) });
}

const datesOf = ({ rows }: PromiseTimetable) =>
  rows.map(({ until, promise }) => [until, 'earliest' in promise ? promise.earliest : promise.reason]);

describe('the timetable of an option', () => {
  it('promises the next market day until its orders close or the workshop can make it no more, then the one after', async () => {
    expect(datesOf(await timetableOf('option-stall'))).toEqual([
      [at('2026-11-27T12:00:00Z'), at('2026-11-28T09:00:00Z')],
      [at(EXPIRES), at('2026-12-12T09:00:00Z')],
    ]);
  });

  it.each(['option-door', 'option-run', 'option-lane', 'option-make'])('has dates for %s', async (id) => {
    const [first] = (await timetableOf(id)).rows;
    expect(first?.promise).toMatchObject({ earliest: expect.any(Number), sellerId: 'seller-ines', tzVersion: '2026a' });
  });

  it('does not promise a departure that is cancelled', async () => {
    const { rows } = await timetableOf('option-run');
    const cancelledAt = at('2026-11-25T17:00:00Z');
    const departures = rows.flatMap(({ promise }) => ('earliest' in promise ? [promise.earliest - 1800] : []));
    expect(departures.length).toBeGreaterThan(3);
    expect(departures).not.toContain(cancelledAt);
  });

  it('says that the day is unknown, and why, where the workshop has no calendar', async () => {
    const { rows } = await timetableOf('option-stall', {
      documents: changeDocument('option-stall', { workshop: null }),
    });
    expect(rows).toMatchObject([
      {
        from: at(NOW),
        until: at(EXPIRES),
        promise: {
          status: 'unknown',
          reason: 'no_calendar',
          title: 'Collect at the stall',
          basis: [{ step: 'guard', params: { path: 'workshop.calendar' } }],
        },
      },
    ]);
  });

  it('says sold out where nothing is left, and promises what is made all the same', async () => {
    expect((await timetableOf('option-stall', { stock: 0 })).rows).toMatchObject([
      { promise: { status: 'unavailable', reason: 'sold_out' } },
    ]);
    const [made] = (await timetableOf('option-make', { stock: 0 })).rows;
    expect(made?.promise.status).toBe('firm');
  });

  it('is unknown for a line that could not be read', async () => {
    const option = await requireOption('option-stall');
    const context = contextAt(NOW);
    const state = toPromiseState([option], context, { asOf: at(NOW), expires: at(EXPIRES), tzVersion: '2026a' });
    const line = { ok: false, issues: [{ path: '', rule: 'must be readable', got: 'nothing' }] } as const;
    const { rows } = planOptionTimetable(option, context, { state, line });
    expect(rows).toMatchObject([{ promise: { status: 'unknown', reason: 'bad_line' } }]);
  });

  it('is not kept from a date by limits where nobody said what is ordered', async () => {
    const documents = changeDocument('option-lane', { limits: { weightGrams: 500 } });
    const [first] = (await timetableOf('option-lane', { documents })).rows;
    expect(first?.promise).toHaveProperty('earliest');
  });
});
