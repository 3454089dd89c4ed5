import type { OpenCalendar } from '../calendar/calendar.ts';
import { addOpenSeconds, roundUpToGrid, subtractOpenSeconds } from '../calendar/working-time.ts';
import { type Day, toDate, toSecondsOfDay } from '../time/days.ts';
import type { BasisStep, Handling, Instant } from '../types/index.ts';
import { type Acceptance, planAcceptance } from './acceptance.ts';
import { planMaking } from './making.ts';
import { isRefusal, type Question, type Readiness, type Refusal, unknown } from './question.ts';
import { isInStock } from './stock.ts';

type Branch = 'earliest' | 'latest';

/** [H5] Readiness after packing is rounded up to quarters of an hour where handling is in days. */
const PACKING_GRID_MINUTES = 15;

/** Steps 2 to 4: when an order is accepted, made, and ready. */
export function planReadiness(question: Question): Readiness | Refusal {
  const { plan, clock, basis } = question;
  basis.push({ step: 'order', params: { quantity: question.line.quantity } });
  if (clock.takenUpAt > clock.at) basis.push({ step: 'release', at: clock.takenUpAt });
  const acceptance = planAcceptance(question);
  if (isRefusal(acceptance)) return acceptance;
  const make = plan.source.make;
  if (make === undefined || isInStock(question)) {
    basis.push({ step: 'stock' });
    return planHandling(question, acceptance, undefined);
  }
  const making = planMaking(question, acceptance, make);
  if (isRefusal(making)) return making;
  const ready = planHandling(question, acceptance, making);
  return isRefusal(ready) ? ready : { ...ready, isEstimate: making.isEstimate };
}

/** [H1] to [H7] Least and most branch apart; what is made starts from the day it is finished. */
function planHandling(
  question: Question,
  acceptance: Acceptance,
  made: { readonly earliest: Instant; readonly latest: Instant } | undefined,
): Readiness | Refusal {
  const earliest = planBranch(question, { branch: 'earliest', acceptance, madeAt: made?.earliest });
  if (isRefusal(earliest)) return earliest;
  const latest = planBranch(question, { branch: 'latest', acceptance, madeAt: made?.latest });
  if (isRefusal(latest)) return latest;
  return { earliest: earliest.at, latest: latest.at, isEstimate: false };
}

interface BranchStart {
  readonly branch: Branch;
  readonly acceptance: Acceptance;
  /** Absent for goods from stock. */
  readonly madeAt: Instant | undefined;
}

function planBranch(question: Question, start: BranchStart): { readonly at: Instant } | Refusal {
  const { handling } = question.plan.source;
  const ready =
    handling.unit === 'businessDays'
      ? planBusinessDays(question, start, handling)
      : planWorkingMinutes(question, start, handling);
  if (isRefusal(ready)) return ready;
  const { workshop } = question.reading;
  question.basis.push({ ...ready, branch: start.branch, zone: workshop.source.zone });
  return ready;
}

type ReadyStep = BasisStep & { readonly at: Instant };

/** [H1] So many open days after the start, at the ready-by time; 0 is the day itself. [H6] And not before it is packed. */
function planBusinessDays(
  question: Question,
  { branch, acceptance, madeAt }: BranchStart,
  handling: Extract<Handling, { unit: 'businessDays' }>,
): ReadyStep | Refusal {
  const { workshop } = question.reading;
  const readyBy = toSecondsOfDay(handling.readyBy);
  const days = branch === 'earliest' ? handling.min : handling.max;
  const startDay = madeAt === undefined ? acceptance.day : findDayOfFinish(workshop, madeAt, readyBy);
  if (isRefusalOrDay(startDay)) return startDay;
  const ready = workshop.addOpenDays(startDay, days);
  if (typeof ready === 'string') return unknown(ready);
  const readyAt = workshop.clock.toInstant(ready.day, readyBy, 'ready');
  const packed = packAfter(question, { day: ready.day, madeAt, minutes: handling.packingMinutes ?? 0 });
  if (typeof packed !== 'number') return packed;
  return {
    step: 'ready',
    at: Math.max(readyAt, packed),
    on: toDate(ready.day),
    passedOver: ready.passedOver,
    params: { unit: handling.unit, amount: days, readyBy: handling.readyBy },
  };
}

function isRefusalOrDay(value: Day | Refusal): value is Refusal {
  return typeof value !== 'number';
}

/** [H3] The day goods count as made: the first open one whose ready-by time is not before they are finished and cured. */
function findDayOfFinish(workshop: OpenCalendar, madeAt: Instant, readyBy: number): Day | Refusal {
  let from = workshop.clock.toDay(madeAt);
  for (;;) {
    const open = workshop.findOpenDay(from);
    if (typeof open === 'string') return unknown(open);
    if (workshop.clock.toInstant(open.day, readyBy, 'ready') >= madeAt) return open.day;
    from = open.day + 1;
  }
}

/** When the order is packed, if that is worked on from the day it is ready on; at once where packing takes no time. */
function packAfter(
  question: Question,
  packing: { readonly day: Day; readonly madeAt: Instant | undefined; readonly minutes: number },
): Instant | Refusal {
  if (packing.minutes === 0) return Number.NEGATIVE_INFINITY;
  return walkWorkingTime(question, {
    from: packing.madeAt ?? Number.NEGATIVE_INFINITY,
    day: packing.day,
    minutes: packing.minutes,
    gridMinutes: PACKING_GRID_MINUTES,
  });
}

/** [H4] [H5] So many open minutes, rounded up to the grid. */
function planWorkingMinutes(
  question: Question,
  { branch, acceptance, madeAt }: BranchStart,
  handling: Extract<Handling, { unit: 'workingMinutes' }>,
): ReadyStep | Refusal {
  const minutes = (branch === 'earliest' ? handling.min : handling.max) + (handling.packingMinutes ?? 0);
  const at = walkWorkingTime(question, {
    from: madeAt ?? Number.NEGATIVE_INFINITY,
    day: acceptance.day,
    minutes,
    gridMinutes: handling.gridMinutes,
  });
  if (typeof at !== 'number') return at;
  return { step: 'ready', at, params: { unit: handling.unit, amount: minutes } };
}

/** Open minutes from the later of the order, the opening of a day and an instant; notes until when they end at the same time. */
function walkWorkingTime(
  question: Question,
  walk: { readonly from: Instant; readonly day: Day; readonly minutes: number; readonly gridMinutes: number },
): Instant | Refusal {
  const { reading, clock } = question;
  const { workshop } = reading;
  const seconds = walk.minutes * 60;
  const opensAt = workshop.spansOn(walk.day)[0]?.startsAt ?? Number.NEGATIVE_INFINITY;
  const start = Math.max(clock.takenUpAt, opensAt, walk.from);
  const done = addOpenSeconds(workshop, start, seconds);
  if (typeof done === 'string') return unknown(done);
  const at = roundUpToGrid(workshop, done, walk.gridMinutes);
  if (clock.takenUpAt === clock.at) clock.changeAt(subtractOpenSeconds(workshop, at, seconds) + 1);
  return at;
}
