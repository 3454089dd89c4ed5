import { listUpcomingDepartures } from '@stallkeep/orders';
import { cancelRun, findRun, type RunDesk } from './cancel-run.server.ts';

/** Told to the buyers as it is. */
const REASON = 'Too few orders for this run.';

/**
 * Gives up departures whose time to decide has come with fewer orders than the run needs: what its buyers were told would happen then
 * happens. Run again it finds nothing. Resolves with how many were given up.
 */
export async function giveUpRuns(desk: RunDesk): Promise<number> {
  const now = await desk.orders.readNow(desk.orders.db);
  let givenUp = 0;
  for (const { runId, departsAt, orders, eventSlug } of await listUpcomingDepartures(desk.orders.db, now)) {
    const found = await findRun(desk, eventSlug, runId);
    if (found === undefined || found === 'no_event') continue;
    const { minimum } = found.carry;
    if (minimum === undefined || orders >= minimum.orders || now < departsAt - minimum.decideByMinutes * 60) continue;
    const answer = await cancelRun(desk, found, { departsAt, reason: REASON });
    if (answer.kind === 'cancelled') givenUp += 1;
  }
  return givenUp;
}
