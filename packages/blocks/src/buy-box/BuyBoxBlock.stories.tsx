import { observe } from '@stallkeep/telemetry/observe';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { bandana, closedEvent, productPage, radio, withPage } from '../fixtures/pages.ts';
import {
  at,
  cutoffPassed,
  expiredPickup,
  firmLane,
  firmPickup,
  firmRun,
  longWay,
  madeToOrder,
  makeUnavailable,
  makeUnknown,
  noWays,
  refurbishedUnit,
  runBelowMinimum,
} from '../fixtures/promises.ts';
import { markTickets } from '../fulfilment-promise/promise-clock.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { BuyBoxBlock } from './BuyBoxBlock.tsx';
import { buyBoxFixtures, sellingPage, slotPage } from './buyBox.fixtures.ts';

const meta = {
  title: 'Blocks/Buy box',
  component: BuyBoxBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof BuyBoxBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

function readForm(root: HTMLElement): FormData {
  const form = root.querySelector('form');
  if (!form) throw new Error('the buy box must be a form: it has to work without script');
  return new FormData(form);
}

const place = { id: 'story', type: 'buyBox', position: 0 };

export const Full: Story = {
  args: { content: buyBoxFixtures.full, page: sellingPage, place },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const run = canvas.getByRole('radio', { name: 'Courier run in Lisbon' });
    await expect(readForm(canvasElement).get('way')).toBe('collect-at-the-stall');
    await expect(run).toHaveAccessibleDescription(/Delivered .*Order before .*€3\.50/);
    // The whole ticket is pressed, its date too: what lies there is the radio's label.
    const date = canvas.getByText(/^Delivered Thu,? 12 Nov, 18:00/);
    date.scrollIntoView({ block: 'center' });
    const { x, y } = date.getBoundingClientRect();
    const pressed = document.elementFromPoint(x + 5, y + 5);
    await expect(pressed?.tagName).toBe('LABEL');
    await userEvent.click(pressed ?? date);
    await expect(run).toBeChecked();
    const sent = readForm(canvasElement);
    await expect(sent.get('way')).toBe('run');
    await expect(sent.get('sku')).toBe('FLOR-RED-55');
    await expect(sent.get('quantity')).toBe('1');
    await expect(sent.getAll('promise.run')).toHaveLength(1);
  },
};
/** What a buyer's choice and order say: the promise that is read, and how many. */
export const Measured: Story = {
  args: { content: buyBoxFixtures.full, page: sellingPage, place },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const said: { readonly name: string; readonly params: object }[] = [];
    observe(canvasElement, (name, params) => void said.push({ name, params }));
    canvasElement.addEventListener('submit', (event) => event.preventDefault());
    await userEvent.click(canvas.getByRole('radio', { name: 'Courier run in Lisbon' }));
    const promise = { kind: 'courier', status: 'firm', token: 'Zml4dHVyZS10b2tlbg' };
    await waitFor(() =>
      expect(said).toContainEqual({
        name: 'promise_select',
        params: expect.objectContaining({ promise: expect.objectContaining(promise) }),
      }),
    );
    await userEvent.clear(canvas.getByRole('spinbutton'));
    await userEvent.type(canvas.getByRole('spinbutton'), '2');
    await userEvent.click(canvas.getByRole('button', { name: 'Add to basket' }));
    const added = said.filter(({ name }) => name === 'add_to_cart');
    await expect(added).toHaveLength(1);
    await expect(added[0]?.params).toMatchObject({ items: [{ item_id: 'FLOR-RED-55', quantity: 2 }], promise });
    await expect(JSON.stringify(said)).not.toMatch(/note|Inês/);
  },
};
/** A page left open: its tickets move on, and the form sends the promise that is read. */
export const LeftOpen: Story = {
  args: { content: buyBoxFixtures.minimal, page: withPage(sellingPage, { timetables: [firmPickup, firmLane] }), place },
  play: async ({ canvas, canvasElement }) => {
    const sendsRow = () =>
      [...canvasElement.querySelectorAll<HTMLInputElement>('input[name="promise.collect-at-the-stall"]')].findIndex(
        ({ disabled }) => !disabled,
      );
    await expect(sendsRow()).toBe(0);
    markTickets(canvasElement, at('2026-11-13T12:00:00Z'));
    await expect(canvas.getByText(/^Collect Tue,? 17 Nov/)).toBeVisible();
    await expect(sendsRow()).toBe(1);
    const stall = canvas.getByRole('radio', { name: 'Collect at the stall' });
    await expect(stall).toBeEnabled();
    markTickets(canvasElement, at('2026-11-12T12:00:00Z'));
    await expect(sendsRow()).toBe(0);
  },
};
/** Orders closed while the page was open: that ticket can no longer be chosen. */
export const ClosedMeanwhile: Story = {
  args: {
    content: buyBoxFixtures.minimal,
    page: withPage(sellingPage, { madeAt: at('2026-11-19T11:00:00Z'), timetables: [firmPickup, firmLane] }),
  },
  play: async ({ canvas, canvasElement }) => {
    const stall = canvas.getByRole('radio', { name: 'Collect at the stall' });
    await expect(stall).toBeEnabled();
    markTickets(canvasElement, at('2026-11-19T12:00:00Z'));
    await expect(canvas.getByText('Orders for this market day have closed')).toBeVisible();
    await expect(stall).toBeDisabled();
    await expect(readForm(canvasElement).get('way')).toBeNull();
  },
};
export const SlotChosen: Story = {
  args: { content: buyBoxFixtures.minimal, page: slotPage },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('The time you chose')).toBeVisible();
    await expect(canvas.getByText(/^Collect Fri,? 13 Nov, 16:00–16:30$/)).toBeVisible();
    const slot = `${at('2026-11-13T16:00:00Z')}-${at('2026-11-13T16:30:00Z')}`;
    await expect(readForm(canvasElement).get('way')).toBe('workshop');
    await expect(readForm(canvasElement).getAll('slot.workshop')).toEqual([slot]);
    // The deadline has passed: another date is read, and the chosen time is not sent with it.
    markTickets(canvasElement, at('2026-11-14T12:00:00Z'));
    await expect(canvas.getByText('The time you chose')).not.toBeVisible();
    await expect(readForm(canvasElement).getAll('slot.workshop')).toEqual([]);
    markTickets(canvasElement, at('2026-11-12T12:00:00Z'));
  },
};
/** One way only: nothing to choose, so no radio. */
export const OneWay: Story = {
  args: { content: buyBoxFixtures.full, page: withPage(sellingPage, { timetables: [madeToOrder] }) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('radio')).toBeNull();
    await expect(readForm(canvasElement).get('way')).toBe('made-to-order');
  },
};
export const OnePiece: Story = {
  args: {
    content: buyBoxFixtures.minimal,
    page: withPage(sellingPage, { product: radio, timetables: [refurbishedUnit] }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('spinbutton')).toBeNull();
    await expect(readForm(canvasElement).get('quantity')).toBe('1');
  },
};
/** The shop takes no orders online yet: the dates stand, and how to reserve. */
export const NoOrdersOnline: Story = {
  args: {
    content: buyBoxFixtures.full,
    page: withPage(productPage, { askHref: 'mailto:ola@marisol.example', timetables: [firmPickup, firmLane] }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('form, button')).toBeNull();
    await expect(canvas.getByText(/^Collect Fri,? 13 Nov/)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Reserve by email' })).toHaveAttribute(
      'href',
      'mailto:ola@marisol.example',
    );
  },
};
export const CutoffPassed: Story = {
  args: {
    content: buyBoxFixtures.full,
    page: withPage(sellingPage, { madeAt: cutoffPassed.asOf, timetables: [cutoffPassed] }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Collect Tue,? 17 Nov/)).toBeVisible();
  },
};
export const Closed: Story = {
  args: {
    content: buyBoxFixtures.full,
    page: withPage(sellingPage, { event: closedEvent, timetables: [makeUnavailable('orders_closed')] }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('form')).toBeNull();
    await expect(canvas.getByText('Orders for this market day have closed')).toBeVisible();
  },
};
export const SoldOut: Story = {
  args: {
    content: buyBoxFixtures.full,
    page: withPage(sellingPage, { timetables: [makeUnavailable('sold_out')] }),
  },
};
export const Unknown: Story = {
  args: {
    content: buyBoxFixtures.full,
    page: withPage(sellingPage, {
      timetables: [makeUnknown('no_hours'), makeUnknown('no_transit_days', 'lane'), expiredPickup],
    }),
  },
};
/** Some ways can be had and some cannot. */
export const SomeWays: Story = {
  args: {
    content: buyBoxFixtures.minimal,
    page: withPage(sellingPage, {
      timetables: [firmPickup, runBelowMinimum, ...noWays.slice(0, 2), makeUnknown('no_transit_days', 'lane')],
    }),
  },
};
/** Sent too many by a way that has moved on: said beside the fields, and nothing typed is lost. */
export const Faulty: Story = {
  args: {
    content: buyBoxFixtures.full,
    page: withPage(sellingPage, {
      buyFault: {
        values: { way: 'run', quantity: '40', note: 'For Inês' },
        faults: { way: 'date_changed', quantity: { kind: 'too_many', most: 12 } },
      },
    }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('spinbutton')).toHaveAccessibleDescription(/At most 12/);
    const sent = readForm(canvasElement);
    await expect([sent.get('way'), sent.get('quantity'), sent.get('note')]).toEqual(['run', '40', 'For Inês']);
    await expect(canvas.getByRole('group', { name: 'How you get it' })).toHaveAccessibleDescription(/date you saw/);
  },
};
export const ChooseFirst: Story = {
  args: {
    content: buyBoxFixtures.minimal,
    page: withPage(sellingPage, { product: { ...bandana, selection: { Colour: 'Red' } } }),
  },
};
export const NotMade: Story = {
  args: {
    content: buyBoxFixtures.minimal,
    page: withPage(sellingPage, { product: { ...bandana, selection: { Colour: 'Olive', Size: '70 cm' } } }),
  },
};
export const NoWay: Story = {
  args: { content: buyBoxFixtures.minimal, page: withPage(sellingPage, { timetables: [] }) },
};
export const Reduced: Story = {
  args: {
    content: buyBoxFixtures.full,
    page: withPage(sellingPage, {
      product: { ...bandana, selectedSku: 'FLOR-IND-55', selection: { Colour: 'Indigo', Size: '55 cm' } },
      timetables: [firmPickup, firmRun],
    }),
  },
};
export const Minimal: Story = { args: { content: buyBoxFixtures.minimal, page: sellingPage } };
export const LongText: Story = {
  args: { content: buyBoxFixtures.long, page: withPage(sellingPage, { timetables: [longWay, firmRun] }) },
};
export const RightToLeft: Story = {
  args: { content: buyBoxFixtures.minimal, page: withPage(sellingPage, { locale: 'ar' }) },
  ...rightToLeft,
};
export const German: Story = {
  args: { content: { showPrice: true, askNote: true }, page: withPage(sellingPage, { locale: 'de-DE' }) },
};
export const Small: Story = { args: Full.args, parameters: { frame: 'small' } };
export const SmallLongText: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
