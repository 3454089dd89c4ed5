import {
  type BasisStep,
  type UnavailableReason,
  type UnknownReason,
  unavailableReasons,
  unknownReasons,
} from '@stallkeep/promise';
import { formatDate, formatDay, formatDayTime, formatDeadline, formatLocalTime, formatZone } from './dates.ts';
import { formatUnavailable, formatUnknown } from './no-date.ts';
import { formatPassedOver } from './passed-over.ts';
import type { Reading } from './reading.ts';
import { endSentence, say, toInner } from './say.ts';

/**
 * One step of a promise's basis as a sentence for the seller who configured it, fit for a buyer: what was settled, when, on
 * whose clock, and which dates were passed over and why.
 */
export function formatBasis(step: BasisStep, reading: Reading): string {
  const local = { ...reading, zone: step.zone ?? reading.zone };
  const { locale } = reading;
  const statement = formatStatement(step, local);
  const framed = say(locale, 'frame.sentence', {
    branch: step.branch,
    statement: step.branch === undefined ? statement : toInner(statement, locale),
    zone: saysTime(step) ? formatZone(local.zone, locale) : undefined,
  });
  const sentence = endSentence(framed);
  if (step.passedOver === undefined || step.passedOver.length === 0) return sentence;
  return `${sentence} ${formatPassedOver(step.passedOver, local)}`;
}

/**
 * A whole basis, a sentence a step, in its order. A step that is the same at the earliest and at the latest is said once, and
 * of neither.
 */
export function formatBasisList(basis: readonly BasisStep[], reading: Reading): readonly string[] {
  const sentences = basis.map((step) => {
    const { branch: _, ...ofNeither } = step;
    return { step, plain: formatBasis(ofNeither, reading) };
  });
  return sentences.flatMap(({ step, plain }, index) => {
    const isTwin = (other: (typeof sentences)[number]) =>
      step.branch !== undefined &&
      other.step.step === step.step &&
      other.step.branch !== undefined &&
      other.step.branch !== step.branch &&
      other.plain === plain;
    if (sentences.slice(0, index).some(isTwin)) return [];
    return [sentences.some(isTwin) ? plain : formatBasis(step, reading)];
  });
}

/** A time is written on a clock that has to be named; a date alone only where its own zone is known. */
function saysTime({ at, on, zone, deadlineAt, step, params }: BasisStep): boolean {
  if (step === 'guard' && params?.['reason'] !== undefined) return false;
  return (
    at !== undefined || deadlineAt !== undefined || (zone !== undefined && (on ?? params?.['cutoff']) !== undefined)
  );
}

function formatStatement(step: BasisStep, reading: Reading): string {
  const { locale } = reading;
  const params = step.params ?? {};
  const when = formatWhen(step, reading);
  const deadline = step.deadlineAt === undefined ? undefined : formatDeadline(step.deadlineAt, reading);
  const { place, resource, carrier, quantity, left, zoneTitle } = params;
  switch (step.step) {
    case 'order':
      return say(locale, 'basis.order', { when, quantity });
    case 'guard':
      return say(locale, 'basis.guard', { deadline, why: formatWhy(params['reason'], locale) });
    case 'release':
      return say(locale, 'basis.release', { when });
    case 'acceptance_day':
      return say(locale, 'basis.acceptance_day', { when, ...formatCutoff(step, reading) });
    case 'stock':
      return say(locale, 'basis.stock', { left });
    case 'capacity':
      return say(locale, 'basis.capacity', { when, resource, units: params['units'], free: params['free'] });
    case 'batch':
      return say(locale, 'basis.batch', { when, size: params['size'], waiting: params['waiting'] });
    case 'made':
      return say(locale, 'basis.made', { when, resource });
    case 'cured':
      return say(locale, 'basis.cured', { when, hours: params['hours'] });
    case 'ready':
      return say(locale, 'basis.ready', { when, unit: params['unit'], amount: params['amount'] });
    case 'collection':
      return say(locale, 'basis.collection', { when, place, slotMinutes: params['slotMinutes'], left });
    case 'departure':
      return say(locale, 'basis.departure', { when, deadline });
    case 'minimum':
      return say(locale, 'basis.minimum', {
        orders: params['orders'],
        ordersSoFar: params['ordersSoFar'],
        deadline: deadline ?? when,
      });
    case 'handover':
      return say(locale, 'basis.handover', { when, carrier, deadline });
    case 'transit': {
      const { days, from: origin, sample, share } = params;
      return say(locale, 'basis.transit', { days, origin, sample, share, branch: step.branch });
    }
    case 'delivery':
      return say(locale, 'basis.delivery', { when, zoneTitle });
    case 'rotation':
      return say(locale, 'basis.rotation', { weeks: params['weeks'] });
    case 'stale_capacity':
      return say(locale, 'basis.stale_capacity', { when, hours: params['hours'] });
    case 'together':
      return say(locale, 'basis.together', { when, lines: params['lines'] });
  }
}

/** The day and time of a step, or its day alone; a ready-by time is put to its day. */
function formatWhen({ step, at, on, params }: BasisStep, reading: Reading): string | undefined {
  if (at !== undefined) return formatDayTime(at, reading);
  if (on === undefined) return undefined;
  const readyBy = step === 'ready' ? params?.['readyBy'] : undefined;
  if (typeof readyBy !== 'string') return formatDate(on, reading);
  const time = formatLocalTime(readyBy, reading.locale);
  return say(reading.locale, 'time.dayTime', { day: formatDate(on, reading), time, hour: Number(readyBy.slice(0, 2)) });
}

/** A cutoff as the bare time where it is on the day it counts for, else with its own day: after midnight, or unknown which. */
function formatCutoff(step: BasisStep, reading: Reading) {
  const { on, deadlineAt, params } = step;
  const cutoff = params?.['cutoff'];
  const isOnTheDay =
    deadlineAt === undefined || (on !== undefined && formatDay(deadlineAt - 1, reading) === formatDate(on, reading));
  if (isOnTheDay && typeof cutoff === 'string') {
    return { cutoff: formatLocalTime(cutoff, reading.locale), deadline: undefined };
  }
  return { cutoff: undefined, deadline: deadlineAt === undefined ? undefined : formatDeadline(deadlineAt, reading) };
}

/** Why a guard gave no date: the sentence of its reason, without its full stop. */
function formatWhy(reason: string | number | undefined, locale: string): string | undefined {
  const unknown = unknownReasons.find((each): each is UnknownReason => each === reason);
  if (unknown !== undefined) return formatUnknown(unknown, locale).reason.replace(/\.$/u, '');
  const unavailable = unavailableReasons.find((each): each is UnavailableReason => each === reason);
  return unavailable === undefined ? undefined : formatUnavailable(unavailable, locale).headline;
}
