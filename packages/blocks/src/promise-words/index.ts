/** The words of a promise: pure functions of the promise, the locale and the place's zone. */
export { formatDay, formatDays, formatDayTime, formatTime, formatWindow, formatZone, type Reading } from './dates.ts';
export {
  basisWords,
  formatExpiry,
  formatFee,
  formatPlace,
  formatPromise,
  formatRow,
  formatStall,
  formatUnknown,
  type PromiseWords,
} from './sentences.ts';
