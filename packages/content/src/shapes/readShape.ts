import { describeValue, type Issue, type Result } from '@stallkeep/promise';
import { z } from 'zod';
import { isBinding, isSolid } from './tolerance.ts';

/** A value that could be read, with what had to be left out of it. */
export interface Reading<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

interface Loss {
  readonly path: readonly PropertyKey[];
  readonly kind: 'element' | 'field';
}

const MAX_ROUNDS = 50;

/**
 * Reads a query's result. A broken element of a list is left out and a broken optional field is read as not filled in;
 * every such loss is among the issues. Fails with all issues when what is required of the root is broken.
 */
export function readShape<S extends z.ZodType>(schema: S, input: unknown): Result<Reading<z.output<S>>> {
  const issues: Issue[] = [];
  const current: { root: unknown } = { root: structuredClone(input) };
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const parsed = schema.safeParse(current.root);
    if (parsed.success) return { ok: true, value: { value: parsed.data, issues } };
    const losses: Loss[] = [];
    let isFatal = false;
    for (const issue of parsed.error.issues) {
      issues.push({
        path: formatPath(current.root, issue.path),
        rule: issue.message,
        got: describeValue(valueAt(current.root, issue.path)),
      });
      const loss = findLoss(schema, issue.path);
      if (loss === undefined) isFatal = true;
      else losses.push(loss);
    }
    if (isFatal) return { ok: false, issues };
    applyLosses(current.root, losses);
  }
  return { ok: false, issues: [...issues, { path: '', rule: `can be read in ${MAX_ROUNDS} rounds`, got: 'more' }] };
}

/** The smallest part around the issue that may be lost; undefined when the whole must be refused. */
function findLoss(root: z.core.$ZodType, path: readonly PropertyKey[]): Loss | undefined {
  if (layers(root).some(isSolid)) return undefined;
  let schema: z.core.$ZodType | undefined = root;
  let found: Loss | undefined;
  for (const [depth, key] of path.entries()) {
    const parent: z.core.$ZodType = unwrap(schema);
    const child = childOf(parent, key);
    if (child === undefined) break;
    const here = path.slice(0, depth + 1);
    // A binding part cannot be lost itself: what was found further out stays the answer, unless something within may go.
    if (!layers(child).some(isBinding)) {
      if (parent instanceof z.core.$ZodArray) found = { path: here, kind: 'element' };
      else if (z.safeParse(child, null).success) found = { path: here, kind: 'field' };
    }
    if (layers(child).some(isSolid)) break;
    schema = child;
  }
  return found;
}

/** The schema itself and what it wraps, outside in. */
function layers(schema: z.core.$ZodType): z.core.$ZodType[] {
  const inner = peel(schema);
  return inner === undefined ? [schema] : [schema, ...layers(inner)];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return layers(schema).at(-1) ?? schema;
}

function peel(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodNullable) return schema._zod.def.innerType;
  if (schema instanceof z.core.$ZodPipe) return schema._zod.def.in;
  return undefined;
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  if (schema instanceof z.core.$ZodObject) return schema._zod.def.shape[String(key)];
  return undefined;
}

function applyLosses(root: unknown, losses: readonly Loss[]): void {
  const doomed = new Map<unknown[], Set<number>>();
  for (const loss of losses) {
    const key = loss.path.at(-1);
    const parent = valueAt(root, loss.path.slice(0, -1));
    if (loss.kind === 'field' && isRecord(parent)) parent[String(key)] = null;
    if (loss.kind === 'element' && Array.isArray(parent)) {
      const indexes = doomed.get(parent) ?? new Set<number>();
      doomed.set(parent, indexes.add(Number(key)));
    }
  }
  for (const [parent, indexes] of doomed) {
    for (const index of [...indexes].sort((a, b) => b - a)) parent.splice(index, 1);
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = root;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isRecord(value)) value = value[String(key)];
    else return undefined;
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names list elements by their id or key, which stay true when earlier elements are left out. */
function formatPath(root: unknown, path: readonly PropertyKey[]): string {
  let text = '';
  for (const [depth, key] of path.entries()) {
    if (typeof key === 'number') {
      const element = valueAt(root, path.slice(0, depth + 1));
      const name = isRecord(element) ? (element['_id'] ?? element['_key']) : undefined;
      text += typeof name === 'string' ? `[${JSON.stringify(name)}]` : `[${key}]`;
    } else {
      text += text === '' ? String(key) : `.${String(key)}`;
    }
  }
  return text;
}
