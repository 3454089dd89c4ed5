import type { DeskRoute } from '../desk.ts';
import { dayRoutes } from './day-routes.server.ts';
import { letterRoutes } from './letter-routes.server.ts';
import { orderRoutes } from './order-routes.server.ts';
import { runRoutes } from './run-routes.server.ts';
import { stockRoutes } from './stock-routes.server.ts';
import { talkRoutes } from './talk-routes.server.ts';

/** The seller's side of the counter, for the Market day tool: JSON, with the session of the Studio. */
export const sellerRoutes: readonly DeskRoute[] = [
  ...dayRoutes,
  ...orderRoutes,
  ...runRoutes,
  ...stockRoutes,
  ...talkRoutes,
  ...letterRoutes,
];
