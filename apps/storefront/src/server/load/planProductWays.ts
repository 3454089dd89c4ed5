import type { PageBlock } from '@stallkeep/blocks/components';
import type { PageView } from '@stallkeep/blocks/page-view';
import type { FulfilmentOptionShape } from '@stallkeep/content';
import type { BuyerQuestion } from '../../buyer-question.ts';
import type { PageRecorder } from '../page-recorder.ts';
import { findDestination, findPostcodeCountry, toDestinationView, toWantedView } from '../views/toAskedViews.ts';
import { toPickupViews } from '../views/toPickupViews.ts';
import { toRunViews } from '../views/toRunViews.ts';
import { findWays, planTimetables, type TimetableFacts } from './planTimetables.ts';

/** As many times of a place, and departures of a run, as a block shows at most. */
const MOST_WINDOWS = 12;
const MOST_DEPARTURES = 6;

/** All that a product's page knows of getting it. */
export type ProductWays = Pick<PageView, 'timetables' | 'pickups' | 'runs' | 'destination' | 'postcodeForm' | 'wanted'>;

interface ProductWaysContext {
  readonly asked: BuyerQuestion | undefined;
  readonly blocks: readonly PageBlock[];
  /** The page's own address, without a query. */
  readonly href: string;
  readonly recorder: PageRecorder;
}

/**
 * The promises, for the destination that was asked about where one was, and what can be chosen beside them. Times and departures
 * are listed only where a block shows them or one was chosen: they make the page go out of date sooner.
 */
export function planProductWays(
  options: readonly FulfilmentOptionShape[],
  facts: TimetableFacts,
  { asked, blocks, href, recorder }: ProductWaysContext,
): ProductWays {
  const shows = (type: string) => blocks.some((block) => block._type === type);
  const { event, now } = facts;
  const home = event.place?.address?.countryCode;
  const countryCode = findPostcodeCountry(
    findWays(options, facts).map(({ request }) => request),
    home,
  );
  const destination =
    asked?.postcode === undefined || countryCode === undefined
      ? undefined
      : toDestinationView(asked.postcode, countryCode);
  const there = { ...facts, destination: findDestination(destination) };
  const timetables = planTimetables(options, there, recorder);
  // Several makers may offer the very same way: what is said once is listed once.
  const said = new Set(timetables.map(({ optionId }) => optionId));
  const ways = findWays(options, there).filter(({ request }) => said.has(request.plan.optionId));
  const pickups =
    shows('pickupPicker') || asked?.slot !== undefined
      ? toPickupViews(ways, event, { now, count: MOST_WINDOWS })
      : undefined;
  const runs = shows('pooledRun') ? toRunViews(ways, { now, count: MOST_DEPARTURES }) : undefined;
  for (const changesAt of [pickups?.changesAt, runs?.changesAt]) {
    if (changesAt !== undefined) recorder.limitTo(changesAt * 1000);
  }
  return {
    timetables,
    ...(pickups === undefined ? {} : { pickups: pickups.pickups }),
    ...(runs === undefined ? {} : { runs: runs.runs }),
    ...(destination === undefined ? {} : { destination }),
    ...(countryCode === undefined ? {} : { postcodeForm: { href, countryCode } }),
    ...(asked === undefined ? {} : { wanted: toWantedView(asked, { pickups: pickups?.pickups ?? [], timetables }) }),
  };
}
