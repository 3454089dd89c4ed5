import { isJsonObject, type StoredDocument } from '../documents/document.ts';

/** A patch as npm's `mendoza` decodes it: a flat list of opcodes and their operands. */
export type MendozaPatch = readonly unknown[];

const VALUE = 0;
const PUSH_FIELD_COPY = 10;
const PUSH_FIELD_BLANK = 11;
const PUSH_ELEMENT_COPY = 12;
const PUSH_ELEMENT_BLANK = 13;
const RETURN_INTO_OBJECT_SAME_KEY_POP = 15;
const RETURN_INTO_ARRAY_POP = 16;
const OBJECT_SET_FIELD_VALUE = 17;
const OBJECT_DELETE_FIELD = 19;
const ARRAY_APPEND_VALUE = 20;
const ARRAY_APPEND_SLICE = 21;
const STRING_APPEND_STRING = 22;
const STRING_APPEND_SLICE = 23;
const COPY = 1;
const BLANK = 2;

/** Strings shorter than this are cheaper to send whole. */
const MIN_SHARED_CHARACTERS = 4;

function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return Array.isArray(right) && left.length === right.length && left.every((item, i) => isEqual(item, right[i]));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isEqual(left[name], right[name]))
  );
}

function countBytes(text: string): number {
  return Buffer.byteLength(text);
}

/** Length of what both share from the start, in code units, never splitting a character of two. */
function countPrefix(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  let length = 0;
  while (length < end && left[length] === right[length]) length++;
  const last = left.charCodeAt(length - 1);
  return length > 0 && last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}

function countSuffix(left: string, right: string, prefix: number): number {
  const end = Math.min(left.length, right.length) - prefix;
  let length = 0;
  while (length < end && left[left.length - 1 - length] === right[right.length - 1 - length]) length++;
  const first = left.charCodeAt(left.length - length);
  return length > 0 && first >= 0xdc00 && first <= 0xdfff ? length - 1 : length;
}

/**
 * How `left` becomes `right`; the value on the input stack is `left` when the operations run. `kind` says what the output
 * starts as: a copy of the input, or nothing.
 */
interface Edit {
  readonly kind: 'copy' | 'blank';
  readonly operations: MendozaPatch;
}

function planEdit(left: unknown, right: unknown): Edit | undefined {
  if (typeof left === 'string' && typeof right === 'string') return planString(left, right);
  // An output that nothing was appended to is null, not empty.
  if (Array.isArray(left) && Array.isArray(right)) return right.length === 0 ? undefined : planArray(left, right);
  if (isJsonObject(left) && isJsonObject(right)) return planObject(left, right);
  return undefined;
}

function planString(left: string, right: string): Edit | undefined {
  const prefix = countPrefix(left, right);
  const suffix = countSuffix(left, right, prefix);
  if (prefix + suffix < MIN_SHARED_CHARACTERS) return undefined;
  const operations: unknown[] = [];
  const leftBytes = countBytes(left);
  const inserted = right.slice(prefix, right.length - suffix);
  if (prefix > 0) operations.push(STRING_APPEND_SLICE, 0, countBytes(left.slice(0, prefix)));
  if (inserted !== '') operations.push(STRING_APPEND_STRING, inserted);
  if (suffix > 0) {
    operations.push(STRING_APPEND_SLICE, leftBytes - countBytes(left.slice(left.length - suffix)), leftBytes);
  }
  return { kind: 'blank', operations };
}

function planObject(left: { readonly [name: string]: unknown }, right: { readonly [name: string]: unknown }): Edit {
  const operations: unknown[] = [];
  // Fields are named by their place in the sorted list of names.
  const names = Object.keys(left).sort();
  for (const [place, name] of names.entries()) {
    if (!Object.hasOwn(right, name)) {
      operations.push(OBJECT_DELETE_FIELD, place);
      continue;
    }
    const before = left[name];
    const after = right[name];
    if (isEqual(before, after)) continue;
    const edit = planEdit(before, after);
    if (edit === undefined) {
      operations.push(OBJECT_SET_FIELD_VALUE, after, name);
      continue;
    }
    operations.push(edit.kind === 'copy' ? PUSH_FIELD_COPY : PUSH_FIELD_BLANK, place, ...edit.operations);
    operations.push(RETURN_INTO_OBJECT_SAME_KEY_POP);
  }
  for (const [name, value] of Object.entries(right)) {
    if (!Object.hasOwn(left, name)) operations.push(OBJECT_SET_FIELD_VALUE, value, name);
  }
  return { kind: 'copy', operations };
}

function findKey(item: unknown): string | undefined {
  return isJsonObject(item) && typeof item['_key'] === 'string' ? item['_key'] : undefined;
}

function planArray(left: readonly unknown[], right: readonly unknown[]): Edit {
  const operations: unknown[] = [];
  const placesByKey = new Map<string, number>();
  for (const [place, item] of left.entries()) {
    const key = findKey(item);
    if (key !== undefined && !placesByKey.has(key)) placesByKey.set(key, place);
  }
  let next = 0;
  for (let i = 0; i < right.length; ) {
    const item = right[i];
    const key = findKey(item);
    const place =
      key === undefined ? left.findIndex((old, at) => at >= next && isEqual(old, item)) : placesByKey.get(key);
    if (place === undefined || place < 0) {
      operations.push(ARRAY_APPEND_VALUE, item);
      i++;
      continue;
    }
    if (!isEqual(left[place], item)) {
      const edit = planEdit(left[place], item);
      if (edit === undefined) operations.push(ARRAY_APPEND_VALUE, item);
      else {
        operations.push(edit.kind === 'copy' ? PUSH_ELEMENT_COPY : PUSH_ELEMENT_BLANK, place, ...edit.operations);
        operations.push(RETURN_INTO_ARRAY_POP);
      }
      next = place + 1;
      i++;
      continue;
    }
    let length = 1;
    while (
      i + length < right.length &&
      place + length < left.length &&
      isEqual(left[place + length], right[i + length])
    ) {
      length++;
    }
    operations.push(ARRAY_APPEND_SLICE, place, place + length);
    next = place + length;
    i += length;
  }
  return { kind: 'blank', operations };
}

/**
 * A patch that turns `left` into `right`. Into nothing it is exactly `[0, null]`, which the Studio knows as a deletion.
 */
export function createMendozaPatch(left: unknown, right: unknown): MendozaPatch {
  const target = right ?? null;
  const edit = planEdit(left, target);
  if (edit === undefined) return [VALUE, target];
  // Output already starts as the input, so a copy needs no opening; a blank one does.
  return edit.kind === 'copy' ? [COPY, ...edit.operations] : [BLANK, ...edit.operations];
}

function withoutRevision(document: StoredDocument | undefined): unknown {
  if (document === undefined) return null;
  const { _rev, ...content } = document;
  return content;
}

export interface Effects {
  readonly apply: MendozaPatch;
  readonly revert: MendozaPatch;
}

/** What a transaction did to a document, and how to undo it. Revisions are left out: they name the transaction itself. */
export function createEffects(before: StoredDocument | undefined, after: StoredDocument | undefined): Effects {
  const left = withoutRevision(before);
  const right = withoutRevision(after);
  return { apply: createMendozaPatch(left, right), revert: createMendozaPatch(right, left) };
}
