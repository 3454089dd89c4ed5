import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { eventPage, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { NoticeBarBlock } from './NoticeBarBlock.tsx';
import { noticeBarFixtures } from './noticeBar.fixtures.ts';

const meta = {
  title: 'Blocks/Notice bar',
  component: NoticeBarBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'bleed' },
} satisfies Meta<typeof NoticeBarBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  args: { content: noticeBarFixtures.full, page: eventPage },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Notice' })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'How to find the hall' })).toBeVisible();
  },
};
export const Info: Story = { args: { content: noticeBarFixtures.info, page: eventPage } };
export const Stop: Story = { args: { content: noticeBarFixtures.stop, page: eventPage } };
/** Its time is over: there is no bar. */
export const Over: Story = {
  args: { content: noticeBarFixtures.over, page: eventPage },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('region')).toBeNull();
  },
};
export const LongText: Story = { args: { content: noticeBarFixtures.long, page: eventPage } };
export const RightToLeft: Story = {
  args: {
    content: {
      tone: 'wait',
      text: 'نقف يوم السبت 5 ديسمبر في القاعة المسقوفة في الساحة نفسها.',
      linkText: 'كيف تجد القاعة',
      linkHref: '/feira-da-ladra',
    },
    page: withPage(eventPage, { locale: 'ar' }),
  },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'smallBleed' } };
export const Dark: Story = { args: Full.args, ...dark };
export const DarkStop: Story = { args: Stop.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
