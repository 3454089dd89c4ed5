import { type BlockFields, toFlag, toText } from '../read-fields.ts';

/** What an editor decides about the timeline of making. */
export interface MakingTimelineContent {
  readonly heading?: string;
  /** Said under the heading: how it is made. */
  readonly text?: string;
  /** Whether a buyer may open the reckoning behind the dates. */
  readonly showBasis: boolean;
}

export function toMakingTimelineContent(fields: BlockFields): MakingTimelineContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return {
    ...(heading ? { heading } : {}),
    ...(text ? { text } : {}),
    showBasis: toFlag(fields['showBasis'], true),
  };
}
