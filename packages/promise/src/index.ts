export type { PromiseState } from './evaluate.ts';
export { parseCalendar, parseFulfilmentPlan } from './parse.ts';
export { describeValue, type Issue, type Result } from './result.ts';
export { addDays, isZone, type TimeRole, toInstant, toLocalDate, toWeekday } from './time.ts';
export { planPromise, planTimetable } from './timetable.ts';
export type * from './types.ts';
