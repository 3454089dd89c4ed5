import { type BlockFields, toFlag, toText } from '../read-fields.ts';

export interface OrderCutoffContent {
  readonly heading?: string;
  /** Whether the last two days are also told as hours and minutes left. */
  readonly showCountdown: boolean;
}

export function toOrderCutoffContent(fields: BlockFields): OrderCutoffContent {
  const heading = toText(fields['heading']);
  return { ...(heading ? { heading } : {}), showCountdown: toFlag(fields['showCountdown'], false) };
}
