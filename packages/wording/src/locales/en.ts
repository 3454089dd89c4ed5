import type { LocaleWords } from '../sentences.ts';

const lastParcels = '{sample, select, none {parcels} other {of the last {sample, number} parcels}}';
/** Behind an estimate that rests on measured parcels. */
const noLater = `{share, select, 90 { (9 in 10 ${lastParcels} came no later)} 95 { (19 in 20 ${lastParcels} came no later)} other {}}`;
const answers = 'The maker answers within one working day.';
const orders = '{orders, select, none {enough orders} other {{orders, plural, one {# order} other {# orders}}}}';

/** English. "before 12:00", never "by 12:00": exactly at the cutoff is late. */
export const en = {
  month: 'short',
  inner: 'lower',
  zones: {
    UTC: 'UTC',
    'Etc/UTC': 'UTC',
    'America/Sao_Paulo': 'São Paulo time',
    'America/St_Johns': 'St. John’s time',
    'Asia/Calcutta': 'Kolkata time',
    'Atlantic/Canary': 'Canary Islands time',
    'Australia/Lord_Howe': 'Lord Howe Island time',
    'Europe/Kiev': 'Kyiv time',
  },
  sentences: {
    'time.dayTime': '{day}, {time}',
    'time.dayStart': 'midnight at the start of {day}',
    'time.dayEnd': 'midnight at the end of {day}',
    'time.midnight': 'midnight',
    'time.window': '{day}, {opens}–{closes}',
    'time.windowOverDays': '{firstDay}, {opens} – {lastDay}, {closes}',
    'time.days': '{firstDay} – {lastDay}',
    'time.zone': '{city} time',

    'pickup.firm': '{span, select, days {Ready to collect} other {Collect}} {when}',
    'pickup.estimate': `Usually ready to collect {when}${noLater}`,
    'run.firm': 'Delivered {when}',
    'run.estimate': `Usually delivered {when}${noLater}`,
    'run.minimum':
      '{otherwise, select, refund {Delivered {when} if the run goes} other {{status, select, estimate {Usually delivered} other {Delivered}} {when}}}',
    'lane.firm': 'Delivered {when}',
    'lane.estimate': `Usually delivered {when}${noLater}`,

    'headline.unknown': 'No date yet',
    'headline.expired': 'Confirmed when you order',
    'where.place': 'at {place}, {zone}',
    'where.zone': '{zone}',
    'condition.before': 'Order before {dayTime}',
    'condition.from': 'From {dayTime}',
    'condition.opens': 'Orders open {dayTime}, {zone}',
    'row.dated': '{condition} → {answer}, {zone}',
    'row.plain': '{condition}, {zone}: {answer}',
    'expiry.answer': 'confirmed when you order',
    held: 'Kept for you until {dayTime}, {zone}.',
    minimum: `The run goes with ${orders}{ordersSoFar, select, none {} other {; {ordersSoFar, plural, =0 {none is in so far} one {# is in so far} other {# are in so far}}}}.{decidesAt, select, none {} other { Decided before {decidesAt}, {zone}.}}{otherwise, select, rollOver { With fewer, your order goes on the next run.} refund { With fewer, you get your money back.} other {}}`,
    'sentence.place': '{headline} {where}. {condition}',
    'sentence.zone': '{headline}, {where}. {condition}',
    stall: 'Stall {stall}',
    free: 'Free',
    'source.stock': 'From stock',
    'source.make': 'Made to order',

    'unknown.expired': 'These dates are being worked out anew.',
    'unknown.tz_changed': `The rules of the clock there have changed, so these dates are being worked out anew. ${answers}`,
    'unknown.bad_plan': answers,
    'unknown.bad_line': 'Choose how many you would like: one or more.',
    'unknown.beyond_reviewed': `The opening days that far ahead are not confirmed yet. ${answers}`,
    'unknown.no_calendar': `The maker has not given opening days yet. ${answers}`,
    'unknown.no_hours': `The collection hours are not set yet. ${answers}`,
    'unknown.no_capacity_count': `How much the workshop can take is being counted. ${answers}`,
    'unknown.stale_capacity': `How much the workshop can take was last counted too long ago. ${answers}`,
    'unknown.machine_down': `A machine stands still for now. ${answers}`,
    'unknown.queue': `{longestQueueDays, select, none {The queue is longer than the maker promises for.} other {{longestQueueDays, plural, one {The queue is longer than # open day.} other {The queue is longer than # open days.}}}} ${answers}`,
    'unknown.no_transit_days': `How long the carrier takes there is not known yet. ${answers}`,
    'unknown.no_size': `The packed size is not known yet. ${answers}`,
    'unknown.unreadable_postcode':
      '{postcode, select, none {This postcode} other {The postcode {postcode}}} cannot be read. Check it, and the date is shown.',
    'unknown.tied_zones': `Two delivery areas claim this postcode. ${answers}`,
    'unknown.over_quantity_bound':
      'These dates hold for a smaller number. Order fewer, or ask: the maker answers within one working day.',
    'unknown.unknown_line':
      'One product in the basket has no date yet. Have the rest on its own, or ask: the maker answers within one working day.',

    'unavailable.event_cancelled': 'This market is cancelled',
    'instead.event_cancelled': 'Orders already placed are refunded in full.',
    'unavailable.event_past': 'This market day is over',
    'instead.event_past': 'Look for the maker’s next market day.',
    'unavailable.orders_closed': 'Orders for this market day have closed',
    'instead.orders_closed': 'Come to the stall on the day, or look for the maker’s next market day.',
    'unavailable.orders_not_open': 'Orders are not open yet',
    'instead.orders_not_open': 'Come back once they are.',
    'unavailable.sold_out': 'Sold out',
    'instead.sold_out': 'There is none left this way. Choose another way or another product.',
    'unavailable.place_closed':
      '{place, select, none {This place takes no orders} other {{place} takes no orders}} now',
    'instead.place_closed': 'Choose another place or delivery.',
    'unavailable.contract_ended': 'No longer made there',
    'instead.contract_ended': 'Choose another way, or ask the maker.',
    'unavailable.outside_zone': '{postcode, select, none {Not to this address} other {Not to {postcode}}}',
    'instead.outside_zone':
      '{place, select, none {Collect it, or give another address.} other {Collect at {place}, or give another address.}}',
    'unavailable.over_limit': 'Too much for one parcel this way',
    'instead.over_limit':
      '{of, select, quantity {Order at most {limit, number}, or choose another way.} other {Order fewer, or choose another way.}}',
    'unavailable.needs_tested_packaging': 'Not sent: too fragile for untested packaging',
    'instead.needs_tested_packaging': '{place, select, none {Collect it instead.} other {Collect at {place} instead.}}',
    'unavailable.temperature': 'Not sent in this season: too hot or too cold on the way',
    'instead.temperature': '{place, select, none {Collect it instead.} other {Collect at {place} instead.}}',
    'unavailable.no_window': 'No collection time left',
    'instead.no_window': 'An order placed now would be ready after the last one. Choose another way.',
    'unavailable.no_run': 'No courier run left',
    'instead.no_run': 'An order placed now would be ready after the last one. Choose another way.',
    'unavailable.no_common_way': 'Not together in one parcel or collection',
    'instead.no_common_way': 'Have them apart: each has a date of its own.',

    'basis.order':
      'Ordered{when, select, none {} other { {when}}}{quantity, select, none {} other {: {quantity, plural, one {# piece} other {# pieces}}}}',
    'basis.guard':
      '{why, select, none {{deadline, select, none {Checked against the limits of this answer} other {This answer holds before {deadline}}}} other {{why}}}',
    'basis.release': 'Pre-sale: taken up when sales begin{when, select, none {} other {, {when}}}',
    'basis.acceptance_day':
      '{when, select, none {Counts for the next open day} other {Counts for {when}}}{deadline, select, none {{cutoff, select, none {} other {; orders before {cutoff} count for the same day}}} other {; orders before {deadline} count for it}}',
    'basis.stock':
      '{left, select, none {Taken from stock} other {{left, plural, =0 {Stock has run out} one {Taken from stock: # piece was there} other {Taken from stock: # pieces were there}}}}',
    'basis.capacity':
      '{resource, select, none {The workshop} other {{resource}}} has room{when, select, none {} other { on {when}}}{units, select, none {} other {: {units, number} needed}}{free, select, none {} other {, {free, number} free}}',
    'basis.batch':
      'Made in batches{size, select, none {} other { of {size, number}}}{waiting, select, none {} other {; {waiting, number} waiting}}{when, select, none {} other {; this batch goes {when}}}',
    'basis.made':
      'Made{resource, select, none {} other { at {resource}}}{when, select, none {} other {, finished {when}}}',
    'basis.cured':
      'Dries and cures{hours, select, none {} other { for {hours, plural, one {# hour} other {# hours}}}}{when, select, none {} other {, until {when}}}',
    'basis.ready':
      'Ready{when, select, none {} other { {when}}}{unit, select, businessDays {{amount, select, none {} other {{amount, plural, =0 {} one {, after # open day} other {, after # open days}}}}} workingMinutes {{amount, select, none {} other {, after {amount, plural, one {# working minute} other {# working minutes}}}}} other {}}',
    'basis.collection':
      'Collection opens{place, select, none {} other { at {place}}}{when, select, none {} other { {when}}}{slotMinutes, select, none {} other {, in slots of {slotMinutes, plural, one {# minute} other {# minutes}}}}{left, select, none {} other {, {left, plural, one {# place left} other {# places left}}}}',
    'basis.departure':
      'Goes with the courier run{when, select, none {} other { of {when}}}{deadline, select, none {} other {; orders for it must come before {deadline}}}',
    'basis.minimum': `The run goes with ${orders}{ordersSoFar, select, none {} other {, {ordersSoFar, plural, =0 {none so far} other {# so far}}}}{deadline, select, none {} other {; decided before {deadline}}}`,
    'basis.handover':
      'Handed to {carrier, select, none {the carrier} other {{carrier}}}{when, select, none {} other { {when}}}{deadline, select, none {} other {; orders for it must come before {deadline}}}',
    'basis.transit': `On its way{days, select, none {} other { for {days, plural, one {# transit day} other {# transit days}}}}{origin, select, measured {: {branch, select, earliest {9 in 10 ${lastParcels} took as long or longer} other {{share, select, 95 {19 in 20} other {9 in 10}} ${lastParcels} took no longer}}} quoted {{branch, select, earliest {, as the carrier quotes} latest {, one more than the carrier quotes} other {, after what the carrier quotes}}} other {}}`,
    'basis.delivery':
      'Delivered{zoneTitle, select, none {} other { in {zoneTitle}}}{when, select, none {} other { {when}}}',
    'basis.rotation':
      'The hours take turns{weeks, select, none {} other { over {weeks, plural, one {# week} other {# weeks}}}}, and whose turn it is is not known: this answer covers each',
    'basis.stale_capacity':
      'Capacity was last counted{when, select, none {} other { {when}}}{hours, select, none {{when, select, none { a while ago} other {}}} other {, more than {hours, plural, one {# hour} other {# hours}} before the order}}, so this is an estimate',
    'basis.together':
      '{lines, select, none {The products} other {{lines, plural, one {# product} other {# products}}}} in one: the last to be ready decides{when, select, none {} other {, {when}}}',
    'frame.sentence':
      '{branch, select, earliest {At the earliest: } latest {At the latest: } other {}}{statement}{zone, select, none {} other { ({zone})}}',
    'frame.passedOver': 'Passed over: {dates}',
    'frame.passedOverDate': '{day} ({label})',
  },
} satisfies LocaleWords;
