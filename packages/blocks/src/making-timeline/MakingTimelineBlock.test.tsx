import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeBlock } from '../conformance/describe-block.ts';
import { productPage, withPage } from '../fixtures/pages.ts';
import { at, estimatedMake, firmPickup, madeToOrder } from '../fixtures/promises.ts';
import * as stories from './MakingTimelineBlock.stories.tsx';
import { MakingTimelineBlock } from './MakingTimelineBlock.tsx';
import { isMade, planStages } from './making-stages.ts';
import { makingTimelineContract } from './makingTimeline.contract.ts';
import { makingTimelineFixtures } from './makingTimeline.fixtures.ts';
import { makingTimelineTelemetry } from './makingTimeline.telemetry.ts';

describeBlock({
  type: 'makingTimeline',
  folder: 'making-timeline',
  fixtures: makingTimelineFixtures,
  stories,
  telemetry: makingTimelineTelemetry,
  contract: makingTimelineContract,
});

const stagesOf = (timetable: typeof madeToOrder) => {
  const promise = timetable.rows[0]?.promise;
  return promise === undefined ? [] : planStages(promise);
};

describe('the stages of making', () => {
  it('stand in the order in which they happen, from the earliest to the latest day', () => {
    const days = stagesOf(madeToOrder).map(({ kind, earliest, latest }) =>
      [kind, ...[earliest, latest].map((time) => new Date(time * 1000).toISOString().slice(0, 10))].join(' '),
    );
    expect(days).toEqual([
      'queue 2026-11-13 2026-11-13',
      'making 2026-11-13 2026-11-16',
      'curing 2026-11-14 2026-11-17',
      'ready 2026-11-16 2026-11-18',
    ]);
    expect(stagesOf(madeToOrder)[1]?.by).toBe('Screen press');
  });

  it('have one day where nothing is open', () => {
    const [, making] = stagesOf(estimatedMake);
    expect(making?.earliest).toBe(at('2026-11-13T12:00:00Z'));
    expect(making?.latest).toBe(making?.earliest);
  });

  it('are not told of what is there already', () => {
    const promises = [firmPickup, madeToOrder].flatMap(({ rows }) => rows[0]?.promise ?? []);
    expect(promises.map(isMade)).toEqual([false, true]);
    const page = withPage(productPage, { timetables: [firmPickup] });
    expect(renderToStaticMarkup(<MakingTimelineBlock content={makingTimelineFixtures.full} page={page} />)).toBe('');
  });
});
