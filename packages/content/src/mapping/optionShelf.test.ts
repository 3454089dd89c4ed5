import { type OrderLine, type PromiseTimetable, planTimetable, type Result, type StockState } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { at, contextAt } from '../fixtures/market.ts';
import { changeDocument, requireOption } from '../fixtures/ways.ts';
import { OptionShelf } from './optionShelf.ts';
import { planOptionTimetable } from './optionTimetable.ts';
import { toPromiseState } from './promiseState.ts';

/** On the five minutes, when what is shared is worked out for this very second. */
const NOW = '2026-11-23T09:00:00Z';
const LATER = '2026-11-23T09:04:59Z';
const span = { expires: at('2026-12-01T00:00:00Z'), tzVersion: '2026a' };

const lines: readonly (Result<OrderLine> | undefined)[] = [
  undefined,
  { ok: true, value: { quantity: 1, weightGrams: 400 } },
  { ok: true, value: { quantity: 2, weightGrams: 400, fragility: 'fragile' } },
  { ok: false, issues: [{ path: '', rule: 'must be readable', got: 'nothing' }] },
];
const stocks: readonly (StockState | undefined)[] = [
  undefined,
  { kind: 'count', onHand: 3, reserved: 0 },
  { kind: 'count', onHand: 0, reserved: 0 },
];

/** What buyers read and when: evidence and basis may name the state, which has more in it where it is not shared. */
const sayingOf = ({ rows, expires }: PromiseTimetable) => ({
  expires,
  rows: rows.map(({ from, until, promise: { inputsHash: _, ...said } }) => ({ from, until, said })),
});

describe('the shelf of options', () => {
  it.each(['option-stall', 'option-door', 'option-run', 'option-lane', 'option-make'])(
    'gives for %s what is planned without it, whoever asked before',
    async (id) => {
      const option = await requireOption(id, changeDocument(id, { limits: { weightGrams: 500 } }));
      const context = contextAt(NOW);
      const shelf = new OptionShelf(10);
      for (const line of lines) {
        for (const stock of stocks) {
          const shared = shelf.planTimetable(option, context, { at: at(NOW), ...span, line, stock });
          const state = toPromiseState([option], context, { asOf: at(NOW), ...span, stock });
          expect(sayingOf(shared)).toEqual(sayingOf(planOptionTimetable(option, context, { state, line })));
        }
      }
    },
  );

  it.each(['1170-165', '9000-001', '?'])('asks of a run for %s what is asked without it', async (postcode) => {
    const option = await requireOption('option-run');
    const context = contextAt(NOW);
    const destination = { countryCode: 'PT', postcode };
    const [line, stock] = [lines[1], stocks[1]];
    const request = new OptionShelf(10).findRequest(option, context, {
      at: at(NOW),
      ...span,
      line,
      stock,
      destination,
    });
    const state = toPromiseState([option], context, { asOf: at(NOW), ...span, stock });
    expect(request && sayingOf(planTimetable(request))).toEqual(
      sayingOf(planOptionTimetable(option, context, { state, line, destination })),
    );
  });

  it('asks nothing for a line or a plan that could not be read', async () => {
    const shelf = new OptionShelf(10);
    const question = { at: at(NOW), ...span };
    const option = await requireOption('option-run');
    expect(shelf.findRequest(option, contextAt(NOW), { ...question, line: lines[3] })).toBeUndefined();
    expect(shelf.findRequest({ ...option, run: undefined }, contextAt(NOW), question)).toBeUndefined();
  });

  it('shares a table for some minutes, and shows of it only rows that hold now or later', async () => {
    const option = await requireOption('option-run', changeDocument('option-run', { cutoff: '09:02' }));
    const shelf = new OptionShelf(10);
    const first = shelf.planTimetable(option, contextAt(NOW), { at: at(NOW), ...span });
    const second = shelf.planTimetable(option, contextAt(LATER), { at: at(LATER), ...span });
    expect(second.rows[0]?.promise).toBe(first.rows[1]?.promise);
    expect(second.rows).toHaveLength(first.rows.length - 1);
  });

  it('plans anew once an editor changes anything of the option', async () => {
    const shelf = new OptionShelf(10);
    const planned = async (change: Record<string, unknown>) => {
      const option = await requireOption('option-door', changeDocument('calendar-workshop', change));
      return shelf.planTimetable(option, contextAt(NOW), { at: at(NOW), ...span }).rows[0]?.promise;
    };
    const before = await planned({});
    const after = await planned({ exceptions: [{ on: '2026-11-23', kind: 'closed', label: 'Ill' }] });
    expect(before).toHaveProperty('earliest', at('2026-11-23T17:00:00Z'));
    expect(after).toHaveProperty('earliest', at('2026-11-24T17:00:00Z'));
    expect(await planned({})).toBe(before);
  });

  it('forgets what was not asked for longest', async () => {
    const [door, run] = [await requireOption('option-door'), await requireOption('option-run')];
    const shelf = new OptionShelf(1);
    const ask = (option: typeof door) => shelf.planTimetable(option, contextAt(NOW), { at: at(NOW), ...span }).rows[0];
    const first = ask(door);
    expect(ask(door)?.promise).toBe(first?.promise);
    ask(run);
    expect(ask(door)?.promise).not.toBe(first?.promise);
  });
});
