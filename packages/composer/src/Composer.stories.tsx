import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Composer as ComposerPage } from './Composer.tsx';

const meta = {
  title: 'Composer',
  component: ComposerPage,
  tags: ['!autodocs'],
  // What a story leaves in the address is not the next one's.
  beforeEach: () => {
    const { href } = window.location;
    return () => history.replaceState(null, '', href);
  },
} satisfies Meta<typeof ComposerPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A test and no page to work on: it begins with the usual page, whatever stands in the address. */
const unseen = {
  tags: ['!dev'],
  beforeEach: () => history.replaceState(null, '', window.location.href.replace(/#.*$/, '')),
} satisfies Story;

async function findSheet(canvas: HTMLElement): Promise<HTMLElement> {
  const frame = await within(canvas).findByTitle(/^The page at/);
  return waitFor(() => {
    const body = frame instanceof HTMLIFrameElement ? frame.contentDocument?.body : undefined;
    if (!body?.querySelector('main')) throw new Error('The page is not there yet.');
    return body;
  });
}

/** Where a page is composed. Its address, `composer--composer`, stands in `composerPath` of the page file. */
export const Composer: Story = {};

export const AddsOrdersAndFills: Story = {
  ...unseen,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const sheet = await findSheet(canvasElement);
    const listBlocks = () => within(canvas.getByRole('list', { name: 'Blocks of the page' })).getAllByRole('listitem');
    await userEvent.click(canvas.getByText('Add a block'));
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Find a block' }), 'text headings');
    await userEvent.click(canvas.getByRole('button', { name: /^Text Running text/ }));
    const field = canvas.getByRole('textbox', { name: 'Text' });
    await userEvent.type(field, '## A heading of mine');
    await waitFor(() => expect(sheet.querySelector('h2')).not.toBeNull());
    await waitFor(() => expect(within(sheet).getByRole('heading', { name: 'A heading of mine' })).toBeTruthy());

    const before = listBlocks().length;
    await userEvent.click(canvas.getByRole('button', { name: 'Move Text up' }));
    await expect(canvas.getByText(/^Text is now number/)).toBeTruthy();
    await userEvent.click(canvas.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(within(sheet).queryByRole('heading', { name: 'A heading of mine' })).toBeNull());
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(within(sheet).getByRole('heading', { name: 'A heading of mine' })).toBeTruthy());
    await expect(before).toBeGreaterThan(1);
  },
};

export const SpeaksOfTheTimeItIsMadeAt: Story = {
  ...unseen,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const sheet = await findSheet(canvasElement);
    const findPromise = () => sheet.querySelector('[data-block="buyBox"]')?.textContent ?? '';
    await waitFor(() => expect(findPromise()).toContain('13'));
    const atNoon = findPromise();
    await userEvent.click(canvas.getByRole('button', { name: 'At the deadline' }));
    await waitFor(() => expect(findPromise()).not.toBe(atNoon));
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Sold by' }), 'Sold out');
    await waitFor(() => expect(findPromise()).toMatch(/sold out/i));
  },
};

export const SaysWhatIsWrongWithAFile: Story = {
  ...unseen,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Import' }));
    const dialog = await within(canvasElement).findByRole('dialog', { name: 'Import a page' });
    await userEvent.click(within(dialog).getByRole('textbox', { name: 'Page file' }));
    await userEvent.paste('{"stallkeepPage":1,"title":"T","purpose":"shop","blocks":[{"_type":"carousel"}]}');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Open this page' }));
    await expect(within(dialog).getByText(/purpose must be one of event, product/)).toBeTruthy();
    await expect(within(dialog).getByText(/blocks\[0\]\._type must be a block of this kit/)).toBeTruthy();
  },
};
