import { toPiecesField } from '@stallkeep/buying/fields';
import type { LinesFieldView } from '@stallkeep/buying/views';
import { type LineRecord, type LineRights, listAllowed, listLines, type OrderRecord } from '@stallkeep/orders';
import { formatDeadline } from '@stallkeep/wording';
import { readField } from './form-body.ts';
import type { OrderVisit } from './open-order.server.ts';
import { sayRefusal } from './refusal-words.ts';

export type LineQuestion = Exclude<keyof LineRights, 'lineId'>;

/** "Flor bandana, Red, 55 cm". */
export function sayLine({ product, variantTitle }: LineRecord): string {
  return variantTitle === '' ? product.title : `${product.title}, ${variantTitle}`;
}

export function findLine(order: OrderRecord, lineId: string): LineRecord | undefined {
  return listLines(order).find(({ id }) => id === lineId);
}

/** Every line of an order, as a form may name it; whether it may be asked for is decided under the order's lock. */
export function listNameable(order: OrderRecord): readonly { readonly id: string; readonly most: number }[] {
  return listLines(order).map(({ id, quantity }) => ({ id, most: quantity }));
}

/** The field that asks how many of which lines; lines it cannot be asked for stand under it with their reason. */
export function toLinesField(
  { order, rights, reading }: OrderVisit,
  asked: {
    readonly what: LineQuestion;
    readonly label: string;
    readonly hint?: string;
    /** As it was sent; absent: not yet. */
    readonly form?: FormData;
    readonly error?: string;
  },
): LinesFieldView {
  const { what, form, error, label, hint } = asked;
  const open = listAllowed(order, rights, what);
  const isOnly = open.length === 1;
  return {
    kind: 'lines',
    name: 'lines',
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
    lines: open.map(({ line, quantity, until }) => ({
      name: toPiecesField(line.id),
      title: sayLine(line),
      ...(until === undefined ? {} : { note: `until ${formatDeadline(until, reading)}` }),
      most: quantity,
      // The only thing there is to choose is chosen.
      value:
        form === undefined ? (isOnly ? String(quantity) : '') : readField(form, toPiecesField(line.id)).slice(0, 20),
    })),
    without: listLines(order).flatMap((line) => {
      const verdict = rights.lines.find(({ lineId }) => lineId === line.id)?.[what];
      if (verdict?.kind !== 'refused') return [];
      const why = verdict.reason === 'exempt' && line.exemption !== '' ? line.exemption : sayRefusal(verdict, reading);
      return [{ title: sayLine(line), why }];
    }),
  };
}
