import { type BlockFields, toText } from '../read-fields.ts';

/** What an editor decides about the returns promise; days, ways, who pays and what is exempt come from the product's returns policy. */
export interface ReturnsPromiseContent {
  readonly heading?: string;
  /** How a buyer starts a return, in the seller's words. */
  readonly start?: string;
}

export function toReturnsPromiseContent(fields: BlockFields): ReturnsPromiseContent {
  const heading = toText(fields['heading']);
  const start = toText(fields['start']);
  return { ...(heading ? { heading } : {}), ...(start ? { start } : {}) };
}
