/** Suggestions of closures for a person to confirm. The library itself is large and has a door of its own: "@stallkeep/holidays/library". */
export { compareSuggestions, type SuggestionComparison, type SuggestionDifference } from './compare.ts';
export { type ConfirmedBy, type MergedExceptions, mergeSuggestions, toExceptions } from './exceptions.ts';
export { type GovUkDivision, parseGovUkBankHolidays } from './govUk.ts';
export { closingKinds, type HolidayKind, type HolidaySuggestion, holidayKinds } from './suggestion.ts';
