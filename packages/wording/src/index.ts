/** Promises in words: pure functions of the promise, the reader's locale and the place's zone. No clock is read here. */
export { formatBasis, formatBasisList } from './basis.ts';
export {
  formatDate,
  formatDay,
  formatDays,
  formatDayTime,
  formatDeadline,
  formatLocalTime,
  formatMonth,
  formatTime,
  formatWindow,
  formatZone,
  isTwelveHourClock,
  type Span,
} from './dates.ts';
export { formatUnavailable, formatUnknown, type NoDateWords, type WordingParams } from './no-date.ts';
export { formatFee, formatPlace, formatSource, formatStall } from './places.ts';
export {
  formatExpiry,
  formatHeld,
  formatMinimum,
  formatPromise,
  formatRow,
  formatSentence,
  type PromiseWords,
  type RowWords,
} from './promise.ts';
export { type Language, languages, type Reading, toDirection, toLanguageTag } from './reading.ts';
