import type { OpenCalendar } from '../calendar/calendar.ts';
import { addOpenSeconds, roundDownToGrid, roundUpToGrid, subtractOpenSeconds } from '../calendar/working-time.ts';
import { type Day, toDate, toSecondsOfDay } from '../time/days.ts';
import type { Handling, Instant } from '../types/index.ts';
import { type Acceptance, planAcceptance } from './acceptance.ts';
import { planMaking } from './making.ts';
import { isRefusal, type Question, type Readiness, type ReadyTime, type Refusal, unknown } from './question.ts';
import { isInStock } from './stock.ts';

type Branch = 'earliest' | 'latest';

/** [H5] Readiness after packing is rounded up to quarters of an hour where handling is in days. */
const PACKING_GRID_MINUTES = 15;

/** Steps 2 to 4: when an order is accepted, made, and ready. */
export function planReadiness(question: Question): Readiness | Refusal {
  const { plan, clock, basis } = question;
  basis.push({ step: 'order' });
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
  return { earliest, latest, isEstimate: false };
}

interface BranchStart {
  readonly branch: Branch;
  readonly acceptance: Acceptance;
  /** Absent for goods from stock. */
  readonly madeAt: Instant | undefined;
}

function planBranch(question: Question, start: BranchStart): ReadyTime | Refusal {
  const { handling } = question.plan.source;
  return handling.unit === 'businessDays'
    ? planBusinessDays(question, start, handling)
    : planWorkingMinutes(question, start, handling);
}

/** [H1] So many open days after the start, at the ready-by time; 0 is the day itself. [H6] And not before it is packed. */
function planBusinessDays(
  question: Question,
  { branch, acceptance, madeAt }: BranchStart,
  handling: Extract<Handling, { unit: 'businessDays' }>,
): ReadyTime | Refusal {
  const { workshop } = question.reading;
  const { min, max, packingMinutes = 0 } = handling;
  const readyBy = toSecondsOfDay(handling.readyBy);
  const days = branch === 'earliest' ? min : max;
  const startDay = madeAt === undefined ? acceptance.day : findDayOfFinish(workshop, madeAt, readyBy);
  if (typeof startDay !== 'number') return startDay;
  const ready = workshop.addOpenDays(startDay, days);
  if (typeof ready === 'string') return unknown(ready);
  const readyAt = workshop.clock.toInstant(ready.day, readyBy, 'ready');
  const packed =
    packingMinutes === 0
      ? undefined
      : walkWorkingTime(question, {
          madeAt,
          day: ready.day,
          minutes: packingMinutes,
          gridMinutes: PACKING_GRID_MINUTES,
        });
  if (packed !== undefined && isRefusal(packed)) return packed;
  const at = Math.max(readyAt, packed?.at ?? readyAt);
  question.basis.push({
    step: 'ready',
    branch,
    at,
    on: toDate(ready.day),
    zone: workshop.source.zone,
    passedOver: ready.passedOver,
    params: { unit: handling.unit, amount: days, readyBy: handling.readyBy },
  });
  // Without packing it stays the same until the acceptance day does not.
  return { at, noteLimit: packed?.noteLimit ?? (() => undefined) };
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

/** [H4] [H5] So many open minutes, rounded up to the grid. */
function planWorkingMinutes(
  question: Question,
  { branch, acceptance, madeAt }: BranchStart,
  handling: Extract<Handling, { unit: 'workingMinutes' }>,
): ReadyTime | Refusal {
  const minutes = (branch === 'earliest' ? handling.min : handling.max) + (handling.packingMinutes ?? 0);
  const { gridMinutes } = handling;
  const ready = walkWorkingTime(question, { madeAt, day: acceptance.day, minutes, gridMinutes });
  if (isRefusal(ready)) return ready;
  const { zone } = question.reading.workshop.source;
  question.basis.push({ step: 'ready', branch, at: ready.at, zone, params: { unit: handling.unit, amount: minutes } });
  return ready;
}

/** Open minutes from the latest of the order, the opening of a day and the finish of what is made, rounded up to the grid. */
function walkWorkingTime(
  question: Question,
  walk: {
    readonly madeAt: Instant | undefined;
    readonly day: Day;
    readonly minutes: number;
    readonly gridMinutes: number;
  },
): ReadyTime | Refusal {
  const { reading, clock } = question;
  const { workshop } = reading;
  const seconds = walk.minutes * 60;
  const opensAt = workshop.spansOn(walk.day)[0]?.startsAt ?? clock.takenUpAt;
  const done = addOpenSeconds(workshop, Math.max(clock.takenUpAt, opensAt, walk.madeAt ?? opensAt), seconds);
  if (typeof done === 'string') return unknown(done);
  return {
    at: roundUpToGrid(workshop, done, walk.gridMinutes),
    noteLimit: (limit) => {
      // Before a release every order is taken up then, whenever it came.
      if (clock.takenUpAt > clock.at) return;
      // What comes later than the reviewed hours is not known: a limit of its own, where nothing that follows sets an earlier one.
      const knownUntil = Math.min(limit, workshop.reviewEndsAt);
      clock.changeAt(
        subtractOpenSeconds(workshop, roundDownToGrid(workshop, knownUntil, walk.gridMinutes), seconds) + 1,
      );
    },
  };
}
