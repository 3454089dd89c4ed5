import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { emptyPage, eventPage, productPage, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ShareBlock } from './ShareBlock.tsx';
import { shareFixtures } from './share.fixtures.ts';
import { runShareButtons } from './share-buttons.ts';

const meta = {
  title: 'Blocks/Share',
  component: ShareBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof ShareBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const shareHref = 'https://market.example/feira-da-ladra';
const event = withPage(eventPage, { shareHref });
const place = { id: 'share1', type: 'share', position: 4 };

/** As it comes, and as it stays without script: links, and an address to copy by hand. */
export const Full: Story = {
  args: { content: shareFixtures.full, page: event },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Address of this page')).toHaveValue(shareHref);
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getAllByRole('link')).toHaveLength(4);
  },
};

/** With the page's script: each button says once that it has shared, and nothing when it was called off. */
export const WithScript: Story = {
  args: { content: shareFixtures.full, page: event, place },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const share = fn<(data: ShareData) => Promise<void>>();
    const writeText = fn<(text: string) => Promise<void>>();
    const told = fn<(what: string | undefined) => void>();
    const listen = ({ target }: Event): void =>
      told(target instanceof HTMLElement ? target.dataset['changeParams'] : '');
    const before = { share: navigator.share, clipboard: navigator.clipboard };
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    canvasElement.addEventListener('change', listen);
    try {
      runShareButtons(canvasElement);
      const native = canvas.getByRole('button', { name: 'Share…' });
      share.mockRejectedValueOnce(new DOMException('called off', 'AbortError'));
      await userEvent.click(native);
      await expect(told).not.toHaveBeenCalled();
      share.mockResolvedValueOnce();
      await userEvent.click(native);
      await expect(share).toHaveBeenLastCalledWith({ title: 'Feira da Ladra', url: shareHref });
      await expect(told.mock.calls).toEqual([['{"method":"native","content_type":"event"}']]);
      writeText.mockResolvedValueOnce();
      await userEvent.click(canvas.getByRole('button', { name: 'Copy the address' }));
      await expect(await canvas.findByText('Copied.')).toBeVisible();
      await expect(writeText).toHaveBeenCalledWith(shareHref);
      await expect(told).toHaveBeenLastCalledWith('{"method":"copy","content_type":"event"}');
    } finally {
      canvasElement.removeEventListener('change', listen);
      Object.defineProperty(navigator, 'share', { value: before.share, configurable: true });
      Object.defineProperty(navigator, 'clipboard', { value: before.clipboard, configurable: true });
    }
  },
};
export const OfProduct: Story = {
  args: {
    content: shareFixtures.full,
    page: withPage(productPage, { shareHref: `${shareHref}/flor-bandana?sku=FLOR-RED-55` }),
  },
};
export const Minimal: Story = { args: { content: shareFixtures.minimal, page: event } };
/** A page without an address to share: nothing is shown. */
export const NoAddress: Story = { args: { content: shareFixtures.full, page: emptyPage } };
export const LongText: Story = {
  args: {
    content: shareFixtures.long,
    page: withPage(productPage, {
      shareHref: `${shareHref}-internacional-de-artesanato-restauro-e-velharias/flor-bandana-impressa?sku=FLOR-RED-55`,
    }),
  },
};
export const RightToLeft: Story = {
  args: { content: { channels: shareFixtures.full.channels }, page: withPage(event, { locale: 'ar' }) },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
