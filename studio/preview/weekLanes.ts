import { type Stretch, type Tick, toStretches, toTicks } from './stretches.ts';
import type { PlannedPreview } from './week.ts';

/** So much of the week a written time takes: 40 of 736 pixels, the least width of the picture. */
const LABEL_ROOM = 0.054;

/** One way in the picture of the week. */
export interface LaneOfWeek {
  readonly optionId: string;
  readonly title: string;
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly Tick[];
}

/** `titles` of the ways by id. */
export function toLanesOfWeek(
  { lanes, week }: Pick<PlannedPreview, 'lanes' | 'week'>,
  titles: ReadonlyMap<string, string>,
): readonly LaneOfWeek[] {
  return lanes.map(({ optionId, rows }) => {
    const stretches = toStretches(rows, week);
    return { optionId, title: titles.get(optionId) ?? optionId, stretches, ticks: toTicks(stretches, LABEL_ROOM) };
  });
}
