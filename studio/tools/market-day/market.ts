import type { SellerDay, SellerEvent } from '@stallkeep/orders/seller-api';
import { createContext, useContext } from 'react';
import type { Counter } from './counter.ts';

/** What every tab works with: the counter, and the event, day and seller that are looked at. */
export interface Market {
  readonly counter: Counter;
  readonly event: SellerEvent;
  /** Local date at the event. */
  readonly on: string;
  /** Undefined: everybody's. */
  readonly sellerId: string | undefined;
  readonly day: SellerDay;
  /** How the seller reads dates and money. */
  readonly locale: string;
  /** Asks for the day anew. */
  readonly refresh: () => Promise<void>;
}

export const MarketContext = createContext<Market | undefined>(undefined);

/** Throws outside a tab of the tool. */
export function useMarket(): Market {
  const market = useContext(MarketContext);
  if (market === undefined) throw new Error('There is no market here: tabs stand inside MarketContext.');
  return market;
}
