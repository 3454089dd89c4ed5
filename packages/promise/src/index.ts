export { applyTakings } from './answers/apply-takings.ts';
export { type BasketAnswer, type BasketLine, planBasket, type SellerBasket } from './answers/basket.ts';
export { compareAnswers, compareToShown, hasDate } from './answers/compare.ts';
export {
  type OpeningsQuestion,
  type PickupSlot,
  type PickupWindow,
  planDepartures,
  planPickupWindows,
  type RunDeparture,
} from './answers/openings.ts';
export { type PartPlan, type PartQuestion, planPart, planPartWindows, type Taking } from './answers/part.ts';
export {
  listPlannedDepartures,
  listPlannedWindows,
  type PlannedSpan,
  type PlannedWindow,
} from './answers/planned-times.ts';
export { type Band, checkBands } from './checks/bands.ts';
export { type Finding, type FindingRule, findingRules } from './checks/finding.ts';
export { checkPlan } from './checks/plan.ts';
export { checkZones } from './checks/zones.ts';
export {
  parseCalendar,
  parseDestination,
  parseFulfilmentPlan,
  parseOrderLine,
  parsePromiseState,
} from './input/checked.ts';
export { describeValue, type Issue, type Result } from './result.ts';
export { findHighRank, findLowRank, MIN_MEASURED_PARCELS } from './steps/percentiles.ts';
export { findZone, normalizePostcode, type ZoneMatch } from './steps/postcodes.ts';
export { measureTransit, type ParcelScan } from './steps/transit-history.ts';
export { addDays, toWeekday } from './time/days.ts';
export { isZone, type TimeRole, toInstant, toLocalDate } from './time/zone.ts';
export { createTimetableBook, type TimetableBook } from './timetable/book.ts';
export { type FoundRow, findRow } from './timetable/find-row.ts';
export { chooseHeadroom } from './timetable/headroom.ts';
export { planPromise, planTimetable } from './timetable/timetable.ts';
export { type OptionSummary, planUnknownTimetable } from './timetable/unknown-timetable.ts';
export { encodeTimetable } from './timetable/wire.ts';
export * from './types/index.ts';
