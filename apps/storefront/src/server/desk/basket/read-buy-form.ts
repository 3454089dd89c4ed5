import {
  buyFields,
  findSlot,
  mostNoteLetters,
  type Slot,
  toPromiseField,
  toSlotField,
} from '@stallkeep/blocks/buy-fields';
import type { BuyFaultView } from '@stallkeep/blocks/page-view';
import { readText } from '../form-text.ts';
import { MOST_PIECES } from './basket-store.server.ts';

/** What a buyer sent from a product's page, read but not yet looked up. */
export interface BuyForm {
  readonly sku: string;
  readonly optionId: string;
  readonly quantity: number;
  readonly note: string;
  readonly slot?: Slot;
  /** The token of the promise that was read. */
  readonly token?: string;
}

export type BuyFaults = BuyFaultView['faults'];

export interface ReadBuyForm {
  /** Undefined where anything is wrong. */
  readonly form: BuyForm | undefined;
  readonly faults: BuyFaults;
  /** As typed and chosen, to stand in the form again. */
  readonly values: BuyFaultView['values'];
}

/** Longer than any id or token of ours; what is longer is none. */
const LONGEST_ID = 200;
const LONGEST_TOKEN = 600;

/** Reads the buy box's form: see packages/blocks/src/buy-box/buy-fields.ts. Total: names every fault, keeps all that was typed. */
export function readBuyForm(data: FormData): ReadBuyForm {
  const sku = readText(data, buyFields.sku, { longest: LONGEST_ID });
  const way = readText(data, buyFields.way, { longest: LONGEST_ID });
  const note = readText(data, buyFields.note, { longest: mostNoteLetters });
  const quantity = readQuantity(data.get(buyFields.quantity));
  const optionId = way.kind === 'text' ? way.text : '';
  const slotText = readText(data, toSlotField(optionId), { longest: LONGEST_ID });
  const slot = slotText.kind === 'text' ? findSlot(slotText.text) : undefined;
  const token = readText(data, toPromiseField(optionId), { longest: LONGEST_TOKEN });
  const hasNoteFault = note.kind === 'fault' && note.fault !== 'missing';
  const faults: BuyFaults = {
    ...(sku.kind === 'text' ? {} : { sku: 'gone' }),
    ...(way.kind === 'text' ? {} : { way: 'missing' }),
    ...(typeof quantity === 'number' ? {} : { quantity }),
    ...(hasNoteFault ? { note: note.fault } : {}),
    ...(slotText.kind === 'text' && slot === undefined ? { slot: 'gone' } : {}),
  };
  const values = {
    [buyFields.sku]: sku.kind === 'text' ? sku.text : sku.typed,
    [buyFields.way]: optionId,
    [buyFields.quantity]: typeof quantity === 'number' ? String(quantity) : toTyped(data.get(buyFields.quantity)),
    [buyFields.note]: note.kind === 'text' ? note.text : note.typed,
  };
  const isRead = Object.keys(faults).length === 0 && sku.kind === 'text' && typeof quantity === 'number';
  return {
    faults,
    values,
    form: isRead
      ? {
          sku: sku.text,
          optionId,
          quantity,
          note: note.kind === 'text' ? note.text : '',
          ...(slot === undefined ? {} : { slot }),
          ...(token.kind === 'text' ? { token: token.text } : {}),
        }
      : undefined,
  };
}

type QuantityFault = NonNullable<BuyFaults['quantity']>;

/** A whole number from 1, in digits of any script a keyboard writes them in; nothing else that a program would take for a number. */
export function readQuantity(value: FormDataEntryValue | null): number | QuantityFault {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return 'missing';
  const plain = toPlainDigits(text);
  if (!/^\d{1,12}$/.test(plain)) return 'unreadable';
  const quantity = Number(plain);
  if (quantity < 1) return 'unreadable';
  return quantity > MOST_PIECES ? { kind: 'too_many', most: MOST_PIECES } : quantity;
}

/** Digits of Arabic and Persian keyboards as ASCII; what is no digit stays. */
export function toPlainDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(((digit.charCodeAt(0) - 0x660) % 0x90) % 16),
  );
}

function toTyped(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.slice(0, 40) : '';
}
