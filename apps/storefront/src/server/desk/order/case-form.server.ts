import { orderFields, toWantedField } from '@stallkeep/buying/fields';
import { listAllowed, type OpenCaseRequest, openCase } from '@stallkeep/orders';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskHandler } from '../desk.ts';
import { answerDone, renderForm, renderKeyReused, renderRefusal } from './answer-form.server.ts';
import { type CaseForm, caseForms, caseReasons } from './case-words.ts';
import { listExchangeOffers } from './exchange-offers.server.ts';
import { findWordsFault, hashForm, readField, readKey, readOne, readPieces } from './form-body.ts';
import { findLine, listNameable, toLinesField } from './line-words.ts';
import { answerNoOrder, findOrderVisit, type OrderVisit } from './open-order.server.ts';
import { readPhotos } from './read-photos.server.ts';
import { sayRefusal } from './refusal-words.ts';
import { type CaseScene, listOpen, type Sent, toCaseForm } from './to-case-form.ts';

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
