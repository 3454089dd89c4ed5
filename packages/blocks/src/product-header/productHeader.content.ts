import { type BlockFields, toFlag } from '../read-fields.ts';

export interface ProductHeaderContent {
  readonly showSeller: boolean;
  /** Not needed where the price block or the buy box shows it. */
  readonly showPrice: boolean;
  readonly showCondition: boolean;
}

export function toProductHeaderContent(fields: BlockFields): ProductHeaderContent {
  return {
    showSeller: toFlag(fields['showSeller'], true),
    showPrice: toFlag(fields['showPrice'], true),
    showCondition: toFlag(fields['showCondition'], true),
  };
}
