import type { DeskRoute } from '../desk.ts';
import { answerAdd } from './add.server.ts';
import { answerBasket } from './basket-page.server.ts';
import { answerChange } from './change.server.ts';

/** The basket: looked at, changed, added to. */
export const basketRoutes: readonly DeskRoute[] = [
  {
    path: '/basket/:event',
    get: answerBasket,
    post: { answer: answerChange, guard: 'own_page' },
  },
  { path: '/basket/:event/add/:product', post: { answer: answerAdd, guard: 'own_page' } },
];
