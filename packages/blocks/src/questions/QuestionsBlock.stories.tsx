import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { eventPage, productPage, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { QuestionsBlock } from './QuestionsBlock.tsx';
import { questionsFixtures } from './questions.fixtures.ts';

const meta = {
  title: 'Blocks/Questions and answers',
  component: QuestionsBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof QuestionsBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const withMaker = withPage(productPage, { askHref: 'mailto:ola@marisol.example' });

export const Full: Story = {
  args: { content: questionsFixtures.full, page: withMaker },
  play: async ({ canvas, userEvent }) => {
    const answer = canvas.getByText(/softens with every wash/);
    await expect(answer).not.toBeVisible();
    await userEvent.click(canvas.getByText('Does the ink wash out?'));
    await expect(answer).toBeVisible();
    const [link] = canvas.getAllByRole('link', { name: 'Link to this answer' });
    await expect(link).toHaveAttribute('href', '#ask-does-the-ink-wash-out');
    await expect(canvas.getByText('Can I choose the exact piece?')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Ask the maker' })).toBeVisible();
  },
};
export const Wide: Story = { args: Full.args, parameters: { frame: 'wide' } };
/** Nobody gave an address. */
export const OneQuestion: Story = { args: { content: questionsFixtures.one, page: eventPage } };
export const LongText: Story = {
  args: { content: questionsFixtures.long, page: withMaker },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(/^If I order the large one/));
    await expect(canvas.getByText('If one is not ready yet we tell you the day before.')).toBeVisible();
  },
};
export const RightToLeft: Story = {
  args: {
    content: {
      items: [
        { question: 'هل يزول الحبر بالغسل؟', answer: 'لا، فهو مثبت بالحرارة.' },
        { question: 'هل أختار القطعة بنفسي؟', answer: 'نعم، عند الكشك.' },
      ],
    },
    page: withPage(withMaker, { locale: 'ar' }),
  },
  ...rightToLeft,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('هل يزول الحبر بالغسل؟'));
  },
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
