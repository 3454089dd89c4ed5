import type { RunView } from '@stallkeep/blocks/page-view';
import { planDepartures } from '@stallkeep/promise';
import type { PlannedWay } from '../load/planTimetables.ts';
import type { OpeningsFacts } from './toPickupViews.ts';

/** The departures to come of the courier runs an order placed now would catch, soonest first. True until `changesAt`, epoch seconds. */
export function toRunViews(
  ways: readonly PlannedWay[],
  { now, count }: OpeningsFacts,
): { readonly runs: readonly RunView[]; readonly changesAt: number } {
  const found = ways.map(({ request }) => {
    const { plan } = request;
    const { departures, changesAt } = planDepartures(request, { orderAt: now, count });
    const runs = departures.map(
      (departure): RunView => ({
        optionId: plan.optionId,
        title: plan.title,
        zone: plan.carry.kind === 'run' ? plan.carry.calendar.zone : plan.workshop.zone,
        price: { amountMinor: plan.priceMinor, currency: plan.currency },
        ...departure,
      }),
    );
    return { runs, changesAt };
  });
  return {
    runs: found.flatMap(({ runs }) => runs).sort((a, b) => a.departsAt - b.departsAt),
    changesAt: Math.min(...found.map(({ changesAt }) => changesAt)),
  };
}
