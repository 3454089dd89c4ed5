import { type DeliveryPromise, findRow, type PromiseTimetable } from '@stallkeep/promise';
import { type PromiseParams, toId } from '@stallkeep/telemetry';
import { type MarkupParams, seen } from '@stallkeep/telemetry/markup';
import type { BlockPlace, PageView } from './page-view.ts';

/** What telemetry calls the ways: made to order is a way of its own, whoever brings it. */
function toTelemetryKind({ kind, source }: Pick<DeliveryPromise, 'kind' | 'source'>): PromiseParams['kind'] {
  if (source === 'make') return 'made_to_order';
  return kind === 'run' ? 'courier' : kind;
}

/**
 * A promise as telemetry speaks of it, with its signed token. Undefined where the page measures nothing. The id names the way, what
 * the answer was computed from and the order times it holds for, so the same sentence on two pages is the same promise.
 */
export function toPromiseParams(
  promise: DeliveryPromise,
  { page, place }: { readonly page: PageView; readonly place: BlockPlace | undefined },
): PromiseParams | undefined {
  if (page.signPromise === undefined || place === undefined) return undefined;
  const isDated = promise.status === 'firm' || promise.status === 'estimate';
  const shown = {
    promiseId: toId(`${promise.optionId}.${promise.inputsHash.slice(0, 12)}.${promise.orderFrom}`),
    kind: toTelemetryKind(promise),
    status: promise.status,
    ...(isDated ? { from: promise.earliest, to: promise.latest } : {}),
  };
  const { promiseId, ...rest } = shown;
  return {
    id: promiseId,
    ...rest,
    ...(isDated ? { cutoff: promise.orderUntil } : {}),
    token: page.signPromise(shown, place),
  };
}

/** Attributes for an element that shows a promise; none where the page measures nothing. */
export function seePromise(
  promise: DeliveryPromise,
  where: { readonly page: PageView; readonly place: BlockPlace | undefined },
): ReturnType<typeof seen> | undefined {
  const params = toPromiseParams(promise, where);
  return params === undefined
    ? undefined
    : seen('promise_view', { promise: params } satisfies MarkupParams<'promise_view'>);
}

/** The promise that holds when the page was made. Undefined for a table that no longer covers that time. */
export function findPromiseNow(timetable: PromiseTimetable, { madeAt }: PageView): DeliveryPromise | undefined {
  const found = findRow(timetable, madeAt);
  return found.kind === 'row' ? found.row.promise : undefined;
}
