import { TrolleyIcon } from '@sanity/icons/Trolley';
import type { Tool } from 'sanity';
import { route } from 'sanity/router';
import { MarketDayTool } from './MarketDayTool.tsx';

/** The seller's side of orders, beside the content. Each tab has an address of its own. */
export const marketDayTool: Tool = {
  name: 'market-day',
  title: 'Market day',
  icon: TrolleyIcon,
  component: MarketDayTool,
  router: route.create('/', [route.create('/:tab')]),
};
