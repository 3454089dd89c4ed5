import { describeValue, type Issue, type Result } from './result.ts';
import { isWeekday, isZone } from './time.ts';
import type { Calendar, FulfilmentPlan } from './types.ts';

const MAX_HANDLING_DAYS = 365;
/** 30 days; more is a mistake in the unit. */
const MAX_LEAD_MINUTES = 43_200;

/** [V1] Checks a plan of unknown origin; every issue is reported. A plan that passes is answered without throwing. */
export function parseFulfilmentPlan(input: unknown): Result<FulfilmentPlan> {
  const check = new Check();
  if (!isFulfilmentPlan(input, check)) return { ok: false, issues: check.issues };
  return { ok: true, value: input };
}

/** [V1] Checks a calendar on its own, as the Studio does while one is edited. */
export function parseCalendar(input: unknown): Result<Calendar> {
  const check = new Check();
  if (!isCalendar(input, '', check)) return { ok: false, issues: check.issues };
  return { ok: true, value: input };
}

class Check {
  readonly issues: Issue[] = [];

  /** Notes an issue unless the rule holds; answers whether it does. */
  holds(isMet: boolean, issue: { readonly path: string; readonly rule: string; readonly value: unknown }): boolean {
    if (!isMet) this.issues.push({ path: issue.path, rule: issue.rule, got: describeValue(issue.value) });
    return isMet;
  }
}

function isFulfilmentPlan(input: unknown, check: Check): input is FulfilmentPlan {
  if (!isRecord(input, '', check)) return false;
  const { kind, source, handlingDays, collection, leadMinutes, place } = input;
  oneOf(kind, { path: 'kind', choices: ['pickup', 'run', 'lane'], check });
  oneOf(source, { path: 'source', choices: ['stock', 'make'], check });
  filled(input['optionId'], 'optionId', check);
  filled(input['title'], 'title', check);
  count(input['priceMinor'], { path: 'priceMinor', max: Number.MAX_SAFE_INTEGER, check });
  matches(input['currency'], {
    path: 'currency',
    pattern: /^[A-Z]{3}$/,
    rule: 'must be a currency code such as EUR',
    check,
  });
  if (kind !== 'pickup') return check.issues.length === 0;

  if (isRecord(place, 'place', check)) filled(place['name'], 'place.name', check);
  isCalendar(input['workshop'], 'workshop', check);
  time(input['cutoff'], 'cutoff', check);
  time(input['readyBy'], 'readyBy', check);
  count(leadMinutes, { path: 'leadMinutes', max: MAX_LEAD_MINUTES, check });
  if (isRecord(handlingDays, 'handlingDays', check)) {
    const { min, max } = handlingDays;
    const areCounts = [
      count(min, { path: 'handlingDays.min', max: MAX_HANDLING_DAYS, check }),
      count(max, { path: 'handlingDays.max', max: MAX_HANDLING_DAYS, check }),
    ].every(Boolean);
    if (areCounts)
      check.holds(Number(min) <= Number(max), {
        path: 'handlingDays',
        rule: 'min must not exceed max',
        value: handlingDays,
      });
  }
  if (isRecord(collection, 'collection', check)) checkCollection(collection, check);
  return check.issues.length === 0;
}

function checkCollection(collection: Record<string, unknown>, check: Check): void {
  const { kind, windows } = collection;
  if (kind === 'weekly') {
    isCalendar(collection['calendar'], 'collection.calendar', check);
    return;
  }
  if (!oneOf(kind, { path: 'collection.kind', choices: ['weekly', 'dated'], check })) return;
  isZoneAt(collection['zone'], 'collection.zone', check);
  const seen: { from: number; until: number }[] = [];
  for (const { item: window, path } of items(windows, 'collection.windows', check)) {
    if (!isRecord(window, path, check)) continue;
    const { startsAt, endsAt } = window;
    const isSpan = Number.isSafeInteger(startsAt) && Number.isSafeInteger(endsAt) && Number(startsAt) < Number(endsAt);
    if (!check.holds(isSpan, { path, rule: 'must start before it ends, in whole epoch seconds', value: window }))
      continue;
    const { ordersCloseAt } = window;
    const isClose = ordersCloseAt === undefined || Number.isSafeInteger(ordersCloseAt);
    check.holds(isClose, { path: `${path}.ordersCloseAt`, rule: 'must be whole epoch seconds', value: ordersCloseAt });
    const span = { from: Number(startsAt), until: Number(endsAt) };
    const isApart = seen.every((other) => span.until <= other.from || other.until <= span.from);
    check.holds(isApart, { path, rule: 'must not overlap another window', value: window });
    seen.push(span);
  }
}

function isCalendar(input: unknown, path: string, check: Check): input is Calendar {
  if (!isRecord(input, path, check)) return false;
  const before = check.issues.length;
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  isZoneAt(input['zone'], at('zone'), check);
  date(input['reviewedThrough'], at('reviewedThrough'), check);
  for (const { item: interval, path: here } of items(input['weekly'], at('weekly'), check)) {
    if (!isRecord(interval, here, check)) continue;
    check.holds(isWeekday(interval['weekday']), {
      path: `${here}.weekday`,
      rule: 'must be 1 (Monday) to 7',
      value: interval['weekday'],
    });
    hours(interval, here, check);
  }
  const byDate = new Map<unknown, string>();
  for (const { item: exception, path: here } of items(input['exceptions'], at('exceptions'), check)) {
    if (!isRecord(exception, here, check)) continue;
    const { on, intervals } = exception;
    date(on, `${here}.on`, check);
    for (const { item: interval, path: there } of items(intervals, `${here}.intervals`, check)) {
      if (isRecord(interval, there, check)) hours(interval, there, check);
    }
    const said = JSON.stringify(intervals) ?? '';
    const isAgreed = !byDate.has(on) || byDate.get(on) === said;
    check.holds(isAgreed, { path: here, rule: 'must say the same as the other exception of its date', value: on });
    byDate.set(on, said);
  }
  return check.issues.length === before;
}

/** [T5] Half-open, so equal ends are no interval; a closing before the opening is the next day's. */
function hours(interval: Record<string, unknown>, path: string, check: Check): void {
  const { opens, closes } = interval;
  const areTimes = [time(opens, `${path}.opens`, check), time(closes, `${path}.closes`, check)].every(Boolean);
  if (!areTimes) return;
  check.holds(opens !== '24:00', { path: `${path}.opens`, rule: 'must be before 24:00', value: opens });
  check.holds(opens !== closes, { path, rule: 'must not close when it opens', value: interval });
}

function isRecord(value: unknown, path: string, check: Check): value is Record<string, unknown> {
  const isMet = typeof value === 'object' && value !== null && !Array.isArray(value);
  return check.holds(isMet, { path, rule: 'must be an object', value });
}

function items(value: unknown, path: string, check: Check): { item: unknown; path: string }[] {
  if (!check.holds(Array.isArray(value), { path, rule: 'must be a list', value }) || !Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({ item, path: `${path}[${index}]` }));
}

function filled(value: unknown, path: string, check: Check): boolean {
  return check.holds(typeof value === 'string' && value.trim() !== '', { path, rule: 'must be filled in', value });
}

function isZoneAt(value: unknown, path: string, check: Check): boolean {
  return check.holds(isZone(value), { path, rule: 'must be a time zone such as Europe/Lisbon', value });
}

function time(value: unknown, path: string, check: Check): boolean {
  return matches(value, {
    path,
    pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/,
    rule: 'must be a time such as 09:30',
    check,
  });
}

function date(value: unknown, path: string, check: Check): boolean {
  const isMet = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value);
  return check.holds(isMet, { path, rule: 'must be a date such as 2026-11-28', value });
}

function isRealDate(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

function count(value: unknown, rule: { readonly path: string; readonly max: number; readonly check: Check }): boolean {
  const isMet = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= rule.max;
  return rule.check.holds(isMet, { path: rule.path, rule: `must be a whole number from 0 to ${rule.max}`, value });
}

function oneOf(
  value: unknown,
  rule: { readonly path: string; readonly choices: readonly string[]; readonly check: Check },
): boolean {
  const isMet = rule.choices.some((choice) => choice === value);
  return rule.check.holds(isMet, { path: rule.path, rule: `must be one of ${rule.choices.join(', ')}`, value });
}

function matches(
  value: unknown,
  rule: { readonly path: string; readonly pattern: RegExp; readonly rule: string; readonly check: Check },
): boolean {
  const isMet = typeof value === 'string' && rule.pattern.test(value);
  return rule.check.holds(isMet, { path: rule.path, rule: rule.rule, value });
}
