import { type IssueLog, makeKey } from './issue-log.ts';
import { isRecord, pageFileLimits } from './page-file.ts';

/** A part of the file under its path. */
export interface Spot {
  readonly path: string;
  readonly log: IssueLog;
}

export type KeyedItem = Readonly<Record<string, unknown>> & { readonly _key: string };

interface ListRules {
  readonly most: number;
  /** First letters of keys made for items that have none. */
  readonly stem: string;
}

/** Objects of a list, each with its own key: one is made where none stands, a double one is an issue. */
export function parseKeyedList(value: unknown, { path, log }: Spot, rules: ListRules): readonly KeyedItem[] {
  if (!Array.isArray(value)) {
    log.note(path, 'a list', value);
    return [];
  }
  if (value.length > rules.most) {
    log.note(path, `a list of at most ${rules.most}`, value.length);
    return [];
  }
  const given = new Set(value.flatMap((item) => (isRecord(item) && isKey(item['_key']) ? [item['_key']] : [])));
  const seen = new Set<string>();
  return value.flatMap((item: unknown, at): KeyedItem[] => {
    const here = `${path}[${at}]`;
    if (!isRecord(item)) {
      log.note(here, 'an object', item);
      return [];
    }
    const { _key } = item;
    if (_key !== undefined && !isKey(_key)) log.note(`${here}._key`, 'a text of 1 to 100 characters', _key);
    const key = isKey(_key) ? _key : makeKey(new Set([...given, ...seen]), rules.stem);
    if (seen.has(key)) log.note(`${here}._key`, 'a key no other item of the list has', key);
    seen.add(key);
    return [{ ...item, _key: key }];
  });
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 100;
}

/** Says of every key that is not one of `known`. */
export function noteUnknownKeys(item: Readonly<Record<string, unknown>>, known: readonly string[], spot: Spot): void {
  for (const key of Object.keys(item)) {
    if (!known.includes(key)) spot.log.note(`${spot.path}.${key}`, `one of ${known.join(', ')}`, key);
  }
}

/** A text within the limit, or undefined where nothing stands. */
export function parseText(value: unknown, { path, log }: Spot): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') return log.note(path, 'a text', value);
  if (value.length > pageFileLimits.text) {
    return log.note(path, `a text of at most ${pageFileLimits.text} characters`, `${value.length} characters`);
  }
  return value;
}
