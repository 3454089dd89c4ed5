import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the block "Pickup picker". */
export interface PickupPickerContent {
  readonly heading?: string;
  readonly text?: string;
}

export function toPickupPickerContent(fields: BlockFields): PickupPickerContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return { ...(heading ? { heading } : {}), ...(text ? { text } : {}) };
}
