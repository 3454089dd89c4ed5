import { type FulfilmentPlan, type PromiseState, planTimetable } from '@stallkeep/promise';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { productPage, withPage } from '../fixtures/pages.ts';
import { measuredLanePlan, quotedLanePlan, runPlan, stallPlan } from '../fixtures/plans.ts';
import { at, fixtureState, longWay, madeAt, makeUnknown } from '../fixtures/promises.ts';
import type { PageView } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { PostcodeCheckBlock } from './PostcodeCheckBlock.tsx';
import { postcodeCheckFixtures } from './postcodeCheck.fixtures.ts';

const meta = {
  title: 'Blocks/Postcode check',
  component: PostcodeCheckBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof PostcodeCheckBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const postcodeForm = { href: '/feira-da-ladra/flor-bandana', countryCode: 'PT' };
const openForm = withPage(productPage, { postcodeForm });

/** The page a buyer gets for a postcode, by the ways the maker sends and one to collect. */
function answer(
  postcode: string,
  changes: Partial<PromiseState> = {},
  plans: readonly FulfilmentPlan[] = [runPlan, measuredLanePlan, quotedLanePlan, stallPlan],
): PageView {
  const destination = { countryCode: 'PT', postcode };
  const state = { ...fixtureState, ...changes };
  return withPage(openForm, {
    madeAt: state.asOf,
    destination: { kind: 'asked', ...destination },
    timetables: plans.map((plan) => planTimetable({ plan, state, destination })),
  });
}

const show = (page: PageView) => ({ content: postcodeCheckFixtures.full, page });

/** In Graça: the courier comes, the post does, the service to the islands does not. */
export const Full: Story = {
  args: show(answer('1170-165')),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'Postcode' })).toHaveValue('1170-165');
    const comes = canvas.getByRole('region', { name: 'Comes to you' });
    await expect(comes).toHaveTextContent(/Courier run in Lisbon.*Delivered.*Parcel with the post/);
    await expect(canvas.getByRole('region', { name: 'Does not come to you' })).toHaveTextContent(
      /Parcel to the islands/,
    );
    await expect(canvas.getByRole('region', { name: 'Or collect it' })).toHaveTextContent(/Collect at the stall/);
  },
};
export const NotAskedYet: Story = { args: show(openForm) };
export const Minimal: Story = { args: { content: postcodeCheckFixtures.minimal, page: openForm } };
/** A postcode that is not one: what was typed stands there, with what is wrong. */
export const Faulty: Story = {
  args: show(withPage(openForm, { destination: { kind: 'unreadable', countryCode: 'PT', typed: '1100/472!' } })),
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: 'Postcode' });
    await expect(field).toHaveValue('1100/472!');
    await expect(field).toHaveAccessibleDescription(/cannot be read/);
  },
};
export const NothingTyped: Story = {
  args: show(withPage(openForm, { destination: { kind: 'unreadable', countryCode: 'PT', typed: ' ' } })),
};
/** Nobody goes there: collect it, or ask. */
export const NothingComes: Story = {
  args: show(
    withPage(answer('1350-001', {}, [runPlan, quotedLanePlan, stallPlan]), { askHref: 'mailto:ola@example.pt' }),
  ),
};
/** A second after the courier's last order of the day. */
export const CutoffPassed: Story = {
  args: show(answer('1170-165', { asOf: at('2026-11-12T16:00:00Z') })),
};
export const Closed: Story = { args: show(answer('1170-165', { ordersCloseAt: madeAt })) };
export const SoldOut: Story = {
  args: show(answer('1170-165', { stock: { kind: 'count', onHand: 0, reserved: 0 } })),
};
export const Unknown: Story = {
  args: show(
    withPage(answer('1170-165'), {
      timetables: [makeUnknown('no_transit_days', 'lane'), makeUnknown('beyond_reviewed', 'run')],
    }),
  ),
};
export const LongText: Story = {
  args: {
    content: postcodeCheckFixtures.long,
    page: withPage(answer('1170-165'), { timetables: [...answer('1170-165').timetables, longWay] }),
  },
};
const arabic = withPage(answer('1170-165'), { locale: 'ar' });
export const RightToLeft: Story = {
  args: { content: postcodeCheckFixtures.minimal, page: arabic },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
