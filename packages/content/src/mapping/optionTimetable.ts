import {
  type Destination,
  type FulfilmentPlan,
  type OrderLine,
  type PromiseRequest,
  type PromiseState,
  type PromiseTimetable,
  planTimetable,
  planUnknownTimetable,
  type Result,
  type UnknownReason,
} from '@stallkeep/promise';
import type { FulfilmentOptionShape } from '../shapes/fulfilment.ts';
import type { FulfilmentContext } from './fulfilmentContext.ts';
import { toFulfilmentPlan, toPrice } from './fulfilmentPlan.ts';
import { pickPresent } from './requirements.ts';

/** For whom and in which state a way is asked about. */
export interface OptionQuestion {
  readonly state: PromiseState;
  /** Absent: one item of anything. One that could not be read makes every answer unknown. */
  readonly line?: Result<OrderLine> | undefined;
  /** Absent: all zones. */
  readonly destination?: Destination | undefined;
}

/** What the engine is asked about an option; every issue where it cannot be asked. */
export function toPromiseRequest(
  option: FulfilmentOptionShape,
  context: FulfilmentContext,
  question: OptionQuestion,
): Result<PromiseRequest> {
  const { state, line, destination } = question;
  const plan = toFulfilmentPlan(option, context);
  if (!plan.ok) return plan;
  if (line === undefined) {
    return { ok: true, value: { plan: withoutLimits(plan.value), state, ...pickPresent({ destination }) } };
  }
  if (!line.ok) return line;
  return { ok: true, value: { plan: plan.value, state, line: line.value, ...pickPresent({ destination }) } };
}

/**
 * The timetable of an option at an event. An option that lacks what a promise needs gets one row that says the date is
 * unknown, with the issues in its basis.
 */
export function planOptionTimetable(
  option: FulfilmentOptionShape,
  context: FulfilmentContext,
  question: OptionQuestion,
): PromiseTimetable {
  const request = toPromiseRequest(option, context, question);
  if (request.ok) return planTimetable(request.value);
  const summary = {
    optionId: option._id,
    sellerId: option.sellerId ?? '',
    kind: option.kind,
    source: option.source,
    title: option.title,
    ...toPrice(option, context),
    ...pickPresent({ remedy: option.remedy }),
  };
  const { issues } = request;
  return planUnknownTimetable(summary, question.state, { reason: findReason(issues, question), issues });
}

/** Asked about nothing in particular, a way is as open as it is to what is small enough for it. */
export function withoutLimits({ limits: _, ...plan }: FulfilmentPlan): FulfilmentPlan {
  return plan;
}

function findReason(
  issues: readonly { readonly path: string }[],
  { line }: Pick<OptionQuestion, 'line'>,
): UnknownReason {
  if (line !== undefined && !line.ok) return 'bad_line';
  return issues.some(({ path }) => /calendar$/i.test(path)) ? 'no_calendar' : 'bad_plan';
}
