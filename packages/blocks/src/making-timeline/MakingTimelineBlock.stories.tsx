import { type FulfilmentPlan, type PromiseState, type PromiseTimetable, planTimetable } from '@stallkeep/promise';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { productPage, withPage } from '../fixtures/pages.ts';
import { makePlan, measuredLanePlan, runPlan } from '../fixtures/plans.ts';
import {
  at,
  estimatedMake,
  firmPickup,
  fixtureState,
  madeAt,
  madeToOrder,
  makeUnavailable,
} from '../fixtures/promises.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { MakingTimelineBlock } from './MakingTimelineBlock.tsx';
import { makingTimelineFixtures } from './makingTimeline.fixtures.ts';

const meta = {
  title: 'Blocks/Made-to-order timeline',
  component: MakingTimelineBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof MakingTimelineBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const show = (...timetables: readonly PromiseTimetable[]) => ({
  content: makingTimelineFixtures.full,
  page: withPage(productPage, { timetables }),
});
const ask = (plan: FulfilmentPlan, changes: Partial<PromiseState> = {}) =>
  planTimetable({ plan, state: { ...fixtureState, ...changes } });
const { make } = makePlan;
const madeAndSent: FulfilmentPlan = {
  ...measuredLanePlan,
  optionId: 'made-and-sent',
  title: 'Printed for you, sent with the post',
  source: 'make',
  ...(make === undefined ? {} : { make }),
};
const madeAndRidden: FulfilmentPlan = {
  ...runPlan,
  optionId: 'made-and-ridden',
  title: 'Printed for you, by courier',
  source: 'make',
  make: {
    unitsPerItem: 1,
    setUpUnits: 0,
    finishBy: '17:00',
    cureHours: 0,
    makingDays: { min: 2, max: 4 },
    batch: { size: 12, longestWaitDays: 6 },
  },
};

export const Full: Story = {
  args: show(firmPickup, madeToOrder),
  play: async ({ canvas, userEvent }) => {
    const stages = canvas.getAllByRole('listitem').map(({ textContent }) => textContent);
    await expect(stages[0]).toMatch(/^You orderOrder before Fri/);
    await expect(stages.at(2)).toMatch(/^MadeFri\s13\sNov.*Mon\s16\sNov/);
    await expect(canvas.getByText(/^Ready to collect Tue/)).toBeVisible();
    await userEvent.click(canvas.getByText('How these days are worked out'));
    await expect(canvas.getByText(/dries and cures for 16 hours, until Sat/)).toBeVisible();
  },
};
/** Collected, sent with the post, and by courier in batches. */
export const EveryWay: Story = { args: show(madeToOrder, ask(madeAndSent), ask(madeAndRidden)) };
/** Counted a day and a half ago: an estimate, and it says so. */
export const StaleCapacity: Story = {
  args: show(estimatedMake),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Estimate')).toBeVisible();
    await expect(canvas.getByText(/so this is an estimate/, { selector: 'p' })).toBeVisible();
  },
};
export const OnAPhone: Story = { args: Full.args, parameters: { frame: 'column' } };
/** Past noon, and so a day later in the queue. */
export const CutoffPassed: Story = {
  args: {
    content: makingTimelineFixtures.full,
    page: withPage(productPage, { madeAt: at('2026-11-13T12:00:00Z'), timetables: [madeToOrder] }),
  },
};
export const Closed: Story = { args: show(makeUnavailable('orders_closed', makePlan)) };
export const Unknown: Story = {
  args: show(ask(makePlan, { resources: { press: { asOf: madeAt, committed: [], isDown: true } } })),
};
export const Minimal: Story = {
  args: { content: makingTimelineFixtures.minimal, page: withPage(productPage, { timetables: [madeToOrder] }) },
};
export const LongText: Story = {
  args: {
    content: makingTimelineFixtures.long,
    page: withPage(productPage, {
      timetables: [
        ask({
          ...madeAndSent,
          title:
            'Printed for you on the old press in the back of the workshop, then sent with the post to wherever you are',
        }),
      ],
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    content: makingTimelineFixtures.minimal,
    page: withPage(productPage, { locale: 'ar', timetables: [madeToOrder] }),
  },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
