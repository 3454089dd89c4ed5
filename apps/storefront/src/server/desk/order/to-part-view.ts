import { orderFields } from '@stallkeep/buying/fields';
import type { OrderPartView, RemedyView, TimelineEntry, Tone } from '@stallkeep/buying/views';
import type { LineRecord, OrderRecord, PartRecord } from '@stallkeep/orders';
import { formatDayTime, formatDeadline, formatStall, formatWindow, formatZone, type Reading } from '@stallkeep/wording';
import { orderPartHref, variantHref } from '../../../paths.ts';
import { dropCondition } from '../say-promise.ts';
import { makeKey } from './form-body.ts';
import type { OrderVisit } from './open-order.server.ts';
import { changeWords, findStepWords } from './step-words.ts';

export function toPartView(visit: OrderVisit, part: PartRecord): OrderPartView {
  const { order, rights, token } = visit;
  const reading: Reading = { ...visit.reading, zone: part.zone };
  const now = findNow(part, reading);
  const outcome = findOutcome(part);
  const remedy = findRemedy(visit, part);
  const place = findPlace(part, reading);
  const slot = rights.parts.find(({ partId }) => partId === part.id)?.changeSlot;
  return {
    key: part.id,
    kind: part.kind,
    title: `${part.optionTitle}, from ${part.sellerName}`,
    badge: findBadge(part, order),
    sold: { sentence: part.sentence, remedy: part.remedyWords },
    ...(now === undefined ? {} : { now }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(remedy === undefined ? {} : { remedy }),
    timeline: listEntries(visit, part, reading),
    ...(place === undefined ? {} : { place }),
    ...(slot?.kind === 'allowed'
      ? {
          slot: {
            href: orderPartHref(token, 'slot', part.id),
            until: slot.until === undefined ? '' : `You can before ${formatDeadline(slot.until, reading)}.`,
          },
        }
      : {}),
    lines: part.lines.map((line) => toLineView(visit, line)),
  };
}

/** The sentence that holds: the last change's, else the one that was sold, for who has ordered. */
export function sayHolding(part: PartRecord, reading: Reading): string {
  return findNow(part, reading)?.sentence ?? dropCondition(part);
}

function findNow(part: PartRecord, reading: Reading): OrderPartView['now'] {
  const last = part.changes.at(-1);
  if (last !== undefined) return { sentence: last.sentence, reason: last.reason };
  return part.now === undefined ? undefined : { sentence: formatWindow(part.now, reading), reason: '' };
}

const badges: Readonly<Record<PartRecord['state'], { readonly tone: Tone; readonly text: string }>> = {
  to_make: { tone: 'plain', text: 'To be made' },
  to_pick: { tone: 'plain', text: 'Accepted' },
  picked: { tone: 'plain', text: 'Being packed' },
  packed: { tone: 'plain', text: 'Packed' },
  ready: { tone: 'good', text: 'Ready' },
  on_its_way: { tone: 'good', text: 'On its way' },
  done: { tone: 'good', text: 'You have it' },
  not_collected: { tone: 'wait', text: 'Not collected' },
  cancelled: { tone: 'stop', text: 'Cancelled' },
};

function findBadge(part: PartRecord, order: OrderRecord): OrderPartView['badge'] {
  if (part.state === 'cancelled') {
    if (order.state === 'lapsed') return { tone: 'stop', text: 'Given up' };
    if (order.state === 'withdrawn') return { tone: 'stop', text: 'Withdrawn' };
  }
  if (order.state === 'awaiting_payment') return { tone: 'wait', text: 'Not paid yet' };
  if (order.state === 'lapsed') return { tone: 'stop', text: 'Not paid in time' };
  const isOver = part.state === 'done' || part.state === 'cancelled';
  if (!isOver && part.outcome === 'missed') return { tone: 'stop', text: 'Late' };
  const isDelayed = !isOver && part.changes.some(({ kind }) => kind === 'delayed' || kind === 'run_cancelled');
  return isDelayed && part.state !== 'ready' ? { tone: 'wait', text: 'Delayed' } : badges[part.state];
}

function findOutcome({ outcome }: PartRecord): OrderPartView['outcome'] {
  switch (outcome) {
    case 'kept':
      return { tone: 'good', text: 'We kept this promise.' };
    case 'missed':
      return { tone: 'stop', text: 'We did not keep this promise. We are sorry.' };
    case 'not_collected':
      return { tone: 'wait', text: 'It was ready in time, and was not collected.' };
    default:
      return undefined;
  }
}

const remedyCauses = {
  missed: 'We did not keep our promise. What do you want to do?',
  delayed: 'It will be later than we promised. What do you want to do?',
  run_cancelled: 'The courier run you chose does not go. What do you want to do?',
} as const;

function findRemedy(visit: OrderVisit, part: PartRecord): RemedyView | undefined {
  const { remedy } = part;
  if (remedy === undefined) return undefined;
  const rights = visit.rights.parts.find(({ partId }) => partId === part.id);
  const words = remedy.words === '' ? 'Ask the seller what they offer for it.' : remedy.words;
  if (rights?.chooseRemedy.kind !== 'allowed') {
    const chosen = { wait: 'You chose to wait.', cancel: 'You cancelled it.', remedy: 'You took it.' };
    const text = remedy.choice === undefined ? words : `${words} ${chosen[remedy.choice]}`;
    return {
      heading: 'What was promised for being late',
      text: remedy.doneAt === undefined ? text : `${text} It was given to you.`,
    };
  }
  const canCancel = rights.cancel.kind === 'allowed';
  const isWaiting = remedy.choice === 'wait';
  return {
    heading: remedyCauses[remedy.cause],
    text: isWaiting ? 'You chose to wait. You can still choose otherwise.' : 'Whatever you choose costs you nothing.',
    form: {
      action: orderPartHref(visit.token, 'remedy', part.id),
      key: makeKey(),
      fields: [
        {
          kind: 'choice',
          name: orderFields.choice,
          label: 'Your choice',
          pick: 'one',
          choices: [
            ...(part.state === 'done' ? [] : [{ value: 'wait', label: 'I wait for it', isChecked: true }]),
            ...(remedy.words === ''
              ? []
              : [
                  {
                    value: 'remedy',
                    label: 'I take what was promised for being late',
                    description: remedy.words,
                    isChecked: part.state === 'done',
                  },
                ]),
            ...(canCancel
              ? [
                  {
                    value: 'cancel',
                    label: 'I cancel it',
                    description: 'What you paid for it is paid back.',
                    isChecked: false,
                  },
                ]
              : []),
          ],
        },
      ],
      submit: 'That is my choice',
    },
  };
}

/** A stall or shelf on a map, where there is an address; and until when it is kept there. */
function findPlace(part: PartRecord, reading: Reading): OrderPartView['place'] {
  const { place, heldUntil, state } = part;
  if (place === undefined || part.kind !== 'pickup') return undefined;
  const name = place.stall ? `${formatStall(place.stall, reading.locale)}, ${place.name}` : place.name;
  const isWaiting = state !== 'done' && state !== 'cancelled';
  return {
    name,
    ...(place.address ? { address: place.address, mapHref: formatMapHref(place.address) } : {}),
    ...(heldUntil === undefined || !isWaiting
      ? {}
      : {
          kept: `Kept for you until ${formatDeadline(heldUntil, reading)}, ${formatZone(part.zone, reading.locale)}.`,
        }),
  };
}

function formatMapHref(address: string): string {
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address })}`;
}

/** What happened, oldest first: what was done, and every change of the promise with its reason. */
function listEntries({ order }: OrderVisit, part: PartRecord, reading: Reading): readonly TimelineEntry[] {
  const isFirst = order.parts[0]?.id === part.id;
  const done = order.steps
    // What concerns the whole order is told once.
    .filter((step) => step.partId === part.id || (step.partId === undefined && isFirst))
    .flatMap(({ at, kind }) => {
      const words = findStepWords(kind);
      return words === undefined ? [] : [{ at, ...words }];
    });
  const changed = part.changes.map((change) => ({
    at: change.at,
    text: `${changeWords[change.kind][change.by === 'buyer' ? 'buyer' : 'seller']}: ${change.sentence}`,
    tone: change.by === 'buyer' ? ('plain' as const) : ('wait' as const),
    ...(change.reason === '' ? {} : { note: change.reason }),
  }));
  return [...done, ...changed]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, ...entry }) => ({ ...entry, at: formatDayTime(at, reading) }));
}

function toLineView({ order, say }: OrderVisit, line: LineRecord) {
  const back = order.cases
    .filter(({ kind, state }) => kind === 'withdrawal' && state !== 'refused')
    .flatMap(({ lines }) => lines)
    .filter(({ lineId }) => lineId === line.id)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  const notes = [
    line.condition === 'new' ? '' : line.condition === 'refurbished' ? 'Refurbished' : 'Used',
    back === 0 ? '' : `${back} withdrawn from`,
  ].filter((note) => note !== '');
  return {
    key: line.id,
    title: line.product.title,
    href: variantHref(order.event.slug, line.product.slug, line.sku),
    variant: line.variantTitle,
    quantity: line.quantity,
    price: say(line.lineMinor),
    ...(notes.length === 0 ? {} : { note: notes.join(' · ') }),
  };
}
