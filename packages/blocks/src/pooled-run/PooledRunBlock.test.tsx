import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { runs } from '../fixtures/openings.ts';
import { emptyPage } from '../fixtures/pages.ts';
import { at, madeAt } from '../fixtures/promises.ts';
import * as stories from './PooledRunBlock.stories.tsx';
import { PooledRunBlock } from './PooledRunBlock.tsx';
import { pooledRunContract } from './pooledRun.contract.ts';
import { pooledRunFixtures } from './pooledRun.fixtures.ts';
import { pooledRunTelemetry } from './pooledRun.telemetry.ts';
import { toRunStanding } from './run-standing.ts';

describeBlock({
  type: 'pooledRun',
  folder: 'pooled-run',
  fixtures: pooledRunFixtures,
  stories,
  telemetry: pooledRunTelemetry,
  contract: pooledRunContract,
});

describe('a run', () => {
  const standings = (time: number) => runs.map((run) => toRunStanding(run, time));

  it('stands as it does when the page is made', () => {
    expect(standings(madeAt)).toEqual(['if_enough', 'full', 'cancelled', 'if_enough']);
  });

  it('takes no order from its deadline on', () => {
    expect(standings(at('2026-11-19T15:59:59Z'))[0]).toBe('if_enough');
    expect(standings(at('2026-11-19T16:00:00Z'))).toEqual(['passed', 'full', 'cancelled', 'if_enough']);
  });

  it('goes once as many orders are in as it needs', () => {
    const [run] = runs;
    const placed = (count: number) => run?.minimum && { ...run, minimum: { ...run.minimum, placed: count } };
    expect([placed(4), placed(5)].map((one) => one && toRunStanding(one, madeAt))).toEqual(['if_enough', 'open']);
  });

  it('is not shown where there is none', () => {
    const page = { ...emptyPage, runs: [] };
    expect(renderToStaticMarkup(<PooledRunBlock content={pooledRunFixtures.full} page={page} />)).toBe('');
  });

  it('shows the promise of its way once, with the first run an order goes along with', () => {
    const { args } = stories.CutoffPassed;
    const html = renderToStaticMarkup(<PooledRunBlock {...args} place={{ id: 'a', type: 'pooledRun', position: 0 }} />);
    expect(html.match(/data-seen="promise_view"/g) ?? []).toHaveLength(0);
    const full = renderToStaticMarkup(
      <PooledRunBlock {...stories.Full.args} place={{ id: 'a', type: 'pooledRun', position: 0 }} />,
    );
    expect(full.match(/data-seen="promise_view"/g)).toHaveLength(1);
  });
});
