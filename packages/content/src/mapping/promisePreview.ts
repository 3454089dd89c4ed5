import {
  checkPlan,
  type DeliveryPromise,
  type Destination,
  type Finding,
  type FulfilmentPlan,
  type Instant,
  type PromiseRequest,
  type PromiseTimetable,
  planPromise,
  type Result,
} from '@stallkeep/promise';
import type { FulfilmentOptionShape } from '../shapes/fulfilment.ts';
import type { PreviewEventShape, PreviewProductShape } from '../shapes/preview.ts';
import { planEventState } from './eventState.ts';
import type { FulfilmentContext } from './fulfilmentContext.ts';
import { toFulfilmentPlan } from './fulfilmentPlan.ts';
import { findLocalMidnight } from './localDays.ts';
import { planOptionTimetable, toPromiseRequest } from './optionTimetable.ts';
import { toOrderLine, toStockState } from './orderLine.ts';
import { toPromiseState } from './promiseState.ts';

export interface PreviewQuestion {
  readonly options: readonly FulfilmentOptionShape[];
  /** Absent: one item of anything, on hand. */
  readonly product?: PreviewProductShape | undefined;
  /** Absent, or none of the product's: its first. */
  readonly variantSku?: string | undefined;
  readonly event: PreviewEventShape;
  /** The time a buyer looks and orders. */
  readonly at: Instant;
  readonly destination?: Destination | undefined;
  /** 1 when left out. */
  readonly quantity?: number | undefined;
  /** The host's version of the time-zone data; "unknown" where, as in a browser, nobody can say. */
  readonly tzVersion: string;
}

/** What buyers are told of one way, and why. */
export interface OptionPreview {
  readonly option: FulfilmentOptionShape;
  /** The plan the engine works with, or what keeps it from one. */
  readonly plan: Result<FulfilmentPlan>;
  /** What the engine was asked; fails also where the product cannot be read. */
  readonly request: Result<PromiseRequest>;
  /** From `at` to the end of the seventh local day at the event, or to when the event takes up orders again. */
  readonly timetable: PromiseTimetable;
  /** The answer to an order at `at`. */
  readonly answer: DeliveryPromise;
  /** What is likely wrong with a configuration that can be read; empty where there is no plan. */
  readonly findings: readonly Finding[];
}

const PREVIEW_DAYS = 7;

/** What buyers at an event see of some ways at any time, computed as the shop does: one preview for each option, in order. */
export function planPromisePreview(question: PreviewQuestion): readonly OptionPreview[] {
  const { options, product, event, at, destination } = question;
  const variant = product?.variants.find(({ sku }) => sku === question.variantSku) ?? product?.variants[0];
  const context: FulfilmentContext = { event, state: planEventState(event, at), currency: findCurrency(question) };
  const isOrdered = product !== undefined && variant !== undefined;
  const state = toPromiseState(options, context, {
    asOf: at,
    expires: findLocalMidnight(at, event.zone, PREVIEW_DAYS),
    tzVersion: question.tzVersion,
    stock: isOrdered ? toStockState(product, variant) : undefined,
  });
  const quantity = question.quantity ?? 1;
  const line = isOrdered ? toOrderLine(product, variant, { quantity }) : toAnyLine(question.quantity);
  return options.map((option) => {
    const plan = toFulfilmentPlan(option, context);
    const request = toPromiseRequest(option, context, { state, line, destination });
    const timetable = planOptionTimetable(option, context, { state, line, destination });
    return {
      option,
      plan,
      request,
      timetable,
      answer: request.ok ? planPromise(request.value, at) : requireFirstAnswer(timetable),
      findings: request.ok ? checkPlan(request.value.plan, state, request.value.line) : [],
    };
  });
}

function toAnyLine(quantity: number | undefined): Result<{ readonly quantity: number }> | undefined {
  return quantity === undefined ? undefined : { ok: true, value: { quantity } };
}

function findCurrency({ options, product }: PreviewQuestion): string {
  const priced = options.find(({ price }) => price !== undefined);
  return product?.variants[0]?.price.currency ?? priced?.price?.currency ?? 'EUR';
}

/** Throws where a timetable has no rows, which the engine never makes: its rows tile [asOf, expires). */
function requireFirstAnswer({ rows, optionId }: PromiseTimetable): DeliveryPromise {
  const [first] = rows;
  if (first === undefined) {
    throw new Error(`The timetable of ${optionId} has no rows. Rows must tile its time; look at planUnknownTimetable.`);
  }
  return first.promise;
}
