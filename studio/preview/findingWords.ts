import {
  type Finding,
  type FindingRule,
  type LocalDate,
  type UnavailableReason,
  type UnknownReason,
  unavailableReasons,
  unknownReasons,
} from '@stallkeep/promise';
import {
  formatDate,
  formatDayTime,
  formatLocalTime,
  formatUnavailable,
  formatUnknown,
  type Reading,
} from '@stallkeep/wording';

/** A finding in a seller's words: what is the matter, and what to do about it. */
export interface FindingWords {
  readonly matter: string;
  readonly advice: string;
}

interface Facts {
  /** The value of a parameter as text; "?" where the engine gave none. */
  readonly text: (name: string) => string;
  readonly time: (name: string) => string;
  readonly date: (name: string) => string;
  readonly moment: (name: string) => string;
  /** Why there is no date, as buyers read it, without its full stop. */
  readonly reason: string;
  /** The name of the opening hours the finding speaks of. */
  readonly calendar: string;
}

/** What to do where some orders get no date, by the reason of the first of them. */
const ADVICE: Readonly<Record<string, string>> = {
  beyond_reviewed: 'Look through the opening hours further ahead, then move on the date they are confirmed through.',
  stale_capacity: 'A count of the capacity holds for three days. Let it be counted again before then.',
  queue: 'The queue grows longer than you promise for. Allow a longer one, or add capacity.',
  contract_ended: 'The partner’s contract is over then. Extend it, or take the way off your products.',
  no_capacity_count: 'Say who counts the capacity, and have it counted.',
  no_run: 'Add departures, if there should be more.',
  no_window: 'Add opening hours or market days, if there should be more.',
} satisfies Partial<Record<UnknownReason | UnavailableReason, string>>;

/** Every rule has its words: a rule without them does not compile. */
const WORDS: Readonly<Record<FindingRule, (facts: Facts) => FindingWords>> = {
  bad_input: ({ text }) => ({
    matter: `A value cannot be used: it ${text('says')}, but is ${text('got')}.`,
    advice: 'Correct it; until then buyers read “no date yet”.',
  }),
  tied_zones: ({ text }) => ({
    matter: `Postcode ${text('postcode')} lies in ${text('zones')} alike, so nobody can say whose dates hold.`,
    advice: 'Take it out of one of them, or name it more exactly in the one that should have it.',
  }),
  never_dated: ({ reason }) => ({
    matter: `In the next four weeks no order would ever get a date. Buyers read: “${reason}”.`,
    advice: 'Nobody can order this way. Look at its hours, its days and what it goes by.',
  }),
  sometimes_undated: ({ reason, moment, text }) => ({
    matter: `Some orders of the next four weeks get no date, first those from ${moment('from')}. Buyers read: “${reason}”.`,
    advice: ADVICE[text('reason')] ?? 'If that is not meant, look at its hours and days.',
  }),
  cutoff_after_ready: ({ time }) => ({
    matter: `Orders count for the same day until ${time('cutoff')}, but goods are ready at ${time('readyBy')} already.`,
    advice: 'An order could be promised for before it came in. Set “Order before” earlier or “Ready by” later.',
  }),
  ready_outside_hours: ({ time }) => ({
    matter: `Goods are to be ready by ${time('readyBy')}, when the workshop is never open.`,
    advice: 'Choose a time inside the opening hours of the place it is made ready at.',
  }),
  cutoff_outside_hours: ({ time }) => ({
    matter: `Orders count for the same day until ${time('cutoff')}, when the workshop is never open.`,
    advice: 'Choose a time at which someone is still there to start on them.',
  }),
  loading_after_booking: ({ text }) => ({
    matter: `Orders are taken until ${text('bookByMinutes')} minutes before departure, but loading begins ${text('loadingMinutes')} minutes before it.`,
    advice: 'Take the last order before loading begins.',
  }),
  minimum_over_seats: ({ text }) => ({
    matter: `The run goes with ${text('orders')} orders, but has room for ${text('seats')} parcels only: it can never go.`,
    advice: 'Lower the number of orders it needs, or give it more room.',
  }),
  decide_after_booking: ({ text }) => ({
    matter: `Whether the run goes is decided ${text('decideByMinutes')} minutes before departure, while orders are taken until ${text('bookByMinutes')} minutes before it.`,
    advice: 'Decide once the last order can have come in, or stop taking orders earlier.',
  }),
  slot_longer_than_window: ({ text }) => ({
    matter: `A collection slot lasts ${text('minutes')} minutes, longer than the longest opening (${text('longest')} minutes).`,
    advice: 'Make slots shorter, or the opening hours longer.',
  }),
  capacity_under_order: ({ text }) => ({
    matter: `One piece takes ${text('need')} of the capacity, and a day has ${text('most')} at most.`,
    advice:
      'Even one order takes several days. If it should not, look at the capacity and at what a piece takes of it.',
  }),
  reserve_takes_all: ({ text }) => ({
    matter: `The part kept free for what goes wrong leaves nothing of the ${text('most')} a day has.`,
    advice: 'Keep less of it free.',
  }),
  review_ends_soon: ({ calendar, date }) => ({
    matter: `${calendar} is confirmed through ${date('reviewedThrough')} only. Later days have no date for buyers.`,
    advice: 'Look through holidays and closures further ahead, then move that date on.',
  }),
  history_too_small: ({ text }) => ({
    matter: `Only ${text('sample')} parcels to ${text('zone')} were measured; ${text('needed')} are needed to go by them.`,
    advice: 'Until then buyers get an estimate from what the carrier quotes. Add parcels as they arrive.',
  }),
  history_too_old: ({ text, date }) => ({
    matter: `Parcels to ${text('zone')} were last measured ${date('measuredThrough')}, too long ago to go by.`,
    advice: 'Until new ones are added buyers get an estimate from what the carrier quotes.',
  }),
  unknown_rotation: ({ calendar, text }) => ({
    matter: `${calendar} takes turns over ${text('weeks')} weeks, and nobody said which week is the first.`,
    advice: 'Promises cover every turn, so they are wide. Name a date of the first week.',
  }),
  gap_between_bands: ({ text }) => ({
    matter: `The table leaves out what lies between ${text('from')} and ${text('until')}.`,
    advice: 'Begin each row where the one before ends.',
  }),
  overlapping_bands: ({ text }) => ({
    matter: `Two rows of the table overlap from ${text('from')} on.`,
    advice: 'Begin each row where the one before ends.',
  }),
  band_without_width: ({ text }) => ({
    matter: `A row of the table goes from ${text('over')} to ${text('upTo')}: it holds nothing.`,
    advice: 'Let it end above where it begins.',
  }),
};

/** `names` of opening hours by id, `reading` on the clock the preview is told on. */
export function sayFinding(finding: Finding, names: ReadonlyMap<string, string>, reading: Reading): FindingWords {
  const { params } = finding;
  const text = (name: string) => String(params[name] ?? '?');
  const calendarName = names.get(text('calendar'));
  return WORDS[finding.rule]({
    text,
    time: (name) => formatLocalTime(text(name), reading.locale),
    date: (name) => formatFoundDate(text(name), reading),
    moment: (name) => formatMoment(params[name], reading),
    reason: sayReason(text('reason'), reading.locale),
    calendar: calendarName === undefined ? 'A calendar of opening hours' : `“${calendarName}”`,
  });
}

function formatFoundDate(on: LocalDate, reading: Reading): string {
  return Number.isNaN(Date.parse(on)) ? on : formatDate(on, reading);
}

function formatMoment(at: string | number | undefined, reading: Reading): string {
  return typeof at === 'number' ? formatDayTime(at, reading) : '?';
}

function sayReason(reason: string, locale: string): string {
  const unknown = unknownReasons.find((each): each is UnknownReason => each === reason);
  if (unknown !== undefined) return formatUnknown(unknown, locale).reason.replace(/\.$/u, '');
  const unavailable = unavailableReasons.find((each): each is UnavailableReason => each === reason);
  return unavailable === undefined ? reason : formatUnavailable(unavailable, locale).headline;
}
