import { Flex, Stack, Text } from '@sanity/ui';
import type { Instant } from '@stallkeep/promise';
import { formatDay, formatTime, formatZone, type Reading } from '@stallkeep/wording';
import { useState } from 'react';
import { styled } from 'styled-components';
import { StatusLegend } from './StatusLegend.tsx';
import { type Stretch, toShare } from './stretches.ts';
import { WeekCaption } from './WeekCaption.tsx';
import { WeekTrack } from './WeekTrack.tsx';
import type { WeekSpan } from './week.ts';
import type { LaneOfWeek } from './weekLanes.ts';

const Scroll = styled.div`
  overflow-x: auto;
  overscroll-behavior-x: contain;
  padding-bottom: 0.25rem;

  @media print {
    display: none;
  }
`;

const Canvas = styled.div`
  position: relative;
  min-width: 46rem;
  padding-top: 2.5rem;
`;

const DayLine = styled.div`
  position: absolute;
  top: 1.25rem;
  bottom: 0;
  border-left: 1px solid var(--card-border-color);
  padding: 0 0.375rem;
  font-size: 0.75rem;
  line-height: 1.25rem;
  color: var(--card-muted-fg-color);
  white-space: nowrap;
  overflow: hidden;
  pointer-events: none;
`;

const ChosenLine = styled.div`
  position: absolute;
  top: 0;
  bottom: 0;
  width: 0;
  border-left: 2px solid var(--card-fg-color);
  pointer-events: none;
  z-index: 2;

  & > span {
    position: absolute;
    top: 0;
    left: -2px;
    padding: 0 0.375rem;
    background: var(--card-fg-color);
    color: var(--card-bg-color);
    font-size: 0.6875rem;
    font-weight: 600;
    line-height: 1.125rem;
    border-radius: 0 3px 3px 0;
    white-space: nowrap;
  }
  &[data-late] > span {
    left: auto;
    right: 0;
    border-radius: 3px 0 0 3px;
  }
`;

interface WeekPictureProps {
  readonly lanes: readonly LaneOfWeek[];
  readonly week: WeekSpan;
  readonly at: Instant;
  readonly isNow: boolean;
  readonly reading: Reading;
  /** Looks at another time. */
  readonly onMove: (at: Instant) => void;
}

interface PointedStretch {
  readonly lane: LaneOfWeek;
  readonly stretch: Stretch;
}

/** The order times of a week, one lane for each way: which stretch leads to what, until when. */
export function WeekPicture({ lanes, week, at, isNow, reading, onMove }: WeekPictureProps) {
  const [pointed, setPointed] = useState<{ readonly optionId: string; readonly from: Instant }>();
  const chosen = toShare(at, week);
  const found = findPointed(lanes, pointed, at);
  return (
    <Stack gap={4}>
      <Scroll>
        <Canvas>
          {week.days.map((day, index) => {
            const next = week.days[index + 1] ?? week.until;
            return (
              <DayLine
                key={day}
                style={{
                  left: toPercent(toShare(day, week)),
                  width: toPercent(toShare(next, week) - toShare(day, week)),
                }}
              >
                {formatDay(day, reading)}
              </DayLine>
            );
          })}
          <ChosenLine style={{ left: toPercent(chosen) }} data-late={chosen > 0.8 ? '' : undefined}>
            <span>{isNow ? `Now, ${formatTime(at, reading)}` : formatTime(at, reading)}</span>
          </ChosenLine>
          <Stack gap={3}>
            {lanes.map((lane) => (
              <WeekTrack
                key={lane.optionId}
                lane={lane}
                at={at}
                reading={reading}
                pointedFrom={found?.lane === lane ? found.stretch.row.from : undefined}
                onPoint={({ row }) => setPointed({ optionId: lane.optionId, from: row.from })}
              />
            ))}
          </Stack>
        </Canvas>
      </Scroll>
      {found !== undefined && <WeekCaption {...found} at={at} reading={reading} onMove={onMove} />}
      <Flex gap={3} wrap="wrap" align="center">
        <Text size={1} muted>
          All times {formatZone(week.zone, reading.locale)}.
        </Text>
        <StatusLegend lanes={lanes} />
      </Flex>
    </Stack>
  );
}

function toPercent(share: number): string {
  return `${share * 100}%`;
}

/** The stretch a seller points at; before, that of the chosen time in the first lane. */
function findPointed(
  lanes: readonly LaneOfWeek[],
  pointed: { readonly optionId: string; readonly from: Instant } | undefined,
  at: Instant,
): PointedStretch | undefined {
  const lane = lanes.find(({ optionId }) => optionId === pointed?.optionId);
  const stretch = lane?.stretches.find(({ row }) => row.from === pointed?.from);
  if (lane !== undefined && stretch !== undefined) return { lane, stretch };
  for (const each of lanes) {
    const current = each.stretches.find(({ row }) => row.from <= at && at < row.until);
    if (current !== undefined) return { lane: each, stretch: current };
  }
  return undefined;
}
