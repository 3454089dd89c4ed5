import type { FulfilmentOptionShape } from '@stallkeep/content';

/** A field of a document, for a link that opens it. */
export interface FieldTarget {
  readonly documentId: string;
  readonly documentType: string;
  /** The field in its document; absent: the document as a whole. */
  readonly path?: string;
  /** What a seller knows it by. */
  readonly label: string;
}

type Place = 'option' | 'run' | 'lane' | 'resource' | 'workshop' | 'workshopCalendar' | 'event';

interface Row {
  /** The beginning of a path in a plan, or of a field the mapping missed. */
  readonly path: string;
  readonly place: Place;
  readonly field?: string;
  readonly label: string;
}

/** From the most to the least exact: the first whose path begins an issue's is the one. */
const ROWS: readonly Row[] = [
  { path: 'event.place', place: 'event', field: 'place', label: 'Place of the market event' },
  { path: 'seller', place: 'option', field: 'seller', label: 'Seller' },
  { path: 'title', place: 'option', field: 'title', label: 'What the buyer reads' },
  { path: 'price', place: 'option', field: 'price', label: 'Costs the buyer' },
  { path: 'currency', place: 'option', field: 'price', label: 'Costs the buyer' },
  { path: 'releaseAt', place: 'option', field: 'releaseAt', label: 'Pre-sale until' },
  { path: 'limits', place: 'option', field: 'limits', label: 'The largest order' },
  { path: 'cutoffs', place: 'option', field: 'cutoffs', label: 'Days with another time' },
  { path: 'cutoff.by', place: 'option', field: 'cutoffs', label: 'Days with another time' },
  { path: 'cutoff', place: 'option', field: 'cutoff', label: 'Order before' },
  { path: 'handling.readyBy', place: 'option', field: 'handling.readyBy', label: 'Ready by' },
  { path: 'handling', place: 'option', field: 'handling', label: 'Getting it ready' },
  { path: 'workshop.calendar', place: 'workshop', field: 'calendar', label: 'Opening hours of where it is made ready' },
  { path: 'workshop', place: 'workshopCalendar', label: 'Opening hours of where it is made ready' },
  { path: 'make.resource.reserve', place: 'resource', field: 'reservePercent', label: 'Kept free, of the capacity' },
  { path: 'make.resource.longestQueueDays', place: 'resource', field: 'longestQueueDays', label: 'Longest queue' },
  { path: 'make.resource.unitsPerDay', place: 'resource', field: 'unitsPerDay', label: 'Capacity a day' },
  { path: 'make.resource.place', place: 'resource', field: 'place', label: 'Place of the capacity' },
  { path: 'make.resource', place: 'resource', label: 'Capacity it is made with' },
  { path: 'make', place: 'option', field: 'make', label: 'Making it' },
  { path: 'pickup.place', place: 'option', field: 'pickup.place', label: 'Place buyers collect at' },
  { path: 'pickup.slotMinutes', place: 'option', field: 'pickup.slotMinutes', label: 'Length of a slot' },
  { path: 'pickup.slotCapacity', place: 'option', field: 'pickup.slotCapacity', label: 'Buyers in a slot' },
  { path: 'pickup', place: 'option', field: 'pickup', label: 'Collecting' },
  { path: 'carry.slots', place: 'option', field: 'pickup.slotMinutes', label: 'Length of a slot' },
];

/** Fields of a run and a lane bear the same name in the plan ("carry.…") and in the document ("run.…", "lane.…"). */
const CARRY_LABELS: readonly (readonly [field: string, label: string])[] = [
  ['minimum.decideByMinutes', 'When it is decided whether it goes'],
  ['minimum.orders', 'Orders it needs to go'],
  ['minimum', 'Orders it needs to go'],
  ['seats', 'Room on the run'],
  ['bookByMinutes', 'Last order before departure'],
  ['loadingMinutes', 'Loading before departure'],
  ['deliveryM', 'Minutes until it is delivered'],
  ['zones', 'Where it goes'],
  ['calendar', 'Days it goes on'],
  ['collectionAt', 'When the carrier collects'],
  ['collection', 'When the carrier collects'],
  ['transit', 'Days on the way'],
  ['deliveryCalendar', 'Days the carrier delivers on'],
  ['delivery', 'When the carrier delivers'],
  ['percentile', 'How sure the last day is'],
  ['reviewedThrough', 'Looked through until'],
  ['season', 'Weather on the way'],
];

/**
 * The field a finding or an issue speaks of, by its path in the plan ("carry.zones[1]") or in the content
 * ("run.calendar"); undefined for the way as a whole, or where the document it is in is not chosen yet.
 */
export function findField(path: string, option: FulfilmentOptionShape, eventId: string): FieldTarget | undefined {
  const carry = /^(?:carry|run|lane)\.(.+)$/.exec(path)?.[1];
  const isCarried = carry !== undefined && !carry.startsWith('slots');
  if (isCarried) return findCarryField(carry, option);
  if (path === 'run' || path === 'lane')
    return toTarget({ path, place: 'option', field: path, label: 'What takes it' }, { option, eventId });
  const row = ROWS.find((each) => path.startsWith(each.path));
  return row && toTarget(row, { option, eventId });
}

/** The opening hours with an id, for a finding that speaks of them. */
export function toCalendarField(id: string, names: ReadonlyMap<string, string>): FieldTarget {
  return { documentId: id, documentType: 'calendar', path: 'reviewedThrough', label: names.get(id) ?? 'Opening hours' };
}

function findCarryField(field: string, { run, lane }: FulfilmentOptionShape): FieldTarget | undefined {
  const label = CARRY_LABELS.find(([start]) => field.startsWith(start))?.[1] ?? 'The way';
  const path = /^\w+/.exec(field)?.[0] ?? field;
  if (run !== undefined) return { documentId: run._id, documentType: 'courierRun', path, label };
  if (lane !== undefined) return { documentId: lane._id, documentType: 'lane', path: LANE_FIELDS[path] ?? path, label };
  return undefined;
}

/** Where a lane's plan has one name for what are several fields. */
const LANE_FIELDS: Readonly<Record<string, string>> = {
  collection: 'collectionAt',
  transit: 'transitCalendar',
  delivery: 'deliveryCalendar',
  deliveryHours: 'deliveryFrom',
};

function toTarget(
  { place, field, label }: Row,
  { option, eventId }: { readonly option: FulfilmentOptionShape; readonly eventId: string },
): FieldTarget | undefined {
  const path = field === undefined ? {} : { path: field };
  const found = findDocument(place, option, eventId);
  // What is not chosen yet is chosen in the way itself.
  if (found === undefined) return toUnchosen(place, option, label);
  return { ...found, ...path, label };
}

function findDocument(
  place: Place,
  option: FulfilmentOptionShape,
  eventId: string,
): Pick<FieldTarget, 'documentId' | 'documentType'> | undefined {
  const { workshop, run, lane, make } = option;
  const ids: Readonly<Record<Place, readonly [type: string, id: string | undefined]>> = {
    option: ['fulfilmentOption', option._id],
    event: ['marketEvent', eventId],
    run: ['courierRun', run?._id],
    lane: ['lane', lane?._id],
    resource: ['resource', make?.resource?._id],
    workshop: ['place', workshop?._id],
    workshopCalendar: ['calendar', workshop?.calendar?._id],
  };
  const [documentType, documentId] = ids[place];
  return documentId === undefined ? undefined : { documentType, documentId };
}

function toUnchosen(place: Place, option: FulfilmentOptionShape, label: string): FieldTarget | undefined {
  const fields: Partial<Record<Place, string>> = {
    workshop: 'workshop',
    workshopCalendar: 'workshop',
    resource: 'make',
  };
  const path = fields[place];
  return path === undefined ? undefined : { documentId: option._id, documentType: 'fulfilmentOption', path, label };
}
