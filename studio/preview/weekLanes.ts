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

export function toLanesOfWeek({ ways, lanes, week }: PlannedPreview): readonly LaneOfWeek[] {
  return lanes.map(({ optionId, rows }) => {
    const stretches = toStretches(rows, week);
    const title = ways.find(({ option }) => option._id === optionId)?.option.title ?? optionId;
    return { optionId, title, stretches, ticks: toTicks(stretches, LABEL_ROOM) };
  });
}
