import type { BasisStep, DeliveryPromise } from '@stallkeep/promise';

/** The steps of an answer, in its order: before least and most go apart, of each, and what holds of both after. */
export interface BasisParts {
  readonly before: readonly BasisStep[];
  readonly earliest: readonly BasisStep[];
  readonly latest: readonly BasisStep[];
  readonly after: readonly BasisStep[];
}

export function toBasisParts({ basis }: Pick<DeliveryPromise, 'basis'>): BasisParts {
  const fork = basis.findIndex(({ branch }) => branch !== undefined);
  if (fork < 0) return { before: basis, earliest: [], latest: [], after: [] };
  const forked = basis.slice(fork);
  return {
    before: basis.slice(0, fork),
    earliest: forked.filter(({ branch }) => branch === 'earliest'),
    latest: forked.filter(({ branch }) => branch === 'latest'),
    after: forked.filter(({ branch }) => branch === undefined),
  };
}

/** Steps with a key each: a step may come twice, and its place is what tells it apart. */
export function toKeyed<T>(list: readonly T[]): readonly { readonly key: string; readonly value: T }[] {
  return list.map((value, index) => ({ key: String(index), value }));
}
