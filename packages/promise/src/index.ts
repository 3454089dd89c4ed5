export { compareAnswers, compareToShown, hasDate } from './answers/compare.ts';
export {
  parseCalendar,
  parseDestination,
  parseFulfilmentPlan,
  parseOrderLine,
  parsePromiseState,
} from './input/checked.ts';
export { describeValue, type Issue, type Result } from './result.ts';
export { findZone, normalizePostcode, type ZoneMatch } from './steps/postcodes.ts';
export { addDays, toWeekday } from './time/days.ts';
export { isZone, type TimeRole, toInstant, toLocalDate } from './time/zone.ts';
export { type FoundRow, findRow } from './timetable/find-row.ts';
export { chooseHeadroom } from './timetable/headroom.ts';
export { planPromise, planTimetable } from './timetable/timetable.ts';
export * from './types/index.ts';
