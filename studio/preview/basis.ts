import type { BasisStep, DeliveryPromise } from '@stallkeep/promise';

/** Steps that follow one another: of both branches, or of the earliest and the latest side by side. */
export type BasisPart =
  | { readonly kind: 'common'; readonly steps: readonly BasisStep[] }
  | { readonly kind: 'branches'; readonly earliest: readonly BasisStep[]; readonly latest: readonly BasisStep[] };

/** The basis in parts, in its order: where the engine goes by least and most apart, the two stand beside one another. */
export function toBasisParts({ basis }: Pick<DeliveryPromise, 'basis'>): readonly BasisPart[] {
  const parts: BasisPart[] = [];
  for (const step of basis) {
    const last = parts.at(-1);
    if (step.branch === undefined) {
      if (last?.kind === 'common') parts[parts.length - 1] = { kind: 'common', steps: [...last.steps, step] };
      else parts.push({ kind: 'common', steps: [step] });
      continue;
    }
    const branches = last?.kind === 'branches' ? last : { kind: 'branches' as const, earliest: [], latest: [] };
    const next = { ...branches, [step.branch]: [...branches[step.branch], step] };
    if (last?.kind === 'branches') parts[parts.length - 1] = next;
    else parts.push(next);
  }
  return parts;
}

/** Parts or steps with a key each: they have no other identity than their place. */
export function toKeyed<T>(list: readonly T[]): readonly { readonly key: string; readonly value: T }[] {
  return list.map((value, index) => ({ key: String(index), value }));
}
