import type { z } from 'zod';
import { describeValue, type Issue, type Result } from '../result.ts';
import type { Calendar, Destination, FulfilmentPlan, OrderLine, PromiseState } from '../types/index.ts';
import { calendarSchema } from './calendar-schema.ts';
import { planSchema } from './plan-schema.ts';
import { destinationSchema, lineSchema, stateSchema } from './state-schema.ts';

/** [V1] Checks a plan of unknown origin; every issue is reported with its path. A plan that passes is answered without throwing. */
export function parseFulfilmentPlan(input: unknown): Result<FulfilmentPlan> {
  const parsed = parse<FulfilmentPlan>(planSchema, input);
  // Said here and not by the schema, which looks at the whole only where every part is right: every issue is reported.
  const isUnmade = findAt(input, ['source']) === 'make' && findAt(input, ['make']) === undefined;
  if (!isUnmade) return parsed;
  const issue = { path: 'make', rule: 'must say how it is made', got: describeValue(undefined) };
  return { ok: false, issues: [...(parsed.ok ? [] : parsed.issues), issue] };
}

/** [V1] Checks a calendar on its own, as the Studio does while one is edited. */
export function parseCalendar(input: unknown): Result<Calendar> {
  return parse<Calendar>(calendarSchema, input);
}

/** [V1] Checks what is counted: naive times, negative places and unknown kinds are named. */
export function parsePromiseState(input: unknown): Result<PromiseState> {
  return parse<PromiseState>(stateSchema, input);
}

/** [V1] Checks what is ordered. No quantity below one is an order. */
export function parseOrderLine(input: unknown): Result<OrderLine> {
  return parse<OrderLine>(lineSchema, input);
}

/** [V1] Checks where it goes to; whether the postcode is one is answered by the zones. */
export function parseDestination(input: unknown): Result<Destination> {
  return parse<Destination>(destinationSchema, input);
}

/** Every issue of a plan, found once for a plan object. */
export function findPlanIssues(plan: FulfilmentPlan): readonly Issue[] {
  const known = planIssues.get(plan);
  if (known !== undefined) return known;
  const parsed = parseFulfilmentPlan(plan);
  const issues = parsed.ok ? NONE : parsed.issues;
  planIssues.set(plan, issues);
  return issues;
}

export function findLineIssues(line: OrderLine): readonly Issue[] {
  const known = lineIssues.get(line);
  if (known !== undefined) return known;
  const parsed = parseOrderLine(line);
  const issues = parsed.ok ? NONE : parsed.issues;
  lineIssues.set(line, issues);
  return issues;
}

const NONE: readonly Issue[] = [];
const planIssues = new WeakMap<FulfilmentPlan, readonly Issue[]>();
const lineIssues = new WeakMap<OrderLine, readonly Issue[]>();

function parse<Value>(schema: z.ZodType<Value>, input: unknown): Result<Value> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = new Map<string, Issue>();
  for (const found of parsed.error.issues) {
    const issue = toIssue(found, input);
    // Some rules are broken twice by one value, such as being whole and in range.
    issues.set(`${issue.path} ${issue.rule}`, issue);
  }
  return { ok: false, issues: [...issues.values()] };
}

function toIssue({ path, message }: z.core.$ZodIssue, input: unknown): Issue {
  return { path: formatPath(path), rule: message, got: describeValue(findAt(input, path)) };
}

/** "workshop.exceptions[2].on" */
function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function findAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}
