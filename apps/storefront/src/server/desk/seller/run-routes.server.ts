import { z } from 'zod';
import type { DeskRoute } from '../desk.ts';
import { cancelRun, findRun } from '../runs/cancel-run.server.ts';
import { filledText, instant, slug } from './asked.ts';
import { problems } from './problems.ts';
import { refuse, sellerPost, value } from './seller-route.server.ts';

export const runRoutes: readonly DeskRoute[] = [
  sellerPost(
    '/api/seller/runs/:run/cancel',
    z.strictObject({ event: slug, departsAt: instant, reason: filledText(500) }),
    async (desk, { params, asked }) => {
      const found = await findRun(desk, asked.event, params['run'] ?? '');
      if (found === 'no_event') return refuse(problems.unknownEvent);
      if (found === undefined) {
        return refuse({
          status: 404,
          reason: 'unknown_run',
          title: 'The event has no such run',
          detail: 'It may have been taken out of the event since. Reload, and look again.',
        });
      }
      const answer = await cancelRun(desk, found, asked);
      if (answer.kind === 'gone') {
        return refuse({
          status: 409,
          reason: 'gone',
          title: 'This run has left already',
          detail: 'Put off single orders on it instead. Nothing was changed.',
        });
      }
      return value(answer);
    },
  ),
];
