import { hashText, toCanonicalJson } from '../plan/hash.ts';
import type { Issue } from '../result.ts';
import type {
  FulfilmentKind,
  FulfilmentSource,
  PromiseState,
  PromiseTimetable,
  UnknownReason,
} from '../types/index.ts';

/** What is said of a way even where no plan could be made of it. */
export interface OptionSummary {
  readonly optionId: string;
  readonly sellerId: string;
  readonly kind: FulfilmentKind;
  readonly source: FulfilmentSource;
  readonly title: string;
  readonly priceMinor: number;
  readonly currency: string;
  readonly remedy?: string;
}

/** [G8] One row that says the date is unknown, with every issue in its basis: for a way whose configuration is not whole. */
export function planUnknownTimetable(
  option: OptionSummary,
  state: Pick<PromiseState, 'asOf' | 'expires' | 'tzVersion'>,
  why: { readonly reason: UnknownReason; readonly issues: readonly Issue[] },
): PromiseTimetable {
  const { asOf, expires, tzVersion } = state;
  const evidence = { tzVersion, closuresRevision: '', inputsHash: hashText(toCanonicalJson({ option, why })) };
  return {
    optionId: option.optionId,
    asOf,
    expires,
    ...evidence,
    quantityBound: 0,
    headroomOrders: 0,
    rows: [
      {
        from: asOf,
        until: expires,
        promise: {
          ...option,
          asOf,
          expires,
          ...evidence,
          orderFrom: asOf,
          orderUntil: expires,
          status: 'unknown',
          reason: why.reason,
          wording: { key: `unknown.${why.reason}`, params: {} },
          basis: why.issues.map(({ path, rule, got }) => ({
            step: 'guard',
            params: { reason: why.reason, path, rule, got },
          })),
        },
      },
    ],
  };
}
