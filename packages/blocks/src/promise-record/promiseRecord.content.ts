import { type BlockFields, toFlag, toText } from '../read-fields.ts';

/** What an editor decides about the promise record; the counts come from the orders. */
export interface PromiseRecordContent {
  readonly heading?: string;
  /** Whether each way of getting things is counted by itself below. */
  readonly showWays: boolean;
}

export function toPromiseRecordContent(fields: BlockFields): PromiseRecordContent {
  const heading = toText(fields['heading']);
  return { ...(heading ? { heading } : {}), showWays: toFlag(fields['showWays'], true) };
}
