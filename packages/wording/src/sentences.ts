import type { BasisStepKey, FulfilmentKind, UnavailableReason, UnknownReason } from '@stallkeep/promise';

/**
 * Every sentence by key, with the names its ICU message may use. A value that is not known reaches the message as "none",
 * so a message says `{place, select, none {} other { at {place}}}` where it can do without.
 *
 * `when`, `deadline` and the like are days and times already written for the reader; numbers stay numbers, for plurals.
 */
const timeParams = {
  /** A day and a time; `hour` is 0 to 23, for languages whose article depends on it. */
  'time.dayTime': ['day', 'time', 'hour'],
  /** 00:00 of a day on a 12-hour clock, as a beginning and as an end. */
  'time.dayStart': ['day'],
  'time.dayEnd': ['day'],
  /** The end of a window on a 12-hour clock, after its day is named. */
  'time.midnight': [],
  'time.window': ['day', 'opens', 'closes'],
  'time.windowOverDays': ['firstDay', 'opens', 'lastDay', 'closes'],
  'time.days': ['firstDay', 'lastDay'],
  /** Whose clock, for zones not named in the locale's list; `initial` is vowel or consonant, for an elision. */
  'time.zone': ['city', 'initial'],
} as const satisfies Record<string, readonly string[]>;

const headlineParams = {
  'pickup.firm': ['when', 'span'],
  'pickup.estimate': ['when', 'share', 'sample'],
  'run.firm': ['when'],
  'run.estimate': ['when', 'share', 'sample'],
  'run.minimum': ['when', 'status', 'otherwise'],
  'lane.firm': ['when'],
  'lane.estimate': ['when', 'share', 'sample'],
} as const satisfies Record<`${FulfilmentKind}.${'firm' | 'estimate'}` | 'run.minimum', readonly string[]>;

const aroundParams = {
  'headline.unknown': [],
  'headline.expired': [],
  'where.place': ['place', 'zone'],
  'where.zone': ['zone'],
  'condition.before': ['dayTime'],
  'condition.from': ['dayTime'],
  'condition.opens': ['dayTime', 'zone'],
  'row.dated': ['condition', 'answer', 'zone'],
  'row.plain': ['condition', 'answer', 'zone'],
  'expiry.answer': [],
  held: ['dayTime', 'zone'],
  minimum: ['orders', 'ordersSoFar', 'decidesAt', 'otherwise', 'zone'],
  'sentence.place': ['headline', 'where', 'condition'],
  'sentence.zone': ['headline', 'where', 'condition'],
  stall: ['stall'],
  free: [],
  'source.stock': [],
  'source.make': [],
} as const satisfies Record<string, readonly string[]>;

const unknownParams = {
  'unknown.expired': [],
  'unknown.tz_changed': [],
  'unknown.bad_plan': [],
  'unknown.bad_line': [],
  'unknown.beyond_reviewed': [],
  'unknown.no_calendar': [],
  'unknown.no_hours': [],
  'unknown.no_capacity_count': [],
  'unknown.stale_capacity': [],
  'unknown.machine_down': [],
  'unknown.queue': ['longestQueueDays'],
  'unknown.no_transit_days': [],
  'unknown.no_size': [],
  'unknown.unreadable_postcode': ['postcode'],
  'unknown.tied_zones': [],
  'unknown.over_quantity_bound': [],
  'unknown.unknown_line': [],
} as const satisfies Record<`unknown.${UnknownReason}`, readonly string[]>;

/** `unavailable` is the headline, `instead` why and what to do in its place. */
const unavailableParams = {
  'unavailable.event_cancelled': [],
  'instead.event_cancelled': [],
  'unavailable.event_past': [],
  'instead.event_past': [],
  'unavailable.orders_closed': [],
  'instead.orders_closed': [],
  'unavailable.orders_not_open': [],
  'instead.orders_not_open': [],
  'unavailable.sold_out': [],
  'instead.sold_out': [],
  'unavailable.place_closed': ['place'],
  'instead.place_closed': [],
  'unavailable.contract_ended': [],
  'instead.contract_ended': [],
  'unavailable.outside_zone': ['postcode'],
  'instead.outside_zone': ['place'],
  'unavailable.over_limit': [],
  'instead.over_limit': ['limit', 'of'],
  'unavailable.needs_tested_packaging': [],
  'instead.needs_tested_packaging': ['place'],
  'unavailable.temperature': [],
  'instead.temperature': ['place'],
  'unavailable.no_window': [],
  'instead.no_window': [],
  'unavailable.no_run': [],
  'instead.no_run': [],
  'unavailable.no_common_way': [],
  'instead.no_common_way': [],
} as const satisfies Record<`${'unavailable' | 'instead'}.${UnavailableReason}`, readonly string[]>;

/** Without a full stop: `frame.sentence` puts the zone behind, and the code the stop. */
const basisParams = {
  'basis.order': ['when', 'quantity'],
  'basis.guard': ['deadline', 'why'],
  'basis.release': ['when'],
  'basis.acceptance_day': ['when', 'cutoff', 'deadline'],
  'basis.stock': ['left'],
  'basis.capacity': ['when', 'resource', 'units', 'free'],
  'basis.batch': ['when', 'size', 'waiting'],
  'basis.made': ['when', 'resource'],
  'basis.cured': ['when', 'hours'],
  'basis.ready': ['when', 'unit', 'amount'],
  'basis.collection': ['when', 'place', 'slotMinutes', 'left'],
  'basis.departure': ['when', 'deadline'],
  'basis.minimum': ['orders', 'ordersSoFar', 'deadline'],
  'basis.handover': ['when', 'carrier', 'deadline'],
  'basis.transit': ['days', 'origin', 'sample', 'share', 'branch'],
  'basis.delivery': ['when', 'zoneTitle'],
  'basis.rotation': ['weeks'],
  'basis.stale_capacity': ['when', 'hours'],
  'basis.together': ['when', 'lines'],
} as const satisfies Record<`basis.${BasisStepKey}`, readonly string[]>;

const basisFrameParams = {
  /** Branch, statement and clock put together. */
  'frame.sentence': ['branch', 'statement', 'zone'],
  'frame.passedOver': ['dates'],
  'frame.passedOverDate': ['day', 'label'],
} as const satisfies Record<string, readonly string[]>;

export const sentenceParams = {
  ...timeParams,
  ...headlineParams,
  ...aroundParams,
  ...unknownParams,
  ...unavailableParams,
  ...basisParams,
  ...basisFrameParams,
};

export type SentenceKey = keyof typeof sentenceParams;
export type SentenceParams<K extends SentenceKey> = Readonly<
  Record<(typeof sentenceParams)[K][number], string | number | undefined>
>;

/** One language, whole: a sentence that is missing, or too much, does not compile. */
export interface LocaleWords {
  readonly sentences: Readonly<Record<SentenceKey, string>>;
  /** Places on the clock as this language says them whole, where its rule and the city in the zone's id would not do. */
  readonly zones: Readonly<Record<string, string>>;
  /** How months are written in a day: what reads well beside a short weekday. */
  readonly month: 'short' | 'long';
  /** Whether a headline loses its capital inside a sentence; not where it may begin with a noun that keeps it. */
  readonly inner: 'lower' | 'keep';
}
