import { findLetter, readLetters } from '@stallkeep/orders';
import type { DeskRoute } from '../desk.ts';
import { nothing, uuid } from './asked.ts';
import { refuse, sellerGet, value } from './seller-route.server.ts';

export const letterRoutes: readonly DeskRoute[] = [
  sellerGet('/api/seller/letters', nothing, async (desk) => value(await readLetters(desk.orders))),

  sellerGet('/api/seller/letters/:letter', nothing, async (desk, { params }) => {
    const letterId = uuid.safeParse(params['letter']);
    const letter = letterId.success ? await findLetter(desk.orders.db, letterId.data) : undefined;
    if (letter !== undefined) return value(letter);
    return refuse({
      status: 404,
      reason: 'unknown_letter',
      title: 'There is no such letter',
      detail: 'It was not written yet, or it was erased with its order.',
    });
  }),
];
