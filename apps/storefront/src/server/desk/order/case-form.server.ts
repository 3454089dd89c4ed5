import { orderFields, toPiecesField, toWantedField } from '@stallkeep/buying/fields';
import type { FormFieldView, LinesFieldView, OrderFormView } from '@stallkeep/buying/views';
import {
  type LineRecord,
  LONGEST_MESSAGE,
  listAllowed,
  listLines,
  MOST_PHOTOS,
  type OpenCaseRequest,
  openCase,
  type ReturnWay,
} from '@stallkeep/orders';
import { orderFormHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskHandler } from '../desk.ts';
import { answerDone, renderForm, renderKeyReused, renderRefusal, toBack } from './answer-form.server.ts';
import { type CaseForm, caseForms, caseReasons, wayNames, wishNames } from './case-words.ts';
import { type ExchangeOffer, listExchangeOffers } from './exchange-offers.server.ts';
import { findWordsFault, hashForm, makeKey, readField, readKey, readOne, readPieces } from './form-body.ts';
import { findLine, listNameable, sayLine, toLinesField } from './line-words.ts';
import { answerNoOrder, findOrderVisit, type OrderVisit } from './open-order.server.ts';
import { readPhotos } from './read-photos.server.ts';
import { sayRefusal } from './refusal-words.ts';

/** What came back because something in it was wrong, by field. */
interface Sent {
  readonly form: FormData;
  readonly faults: Readonly<Partial<Record<string, string>>>;
}

interface CaseScene {
  readonly visit: OrderVisit;
  readonly kind: CaseForm;
  readonly offers: readonly ExchangeOffer[];
}

/** The page that asks for a return, an exchange, a repair, or hears of damage. */
export function answerCaseForm(kind: CaseForm): DeskHandler {
  return async (desk, request) => {
    const visit = await findOrderVisit(desk, request);
    if (visit === undefined) return answerNoOrder(desk);
    const scene = await openScene(desk, visit, kind);
    if (listOpen(scene).length === 0) return refuseAll(desk, scene);
    return renderForm(desk, visit, toCaseForm(scene));
  };
}

export function submitCaseForm(kind: CaseForm): DeskHandler {
  return async (desk, request) => {
    const visit = await findOrderVisit(desk, request);
    if (visit === undefined) return answerNoOrder(desk);
    const { form } = request;
    const heading = caseForms[kind].heading;
    const pieces = readPieces(form, listNameable(visit.order));
    if (pieces.kind === 'foreign') {
      return renderRefusal(desk, visit, { heading, refused: { kind: 'refused', reason: 'foreign' } });
    }
    const read = await readCase(kind, form, pieces.kind === 'pieces' ? pieces.lines : []);
    const faults = {
      ...(pieces.kind === 'fault' ? { lines: pieces.error } : {}),
      ...read.faults,
      ...(kind === 'exchange' ? await findWantedFaults(desk, visit, read.request.lines) : {}),
    };
    const comeBack = async (wrong: Sent['faults']): Promise<Answer> => {
      const scene = await openScene(desk, visit, kind);
      if (listOpen(scene).length === 0) return refuseAll(desk, scene);
      return renderForm(desk, visit, toCaseForm(scene, { form, faults: wrong }), 422);
    };
    if (Object.keys(faults).length > 0) return comeBack(faults);
    const answer = await openCase(desk.orders, {
      ...read.request,
      orderId: visit.order.id,
      kind,
      key: readKey(form),
      bodyHash: await hashForm(form),
    });
    switch (answer.kind) {
      case 'opened':
        return answerDone(visit, kind, `#case-${answer.caseId}`);
      case 'key_reused':
        return renderKeyReused(desk, visit);
      case 'refused':
        if (answer.reason === 'bad_way') return comeBack({ [orderFields.way]: sayRefusal(answer, visit.reading) });
        if (answer.reason === 'bad_quantity') return comeBack({ lines: sayRefusal(answer, visit.reading) });
        return renderRefusal(desk, visit, { heading, refused: answer });
    }
  };
}

/** What is wanted must be there now. Asked of every line named, whatever may be done with it: that is decided under the lock. */
async function findWantedFaults(
  desk: Desk,
  visit: OrderVisit,
  named: OpenCaseRequest['lines'],
): Promise<Sent['faults']> {
  const lines = named.flatMap(({ lineId }) => findLine(visit.order, lineId) ?? []);
  const offers = await listExchangeOffers(desk, visit, lines);
  return Object.fromEntries(
    named.flatMap(({ lineId, wantedSku }) => {
      if (wantedSku === undefined) return [[toWantedField(lineId), 'Choose what you want instead.']];
      const offer = offers.find((one) => one.lineId === lineId);
      const isThere = offer?.variants.some(({ sku }) => sku === wantedSku) === true;
      return isThere ? [] : [[toWantedField(lineId), 'This one is not there any more. Choose another.']];
    }),
  );
}

async function openScene(desk: Desk, visit: OrderVisit, kind: CaseForm): Promise<CaseScene> {
  const open = kind === 'exchange' ? listAllowed(visit.order, visit.rights, kind).map(({ line }) => line) : [];
  return { visit, kind, offers: await listExchangeOffers(desk, visit, open) };
}

function listOpen({ visit, kind, offers }: CaseScene): readonly LineRecord[] {
  const open = listAllowed(visit.order, visit.rights, kind).map(({ line }) => line);
  return kind === 'exchange' ? open.filter(({ id }) => offers.some(({ lineId }) => lineId === id)) : open;
}

function refuseAll(desk: Desk, { visit, kind }: CaseScene): Promise<Answer> {
  const [first] = toLinesField(visit, { what: kind, label: '' }).without;
  const text = first?.why ?? 'There is nothing else of it to have now. Return it, or write to the seller.';
  return renderRefusal(desk, visit, { heading: caseForms[kind].heading, text });
}

type ReadCase = {
  readonly request: Pick<OpenCaseRequest, 'lines' | 'reason' | 'words' | 'way' | 'wish' | 'photos'>;
  readonly faults: Sent['faults'];
};

async function readCase(
  kind: CaseForm,
  form: FormData,
  pieces: readonly { readonly lineId: string; readonly quantity: number }[],
): Promise<ReadCase> {
  const faults: Partial<Record<string, string>> = {};
  const reason = readOne(
    form,
    orderFields.reason,
    caseReasons[kind].map(([code]) => code),
  );
  if (reason === undefined) faults[orderFields.reason] = 'Choose one.';
  const words = readField(form, orderFields.words);
  const isTold = kind === 'repair' || kind === 'claim';
  const wordsFault = findWordsFault(words, { isNeeded: isTold ? 'Say in a few words what it is.' : undefined });
  if (wordsFault !== undefined) faults[orderFields.words] = wordsFault;
  const way = kind === 'return' ? readOne(form, orderFields.way, ['stall', 'courier', 'post']) : undefined;
  if (kind === 'return' && way === undefined) faults[orderFields.way] = 'Choose how it goes back.';
  const wish = kind === 'claim' ? readOne(form, orderFields.wish, ['refund', 'replacement', 'repair']) : undefined;
  if (kind === 'claim' && wish === undefined) faults[orderFields.wish] = 'Choose what you would like.';
  const read = kind === 'claim' ? await readPhotos(form, orderFields.photos) : undefined;
  if (read?.kind === 'fault') faults[orderFields.photos] = read.error;
  const lines = pieces.map(({ lineId, quantity }) => {
    const wantedSku = kind === 'exchange' ? readField(form, toWantedField(lineId)).slice(0, 100) : '';
    return { lineId, quantity, ...(wantedSku === '' ? {} : { wantedSku }) };
  });
  return {
    request: {
      lines,
      reason: reason ?? '',
      words,
      way,
      wish,
      ...(read?.kind === 'photos' ? { photos: read.photos } : {}),
    },
    faults,
  };
}

function toCaseForm(scene: CaseScene, sent?: Sent): OrderFormView {
  const { visit, kind } = scene;
  const words = caseForms[kind];
  const faultOf = (name: string) => {
    const error = sent?.faults[name];
    return error === undefined ? {} : { error };
  };
  const reasons = caseReasons[kind];
  return {
    kind: 'order_form',
    heading: words.heading,
    back: toBack(visit),
    intro: words.intro,
    form: {
      action: orderFormHref(visit.token, kind === 'claim' ? 'damage' : kind),
      key: makeKey(),
      ...(kind === 'claim' ? { isMultipart: true as const } : {}),
      fields: [
        toCaseLines(scene, sent),
        ...toWantedFields(scene, sent),
        {
          kind: 'select',
          name: orderFields.reason,
          label: words.reason,
          options: reasons.map(([value, label]) => ({ value, label })),
          value: sent === undefined ? (reasons[0]?.[0] ?? '') : readField(sent.form, orderFields.reason),
          ...faultOf(orderFields.reason),
        },
        {
          kind: 'words',
          name: orderFields.words,
          label: words.words,
          value: sent === undefined ? '' : readField(sent.form, orderFields.words),
          longest: LONGEST_MESSAGE,
          ...faultOf(orderFields.words),
        },
        ...(kind === 'return' ? [toWayField(visit, sent)] : []),
        ...(kind === 'claim' ? toClaimFields(sent) : []),
      ],
      submit: words.submit,
      after: words.after,
    },
  };
}

function toCaseLines({ visit, kind, offers }: CaseScene, sent: Sent | undefined): LinesFieldView {
  const field = toLinesField(visit, {
    what: kind,
    label: caseForms[kind].lines,
    ...(sent === undefined ? {} : { form: sent.form }),
    ...(sent?.faults['lines'] === undefined ? {} : { error: sent.faults['lines'] }),
  });
  if (kind !== 'exchange') return field;
  const offered = new Set(offers.map(({ lineId }) => toPiecesField(lineId)));
  const gone = field.lines.filter(({ name }) => !offered.has(name));
  return {
    ...field,
    lines: field.lines.filter(({ name }) => offered.has(name)),
    without: [...field.without, ...gone.map(({ title }) => ({ title, why: 'there is nothing else of it now.' }))],
  };
}

function toWantedFields({ visit, offers }: CaseScene, sent: Sent | undefined): readonly FormFieldView[] {
  return offers.flatMap(({ lineId, variants }): FormFieldView[] => {
    const line = findLine(visit.order, lineId);
    if (line === undefined) return [];
    const name = toWantedField(lineId);
    const error = sent?.faults[name];
    return [
      {
        kind: 'select',
        name,
        label: `What instead of ${sayLine(line)}?`,
        options: [
          { value: '', label: 'Choose' },
          ...variants.map(({ sku, title, unitPriceMinor }) => ({
            value: sku,
            label: `${title}, ${sayDifference(visit, unitPriceMinor - line.unitPriceMinor)}`,
          })),
        ],
        value: sent === undefined ? '' : readField(sent.form, name),
        ...(error === undefined ? {} : { error }),
      },
    ];
  });
}

function sayDifference({ say }: OrderVisit, differenceMinor: number): string {
  if (differenceMinor === 0) return 'the same price';
  return differenceMinor > 0 ? `${say(differenceMinor)} more for each` : `${say(-differenceMinor)} back for each`;
}

/** The ways the lines were sold with, and who pays for them. */
function toWayField({ order, rights }: OrderVisit, sent: Sent | undefined): FormFieldView {
  const open = listAllowed(order, rights, 'return').map(({ line }) => line);
  const lines = open.length > 0 ? open : listLines(order);
  const ways: readonly ReturnWay[] = [...new Set(lines.flatMap(({ returnWays }) => returnWays))];
  const isPaid = lines.some(({ buyerPaysReturn }) => buyerPaysReturn);
  const chosen = sent === undefined ? undefined : readField(sent.form, orderFields.way);
  const error = sent?.faults[orderFields.way];
  return {
    kind: 'choice',
    name: orderFields.way,
    label: 'How does it go back?',
    pick: 'one',
    ...(error === undefined ? {} : { error }),
    choices: ways.map((way) => ({
      value: way,
      label: wayNames[way],
      description:
        way === 'stall'
          ? 'Free: show your collection code there.'
          : isPaid
            ? 'You pay for the way back.'
            : 'The seller pays for the way back.',
      isChecked: chosen === undefined ? ways.length === 1 : chosen === way,
    })),
  };
}

function toClaimFields(sent: Sent | undefined): readonly FormFieldView[] {
  const chosen = sent === undefined ? undefined : readField(sent.form, orderFields.wish);
  const [photosFault, wishFault] = [sent?.faults[orderFields.photos], sent?.faults[orderFields.wish]];
  const again = sent === undefined ? '' : ' Choose them again, please: a browser does not let us keep them for you.';
  return [
    {
      kind: 'choice',
      name: orderFields.wish,
      label: 'What would you like?',
      pick: 'one',
      ...(wishFault === undefined ? {} : { error: wishFault }),
      choices: (['refund', 'replacement', 'repair'] as const).map((wish) => ({
        value: wish,
        label: wishNames[wish],
        isChecked: chosen === wish,
      })),
    },
    {
      kind: 'photos',
      name: orderFields.photos,
      label: 'Photos (you need not)',
      hint: `Up to ${MOST_PHOTOS}, of 8 MB at most each. Where and when they were taken is removed from them.${again}`,
      most: MOST_PHOTOS,
      ...(photosFault === undefined ? {} : { error: photosFault }),
    },
  ];
}
