import type { Meta, StoryObj } from '@storybook/react-vite';
import { Blocks } from '../Blocks.tsx';
import { eventPage, productPage, radio, withPage } from '../fixtures/pages.ts';
import type { PageView } from '../page-view.ts';
import { artPrints } from './art-prints.ts';
import { courierFirst } from './courier-first.ts';
import { madeToOrder } from './made-to-order.ts';
import { marketDay } from './market-day.ts';
import { orderAhead } from './order-ahead.ts';
import type { PageTemplate } from './page-template.ts';
import { pickupFirst } from './pickup-first.ts';
import { refurbishedUnit } from './refurbished-unit.ts';

const meta = {
  title: 'Pages/Templates',
  component: Blocks,
  parameters: {
    docs: {
      description: {
        component:
          'What a seller can begin a page with: in the Studio under “New page”, in the composer under “Start from”. Here each stands whole on fixtures.',
      },
    },
  },
} satisfies Meta<typeof Blocks>;

export default meta;
type Story = StoryObj<typeof meta>;

const phone = { globals: { viewport: { value: 'phone' } } };

function show({ page }: PageTemplate, view: PageView = productPage): Story {
  return { args: { blocks: page.blocks, page: view } };
}

export const PickupFirst: Story = show(pickupFirst);
export const PickupFirstPhone: Story = { ...show(pickupFirst), ...phone };
export const CourierFirst: Story = show(courierFirst);
export const CourierFirstPhone: Story = { ...show(courierFirst), ...phone };
export const MadeToOrder: Story = show(madeToOrder);
export const MadeToOrderPhone: Story = { ...show(madeToOrder), ...phone };
export const RefurbishedUnit: Story = show(refurbishedUnit, withPage(productPage, { product: radio }));
export const RefurbishedUnitPhone: Story = { ...RefurbishedUnit, ...phone };
export const ArtPrints: Story = show(artPrints);
export const ArtPrintsPhone: Story = { ...show(artPrints), ...phone };
export const MarketDay: Story = show(marketDay, eventPage);
export const MarketDayPhone: Story = { ...MarketDay, ...phone };
export const OrderAhead: Story = show(orderAhead, eventPage);
export const OrderAheadPhone: Story = { ...OrderAhead, ...phone };
