import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { listPickups, pickups, soldOutPickup, soldOutShop, stallPickup, workshopPickup } from '../fixtures/openings.ts';
import {
  cancelledEvent,
  eventPage,
  longEvent,
  minimalEvent,
  openEvent,
  productPage,
  withPage,
} from '../fixtures/pages.ts';
import { at, firmPickup, longWay, madeAt, makeUnavailable, makeUnknown, slotPickup } from '../fixtures/promises.ts';
import type { PageView } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { runNearestPlace } from './nearest-place.ts';
import { PickupPickerBlock } from './PickupPickerBlock.tsx';
import { pickupPickerFixtures } from './pickupPicker.fixtures.ts';

const meta = {
  title: 'Blocks/Where to collect',
  component: PickupPickerBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof PickupPickerBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const selling = withPage(productPage, {
  actions: { buyHref: '/basket' },
  pickups,
  timetables: [firmPickup, slotPickup, soldOutShop],
});
const show = (changes: Partial<PageView> = {}) => ({
  content: pickupPickerFixtures.full,
  page: withPage(selling, changes),
});

/** Three places; the one with nothing left comes last, though the seller named it first. */
export const Full: Story = {
  args: show(),
  play: async ({ canvas }) => {
    const names = canvas.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    await expect(names).toEqual(['Campo de Santa Clara', 'Oficina Marisol', 'Loja da Graça']);
    await expect(canvas.getAllByRole('radio', { name: /Fri.*17:00–19:00/ })).toHaveLength(1);
    await expect(canvas.getByRole('radio', { name: /^15:00–15:30\s*full$/ })).toBeDisabled();
    await expect(canvas.getByText('Sold out here')).toBeVisible();
    const friday = within(canvas.getByRole('group', { name: /^Fri/ }));
    await userEvent.click(friday.getByRole('radio', { name: /^15:30–16:00/ }));
    const form = canvas.getByRole('button', { name: 'Choose this time' }).closest('form');
    const sent = form ? new FormData(form).get('slot') : undefined;
    await expect(sent).toBe(`workshop.${at('2026-11-13T15:30:00Z')}-${at('2026-11-13T16:00:00Z')}`);
  },
};
/** The page came back with a time of the workshop chosen. */
export const Chosen: Story = {
  args: show({
    wanted: {
      slot: { optionId: 'workshop', from: at('2026-11-13T15:30:00Z'), until: at('2026-11-13T16:00:00Z') },
    },
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { checked: true })).toHaveAccessibleName(/^15:30–16:00/);
    await expect(canvas.getByRole('link', { name: 'Order for this time' })).toHaveAttribute('href', '#way-workshop');
  },
};
/** Standing in Alfama: the workshop is nearer than the stall, and the shop, though near, has none left. */
export const NearestToMe: Story = {
  args: show(),
  play: async ({ canvas, canvasElement }) => {
    const here = { coords: { latitude: 38.711, longitude: -9.128 } };
    const ask = fn((done: (position: typeof here) => void) => done(here));
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: ask }, configurable: true });
    runNearestPlace(canvasElement);
    await expect(ask).not.toHaveBeenCalled();
    await userEvent.click(canvas.getByRole('button', { name: 'Nearest to me' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/^Nearest first/));
    const names = canvas.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    await expect(names).toEqual(['Oficina Marisol', 'Campo de Santa Clara', 'Loja da Graça']);
    await expect(canvas.getByText('0.2 km away')).toBeVisible();
    await expect(canvas.getAllByText('Nearest')[0]).toBeVisible();
    await expect(canvas.getAllByText('Nearest')[1]).not.toBeVisible();
  },
};
/** The browser does not say where the reader is: nothing moves. */
export const NotSaid: Story = {
  args: show(),
  play: async ({ canvas, canvasElement }) => {
    const refuse = (_: unknown, no: () => void) => no();
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: refuse }, configurable: true });
    runNearestPlace(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Nearest to me' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/the order stays/));
    await expect(canvas.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('Campo de Santa Clara');
  },
};
/** Nothing can be ordered here, so there is nothing to choose. */
export const ToRead: Story = { args: show({ actions: {} }) };
/** At noon exactly: Friday at the stall is gone. */
export const CutoffPassed: Story = {
  args: show({
    madeAt: at('2026-11-13T12:00:00Z'),
    pickups: listPickups({ orderAt: at('2026-11-13T12:00:00Z') }),
  }),
};
export const Closed: Story = {
  args: show({
    pickups: listPickups({ changes: { ordersCloseAt: madeAt } }),
    timetables: ['collect-at-the-stall', 'workshop'].map((optionId) => ({
      ...makeUnavailable('orders_closed'),
      optionId,
    })),
  }),
};
export const SoldOut: Story = { args: show({ pickups: [soldOutPickup], timetables: [soldOutShop] }) };
export const Unknown: Story = {
  args: show({
    pickups: [{ ...stallPickup, windows: [] }],
    timetables: [{ ...makeUnknown('beyond_reviewed'), optionId: stallPickup.optionId }],
  }),
};
/** Every slot of the days to come is taken. */
export const NoTimeLeft: Story = {
  args: show({
    pickups: [
      {
        ...workshopPickup,
        windows: workshopPickup.windows.map((window) => ({
          ...window,
          slots: window.slots.map((slot) => ({ ...slot, left: 0 })),
        })),
      },
    ],
  }),
};
export const OnAMarketPage: Story = { args: { content: pickupPickerFixtures.full, page: eventPage } };
export const MarketCancelled: Story = {
  args: { content: pickupPickerFixtures.full, page: withPage(eventPage, { event: cancelledEvent }) },
};
export const NoMarketDay: Story = {
  args: { content: pickupPickerFixtures.full, page: withPage(eventPage, { event: minimalEvent }) },
};
export const MarketWithPlaces: Story = {
  args: { content: pickupPickerFixtures.full, page: withPage(eventPage, { pickups: [workshopPickup] }) },
  parameters: { frame: 'wide' },
};
export const Minimal: Story = { args: { content: pickupPickerFixtures.minimal, page: selling } };
const longPlace = {
  ...stallPickup.place,
  name: 'The third tent behind the fountain with the blue stripes, opposite the tram stop',
  address: 'Campo de Santa Clara, on the side of the river, between the two kiosks, 1100-472 Lisboa',
  directions:
    'Tram 28 to Voz do Operário, then three minutes on foot up the stairs; if it rains we stand under the arch of the old arsenal.',
};
export const LongText: Story = {
  args: {
    content: pickupPickerFixtures.long,
    page: withPage(selling, {
      event: { ...openEvent, stall: longEvent.stall ?? '' },
      pickups: [
        { ...stallPickup, optionId: longWay.optionId, stall: longEvent.stall ?? '', place: longPlace },
        ...listPickups({ count: 9 }).slice(1),
      ],
      timetables: [longWay, slotPickup],
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    content: { ...pickupPickerFixtures.minimal, count: 2, showNearest: true },
    page: withPage(selling, { locale: 'ar' }),
  },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Chosen.args, ...dark };
export const ForcedColours: Story = { args: Chosen.args, ...forcedColours };
