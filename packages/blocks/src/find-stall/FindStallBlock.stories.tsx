import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { emptyPage, eventPage, longEvent, openEvent, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { FindStallBlock } from './FindStallBlock.tsx';
import { findStallFixtures } from './findStall.fixtures.ts';

const meta = {
  title: 'Blocks/Find the stall',
  component: FindStallBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof FindStallBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  args: { content: findStallFixtures.full, page: eventPage },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure', { name: 'Plan of the stalls' })).toHaveTextContent(
      'Row B, number 5 of 14, counted from the left.',
    );
    await expect(canvas.getByText('Tram 28')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Open in maps' })).toBeVisible();
  },
};
/** Six rows of twenty-four: the letters stay readable on a phone. */
export const LargeMarket: Story = {
  args: {
    content: { ...findStallFixtures.long, heading: 'Find stall D17', stall: 'Row D, 17' },
    page: eventPage,
  },
};
/** The plan does not have this stall, so none is drawn: a wrong mark is worse than no plan. */
export const NotOnThePlan: Story = {
  args: { content: { ...findStallFixtures.full, stall: 'The blue tent' }, page: eventPage },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('figure')).toBeNull();
    await expect(canvas.getByText('The blue tent')).toBeVisible();
  },
};
export const Minimal: Story = { args: { content: findStallFixtures.minimal, page: eventPage } };
/** Neither a place nor a stall: nothing is shown. */
export const Nowhere: Story = { args: { content: findStallFixtures.minimal, page: emptyPage } };
export const LongText: Story = {
  args: {
    content: { ...findStallFixtures.long, stall: 'A12' },
    page: withPage(eventPage, {
      event: {
        ...longEvent,
        place: {
          name: 'Campo de Santa Clara, behind the National Pantheon',
          address: 'Campo de Santa Clara, entrance from Rua do Paraíso, 1100-472 Lisboa',
          mapHref: 'https://www.openstreetmap.org/?mlat=38.7155&mlon=-9.1247',
          directions:
            'Tram 28 to Voz do Operário, then three minutes on foot, uphill. With a pram or a wheelchair take the lift at Santa Luzia and come along the flat side past the church; the first row starts at the fountain.',
        },
      },
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    content: { ...findStallFixtures.full, heading: 'الصف الأول فوق التل' },
    page: withPage(eventPage, { locale: 'ar', event: openEvent }),
  },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
