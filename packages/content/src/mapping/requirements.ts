import { describeValue, type Issue, type Result } from '@stallkeep/promise';

type Complete<T> = { [K in keyof T]: Exclude<T[K], undefined> };
type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/**
 * Collects what an editor left out of what a promise needs, by the path of the field in the document. Nothing is put
 * in its place: without it there is no plan, and buyers read that the date is not known.
 */
export class Requirements {
  readonly issues: Issue[] = [];

  /** Gives the value back; where there is none, that is noted. */
  need<T>(path: string, value: T | undefined): T | undefined {
    if (value === undefined) this.note(path, 'must be filled in for a promise');
    return value;
  }

  /** Gives the parts back where all are there; every one that is not is noted, by its name under `path`. */
  needAll<T extends object>(path: string, parts: T): Complete<T> | undefined {
    for (const [name, value] of Object.entries(parts)) this.need(joinPath(path, name), value);
    return isComplete(parts) ? parts : undefined;
  }

  note(path: string, rule: string, got?: unknown): void {
    this.issues.push({ path, rule, got: describeValue(got) });
  }

  /** The value where nothing was noted, else everything that was. */
  settle<T>(value: T | undefined): Result<T> {
    if (value !== undefined && this.issues.length === 0) return { ok: true, value };
    return { ok: false, issues: this.issues };
  }
}

/** Leaves out the parts that are not there, as the engine's optional fields want it. */
export function pickPresent<T extends object>(parts: T): Present<T>;
// The overload says of the keys what TypeScript cannot infer of Object.fromEntries.
export function pickPresent(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** Whether none of the values is there: an object the Studio left behind empty says nothing. */
export function isEmpty(parts: object): boolean {
  return Object.values(parts).every((value) => value === undefined);
}

function isComplete<T extends object>(parts: T): parts is T & Complete<T> {
  return Object.values(parts).every((value) => value !== undefined);
}

function joinPath(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
