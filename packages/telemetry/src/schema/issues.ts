import type { z } from 'zod';
import type { Issue } from '../result.ts';
import { eventSchemas } from './events.ts';
import { block, context, item, promise } from './parts.ts';

/** Every key there is; any other in a path is somebody's text. */
const knownKeys = new Set(
  [...Object.values(eventSchemas), block, context, item, promise].flatMap(({ shape }) => Object.keys(shape)),
);
for (const key of ['v', 'now', 'ctx', 'gpc', 'e', 'id', 'n', 'at', 's', 'p']) knownKeys.add(key);

/** Zod's issues as ours, scrubbed: `root` is where the checked value stands in the batch, such as "e[2]". */
export function toIssues(error: z.ZodError, checked: unknown, root: string): readonly Issue[] {
  return error.issues.map((issue) => ({
    path: formatPath(root, issue.path),
    rule: issue.code === 'unrecognized_keys' ? 'must have no other keys' : issue.message,
    got: issue.code === 'unrecognized_keys' ? `${issue.keys.length} more` : describeKind(findAt(checked, issue.path)),
  }));
}

function formatPath(root: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = knownKeys.has(String(key)) ? String(key) : '*';
    return text === '' ? name : `${text}.${name}`;
  }, root);
}

function findAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  );
}

/** What kind of thing a value is, and how much of it, without saying anything of what it holds. */
export function describeKind(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `a text of ${value.length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}
