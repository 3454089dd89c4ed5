import { type FormPatch, insert, type Path, set, setIfMissing, unset } from 'sanity';
import type { RowChange } from '../../rules/week.ts';

/** Changes of a week as patches of the array at `prefix`: by key, so that rows others are editing stay theirs. */
export function toRowPatches(changes: readonly RowChange[], prefix: Path = []): FormPatch[] {
  return [setIfMissing([], prefix), ...changes.map((change) => toPatch(change, prefix))];
}

function toPatch(change: RowChange, prefix: Path): FormPatch {
  switch (change.kind) {
    case 'remove':
      return unset([...prefix, { _key: change.rowKey }]);
    case 'set':
      return set(change.value, [...prefix, { _key: change.rowKey }, change.field]);
    case 'insert':
      return insert([change.row], 'after', [...prefix, -1]);
  }
}
