import { findSlot, formatSlot } from '../buy-box/buy-fields.ts';
import type { WantedView } from '../page-view.ts';

/**
 * How a chosen time travels: `?slot=<optionId>.<from>-<until>` of the product's page, sent by the picker's form. The page then
 * has it in `page.wanted.slot`, and the buy box sends it on with the order.
 */
export const slotParam = 'slot';

export type SlotChoice = NonNullable<WantedView['slot']>;

export function formatSlotChoice(choice: SlotChoice): string {
  return `${choice.optionId}.${formatSlot(choice)}`;
}

/** Undefined for what `formatSlotChoice` does not write. Whether there is such a time is for who knows the windows to say. */
export function findSlotChoice(text: string): SlotChoice | undefined {
  const dot = text.lastIndexOf('.');
  const slot = findSlot(text.slice(dot + 1));
  return dot <= 0 || slot === undefined ? undefined : { optionId: text.slice(0, dot), ...slot };
}
