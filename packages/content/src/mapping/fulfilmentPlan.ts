import {
  type CarryPlan,
  type FulfilmentPlan,
  type MakePlan,
  parseFulfilmentPlan,
  type Result,
} from '@stallkeep/promise';
import type { FulfilmentOptionShape } from '../shapes/fulfilment.ts';
import { toCutoff, toHandling, toLimits } from './acceptance.ts';
import { toCalendar } from './calendar.ts';
import { toPickup } from './collection.ts';
import { toLane, toRun } from './delivery.ts';
import type { FulfilmentContext } from './fulfilmentContext.ts';
import { isMakeGiven, toMakePlan } from './making.ts';
import { toEpochSeconds } from './marketDays.ts';
import { pickPresent, Requirements } from './requirements.ts';

/**
 * An option of the content as the engine sees it. Fails with every issue: first what an editor left out, by the path of
 * the field in the document ("handling.readyBy", "run.calendar", and "event.place" for what is missing at the event);
 * where nothing is left out, what the engine refuses, by the path in the plan.
 */
export function toFulfilmentPlan(option: FulfilmentOptionShape, context: FulfilmentContext): Result<FulfilmentPlan> {
  const check = new Requirements();
  const { terms } = option;
  if (terms === undefined) {
    check.note('', 'must be readable in its cutoffs, handling, release and limits');
    return check.settle<FulfilmentPlan>(undefined);
  }
  const sellerId = check.need('seller', option.sellerId);
  const workshop = check.need('workshop.calendar', option.workshop?.calendar);
  const cutoff = toCutoff(terms, check);
  const handling = toHandling(terms, check);
  const make = findMake(option, check);
  const carry = toCarry(option, context, check);
  const limits = toLimits(terms);
  const releaseAt = terms.releaseAt === undefined ? undefined : toEpochSeconds(terms.releaseAt);
  const parts = { sellerId, workshop: workshop && toCalendar(workshop), cutoff, handling, carry };
  const needed = Object.values(parts).includes(undefined) || check.issues.length > 0 ? undefined : parts;
  const settled = check.settle(needed);
  if (!settled.ok) return settled;
  return parseFulfilmentPlan({
    optionId: option._id,
    title: option.title,
    source: option.source,
    ...toPrice(option, context),
    ...settled.value,
    ...pickPresent({ remedy: option.remedy, make, releaseAt, limits }),
  });
}

/** An option without a price costs nothing; one whose price cannot be read is not read at all. */
export function toPrice(
  option: Pick<FulfilmentOptionShape, 'price'>,
  context: Pick<FulfilmentContext, 'currency'>,
): Pick<FulfilmentPlan, 'priceMinor' | 'currency'> {
  return {
    priceMinor: option.price?.amountMinor ?? 0,
    currency: option.price?.currency ?? context.currency,
  };
}

/** What is made to order says how; what is in stock may, for when the stock has run out. */
function findMake({ source, make }: FulfilmentOptionShape, check: Requirements): MakePlan | undefined {
  if (isMakeGiven(make)) return toMakePlan(make, check);
  if (source === 'make') check.need('make', undefined);
  return undefined;
}

function toCarry(
  option: FulfilmentOptionShape,
  context: FulfilmentContext,
  check: Requirements,
): CarryPlan | undefined {
  switch (option.kind) {
    case 'pickup': {
      const pickup = check.need('pickup', option.pickup);
      return pickup && toPickup(pickup, context, check);
    }
    case 'run': {
      const run = check.need('run', option.run);
      return run && toRun(run, check);
    }
    case 'lane': {
      const lane = check.need('lane', option.lane);
      return lane && toLane(lane, check);
    }
  }
}
