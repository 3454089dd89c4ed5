import { type BlockFields, toText } from '../read-fields.ts';

export interface VariantPickerContent {
  readonly heading?: string;
}

export function toVariantPickerContent(fields: BlockFields): VariantPickerContent {
  const heading = toText(fields['heading']);
  return heading ? { heading } : {};
}
