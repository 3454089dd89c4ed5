import { type BlockFields, toCount, toFlag, toText } from '../read-fields.ts';

/** The page knows no more days than this. */
export const eventScheduleMost = 8;

/** What an editor decides about the schedule; the days come from the market event. */
export interface EventScheduleContent {
  readonly heading?: string;
  readonly text?: string;
  /** How many days at most, 1 to 8. */
  readonly count: number;
  readonly showCalendar: boolean;
}

export function toEventScheduleContent(fields: BlockFields): EventScheduleContent {
  const heading = toText(fields['heading']);
  const text = toText(fields['text']);
  return {
    ...(heading ? { heading } : {}),
    ...(text ? { text } : {}),
    count: toCount(fields['count'], { fallback: 6, most: eventScheduleMost }),
    showCalendar: toFlag(fields['showCalendar'], true),
  };
}
