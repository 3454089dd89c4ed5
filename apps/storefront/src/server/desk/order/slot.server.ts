import { orderFields } from '@stallkeep/buying/fields';
import type { OrderFormView } from '@stallkeep/buying/views';
import { type CountedLine, changeSlot, findSlotChanges, type PartRecord } from '@stallkeep/orders';
import type { PickupWindow } from '@stallkeep/promise';
import { formatDeadline, formatWindow, formatZone, type Reading } from '@stallkeep/wording';
import { orderPartHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { readLines } from '../lines/read-lines.server.ts';
import { sayToBuyer } from '../say-promise.ts';
import { answerDone, renderForm, renderRefusal, toBack } from './answer-form.server.ts';
import { readField } from './form-body.ts';
import { answerNoOrder, findOrderVisit, type OrderVisit } from './open-order.server.ts';
import { sayRefusal } from './refusal-words.ts';

const HEADING = 'Choose another time to collect';

export async function answerSlot(desk: Desk, request: DeskRequest): Promise<Answer> {
  const scene = await findScene(desk, request);
  if ('answer' in scene) return scene.answer;
  const { visit, part, lines } = scene;
  const { windows, before } = await findSlotChanges(desk.orders, { partId: part.id, lines });
  if (windows.length === 0) return renderRefusal(desk, visit, { heading: HEADING, text: NONE });
  return renderForm(desk, visit, toSlotForm(visit, { part, windows, before }));
}

const NONE = 'There is no other time to choose from now. Write to the seller: they may find a way.';

/** Choosing is saying which time it is to be, so saying it twice changes nothing more. */
export async function submitSlot(desk: Desk, request: DeskRequest): Promise<Answer> {
  const scene = await findScene(desk, request);
  if ('answer' in scene) return scene.answer;
  const { visit, part, lines } = scene;
  const typed = readField(request.form, orderFields.slot);
  const slotUntil = /^\d{9,11}$/.test(typed) ? Number(typed) : undefined;
  if (slotUntil === undefined) {
    const { windows, before } = await findSlotChanges(desk.orders, { partId: part.id, lines });
    return renderForm(
      desk,
      visit,
      toSlotForm(visit, { part, windows, before, error: 'Choose one of the times.' }),
      422,
    );
  }
  const reading: Reading = { ...visit.reading, zone: part.zone };
  const answer = await changeSlot(desk.orders, {
    partId: part.id,
    slotUntil,
    lines,
    say: (promise) => sayToBuyer(promise, reading),
  });
  switch (answer.kind) {
    case 'changed':
      return answerDone(visit, 'slot-changed');
    case 'unchanged':
      return answerDone(visit, 'slot-kept');
    case 'not_free': {
      if (answer.windows.length === 0) return renderRefusal(desk, visit, { heading: HEADING, text: NONE });
      const error = 'That time has been taken meanwhile, or is over. You still have the one you had. Choose another.';
      return renderForm(
        desk,
        visit,
        toSlotForm(visit, { part, windows: answer.windows, before: undefined, error }),
        422,
      );
    }
    case 'refused': {
      const reason =
        answer.reason === 'too_late' ? 'past_cutoff' : answer.reason === 'order_over' ? 'ended' : 'not_collected_here';
      return renderRefusal(desk, visit, {
        heading: HEADING,
        refused: { kind: 'refused', reason, since: answer.since },
      });
    }
  }
}

interface SlotScene {
  readonly visit: OrderVisit;
  readonly part: PartRecord;
  /** As content has them now. */
  readonly lines: readonly CountedLine[];
}

/** The part and its lines, or what is answered where there is nothing to choose. */
async function findScene(desk: Desk, request: DeskRequest): Promise<SlotScene | { readonly answer: Answer }> {
  const visit = await findOrderVisit(desk, request);
  if (visit === undefined) return { answer: await answerNoOrder(desk) };
  const part = visit.order.parts.find(({ id }) => id === request.params['part']);
  if (part === undefined) {
    return {
      answer: await renderRefusal(desk, visit, { heading: HEADING, refused: { kind: 'refused', reason: 'foreign' } }),
    };
  }
  const verdict = visit.rights.parts.find(({ partId }) => partId === part.id)?.changeSlot;
  if (verdict?.kind === 'refused') {
    return { answer: await renderRefusal(desk, visit, { heading: HEADING, text: sayRefusal(verdict, visit.reading) }) };
  }
  const found = await readLines(desk, {
    event: visit.order.event.slug,
    now: visit.now,
    items: part.lines.map((line) => ({
      lineId: line.id,
      productSlug: line.product.slug,
      sku: line.sku,
      optionId: part.optionId,
      quantity: line.quantity,
      note: '',
    })),
  });
  const ready = found.filter((line) => line.kind === 'ready');
  if (ready.length < part.lines.length) {
    // Sold, and not offered any more: its times are no longer in the content.
    return { answer: await renderRefusal(desk, visit, { heading: HEADING, text: NONE }) };
  }
  return { visit, part, lines: ready.map(({ order }) => order) };
}

/** A slot with its places, or a whole window with one queue. */
type SlotChoice = Pick<PickupWindow, 'startsAt' | 'endsAt'> & { readonly left?: number };

function toSlotForm(
  visit: OrderVisit,
  asked: {
    readonly part: PartRecord;
    readonly windows: readonly PickupWindow[];
    readonly before: number | undefined;
    readonly error?: string;
  },
): OrderFormView {
  const { part, windows, before, error } = asked;
  const reading: Reading = { ...visit.reading, zone: part.zone };
  const chosen = part.slot?.endsAt ?? part.now?.until ?? part.promised?.until;
  const slots = windows.flatMap((window): readonly SlotChoice[] =>
    window.slots.length === 0 ? [window] : window.slots,
  );
  return {
    kind: 'order_form',
    heading: HEADING,
    back: toBack(visit),
    intro: [
      `${part.place?.name ?? part.optionTitle}. All times are ${formatZone(part.zone, reading.locale)}.`,
      ...(before === undefined
        ? []
        : [
            `You can change it before ${formatDeadline(before, reading)}. Your promise as it was sold stays on the page.`,
          ]),
    ],
    form: {
      action: orderPartHref(visit.token, 'slot', part.id),
      fields: [
        {
          kind: 'choice',
          name: orderFields.slot,
          label: 'When do you want to collect?',
          pick: 'one',
          ...(error === undefined ? {} : { error }),
          choices: slots.map(({ startsAt, endsAt, left }) => {
            const isOwn = endsAt === chosen;
            return {
              value: String(endsAt),
              label: formatWindow({ from: startsAt, until: endsAt }, reading),
              ...(isOwn
                ? { description: 'The time you have' }
                : left === undefined
                  ? {}
                  : { description: left === 0 ? 'Full' : left === 1 ? '1 place left' : `${left} places left` }),
              isChecked: isOwn,
              isDisabled: left === 0 && !isOwn,
            };
          }),
        },
      ],
      submit: 'Take this time',
    },
  };
}
