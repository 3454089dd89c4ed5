import { type BlockFields, toCount, toFlag, toText } from '../read-fields.ts';

export const pooledRunMost = 6;

/** What an editor decides about the runs. */
export interface PooledRunContent {
  readonly heading?: string;
  /** Said under the heading: who drives, and why together. */
  readonly text?: string;
  /** How many departures are listed, 1 to 6. */
  readonly count: number;
  /** Whether seats and orders so far are shown as bars. */
  readonly showSeats: boolean;
}

export function toPooledRunContent(fields: BlockFields): PooledRunContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return {
    ...(heading ? { heading } : {}),
    ...(text ? { text } : {}),
    count: toCount(fields['count'], { fallback: 3, most: pooledRunMost }),
    showSeats: toFlag(fields['showSeats'], true),
  };
}
