/** The words of a promise: pure functions of the promise, the locale and the place's zone. */
export { formatDay, formatDays, formatDayTime, formatTime, formatWindow, formatZone, type Reading } from './dates.ts';
export {
  formatExpiry,
  formatFee,
  formatPlace,
  formatPromise,
  formatRow,
  formatStall,
  type PromiseWords,
} from './sentences.ts';
