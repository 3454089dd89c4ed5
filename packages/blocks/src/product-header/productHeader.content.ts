import { type BlockFields, toFlag } from '../read-fields.ts';

export interface ProductHeaderContent {
  readonly showSeller: boolean;
  readonly showCondition: boolean;
}

export function toProductHeaderContent(fields: BlockFields): ProductHeaderContent {
  return { showSeller: toFlag(fields['showSeller'], true), showCondition: toFlag(fields['showCondition'], true) };
}
