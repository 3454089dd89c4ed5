import { orderFields, toPiecesField, toWantedField } from '@stallkeep/buying/fields';
import type { FormFieldView, LinesFieldView, OrderFormView } from '@stallkeep/buying/views';
import {
  type LineRecord,
  LONGEST_MESSAGE,
  listAllowed,
  listLines,
  MOST_PHOTOS,
  type ReturnWay,
} from '@stallkeep/orders';
import { orderFormHref } from '../../../paths.ts';
import { toBack } from './answer-form.server.ts';
import { type CaseForm, caseForms, caseReasons, wayNames, wishNames } from './case-words.ts';
import type { ExchangeOffer } from './exchange-offers.server.ts';
import { makeKey, readField } from './form-body.ts';
import { findLine, sayLine, toLinesField } from './line-words.ts';
import type { OrderVisit } from './open-order.server.ts';

/** What came back because something in it was wrong, by field. */
export interface Sent {
  readonly form: FormData;
  readonly faults: Readonly<Partial<Record<string, string>>>;
}

export interface CaseScene {
  readonly visit: OrderVisit;
  readonly kind: CaseForm;
  readonly offers: readonly ExchangeOffer[];
}

/** Lines it can be asked for now: of an exchange those there is something else of. */
export function listOpen({ visit, kind, offers }: CaseScene): readonly LineRecord[] {
  const open = listAllowed(visit.order, visit.rights, kind).map(({ line }) => line);
  return kind === 'exchange' ? open.filter(({ id }) => offers.some(({ lineId }) => lineId === id)) : open;
}

export function toCaseForm(scene: CaseScene, sent?: Sent): OrderFormView {
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
